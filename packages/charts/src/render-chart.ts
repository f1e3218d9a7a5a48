import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Legend,
  LinearScale,
  type ChartConfiguration,
} from 'chart.js';
import type { ChartConfig, Lang } from './chart.ts';
import { escapeXml } from './escape-xml.ts';
import { MEASURED_FAMILY } from './measure-text.ts';
import { SvgContext } from './svg-context.ts';
import { valueLabels } from './value-labels.ts';

ChartJs.register(BarController, BarElement, CategoryScale, Legend, LinearScale, valueLabels);

export interface RenderOptions {
  /** Unique in the page: ids inside the drawing begin with it. ASCII letters, digits and hyphens. */
  id: string;
  /** Pixels of the drawing's own grid; it scales to the room it gets. */
  width: number;
  height: number;
  lang: Lang;
  title: string;
  description: string;
}

/**
 * Draws a config with Chart.js as an inline `<svg>`: real text in its logical order, no `style`, no font name
 * (the page's applies), `currentColor` for text. The same config and options give the same bytes.
 */
export function renderChart(config: ChartConfig, options: RenderOptions): string {
  const { id, width, height, lang } = options;
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const size = fontSizeOf(config);
  const context = new SvgContext({ width, height, prefix: id, size, direction });

  // Chart.js writes into the data it is given.
  const own = structuredClone(config);
  const still = {
    animation: false,
    responsive: false,
    devicePixelRatio: 1,
    events: [],
    font: { size, family: MEASURED_FAMILY },
  };
  const drawing = { ...own, options: { ...own.options, ...still } } as unknown as ChartConfiguration<'bar'>;
  const chart = new ChartJs(context.canvas as never, drawing);
  const body = context.serialize();
  chart.destroy();

  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="mujaz-chart" role="img" lang="${lang}" direction="${direction}"` +
    ` viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${size}" fill="currentColor" overflow="visible"` +
    ` aria-labelledby="${id}-title" aria-describedby="${id}-desc">` +
    `<title id="${id}-title">${escapeXml(options.title)}</title><desc id="${id}-desc">${escapeXml(options.description)}</desc>` +
    `${body}</svg>`
  );
}

function fontSizeOf(config: ChartConfig): number {
  const font = config.options['font'] as { size?: number } | undefined;
  return font?.size ?? 12;
}
