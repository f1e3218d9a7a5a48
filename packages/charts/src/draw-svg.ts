import { Chart as ChartJs, type ChartConfiguration, type Plugin } from 'chart.js';
import type { ChartConfig, Size } from './chart.ts';
import { chartParts } from './chart-parts.ts';
import { MEASURED_FAMILY } from './measure-text.ts';
import { SvgContext } from './svg-context.ts';

ChartJs.register(...chartParts);

export interface DrawOptions extends Size {
  /** Ids inside the drawing begin with it. */
  prefix: string;
  direction: 'ltr' | 'rtl';
  plugins?: Plugin<'bar'>[];
}

/** Has Chart.js draw a config once, and gives the SVG elements of the drawing without a root. */
export function drawSvg(config: ChartConfig, { prefix, direction, width, height, plugins = [] }: DrawOptions): string {
  const size = fontSizeOf(config);
  const context = new SvgContext({ width, height, prefix, size, direction });
  const chart = new ChartJs(context.canvas as never, { ...stillConfig(config, 1), plugins });
  const body = context.serialize();
  chart.destroy();
  return body;
}

/** A config for one drawing without a browser: no motion, no events, text in the face that comes with the package. */
export function stillConfig(config: ChartConfig, devicePixelRatio: number): ChartConfiguration<'bar'> {
  // Chart.js writes into the data it is given.
  const own = structuredClone(config);
  const still = {
    animation: false,
    responsive: false,
    devicePixelRatio,
    events: [],
    font: { size: fontSizeOf(config), family: MEASURED_FAMILY },
  };
  return { ...own, options: { ...own.options, ...still } } as unknown as ChartConfiguration<'bar'>;
}

export function fontSizeOf(config: ChartConfig): number {
  const font = config.options['font'] as { size?: number } | undefined;
  return font?.size ?? 12;
}
