import type { ChartConfig, Lang } from './chart.ts';
import { drawSvg, fontSizeOf } from './draw-svg.ts';
import { escapeXml } from './escape-xml.ts';

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
  const body = drawSvg(config, { prefix: id, direction, width, height });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="mujaz-chart" role="img" lang="${lang}" direction="${direction}"` +
    ` viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${fontSizeOf(config)}" fill="currentColor" overflow="visible"` +
    ` aria-labelledby="${id}-title" aria-describedby="${id}-desc">` +
    `<title id="${id}-title">${escapeXml(options.title)}</title><desc id="${id}-desc">${escapeXml(options.description)}</desc>` +
    `${body}</svg>`
  );
}
