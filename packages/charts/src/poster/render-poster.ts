import type { ChartConfig, Size } from '../chart.ts';
import { drawSvg, fontSizeOf } from '../draw-svg.ts';
import { escapeXml } from '../escape-xml.ts';
import { posterConfig, type Poster } from './poster-config.ts';

/** Faces that a machine may have, ours first: a file asks nothing of another place. */
const faces = "'IBM Plex Sans Arabic', 'IBM Plex Sans', 'Segoe UI', 'Noto Sans Arabic', Tahoma, sans-serif";

/** A chart as an SVG file that is good alone: on white, with its title, what was counted and its source. Text is text. */
export function renderPoster(config: ChartConfig, poster: Poster, size: Size): string {
  const { lang, kicker, title, text } = poster;
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const { config: own, size: full, plugin, ink } = posterConfig(config, poster, size);
  const { width, height } = full;
  const body = drawSvg(own, { prefix: 'chart', direction, width, height, plugins: [plugin] });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" xml:lang="${lang}" direction="${direction}"` +
    ` viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` font-family="${escapeXml(faces)}" font-size="${fontSizeOf(own)}" fill="${ink}">` +
    `<title>${escapeXml(`${kicker}: ${title}`)}</title><desc>${escapeXml(text)}</desc>${body}</svg>\n`
  );
}
