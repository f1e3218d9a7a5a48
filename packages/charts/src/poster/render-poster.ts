import type { ChartConfig, Size } from '../chart.ts';
import { drawSvg, fontSizeOf } from '../draw-svg.ts';
import { escapeXml } from '../escape-xml.ts';
import { posterConfig, type Poster } from './poster-config.ts';

/** A face that the file carries, so that it looks the same where the machine has none for its script. */
export interface PosterFace {
  family: string;
  weight: 400 | 600;
  woff2: Uint8Array;
}

/** What a machine may have, for programs that read no embedded face. */
const installed = ['IBM Plex Sans Arabic', 'IBM Plex Sans', 'Segoe UI', 'Noto Sans Arabic', 'Tahoma'];

/**
 * A chart as an SVG file that is good alone: on white, with its title, what was counted and its source. Text is text,
 * in the faces given, then in those of the machine; nothing is asked of another place.
 */
export function renderPoster(config: ChartConfig, poster: Poster, size: Size, faces: PosterFace[] = []): string {
  const { lang, kicker, title, text } = poster;
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const { config: own, size: full, plugin, ink } = posterConfig(config, poster, size);
  const { width, height } = full;
  const body = drawSvg(own, { prefix: 'chart', direction, width, height, plugins: [plugin] });
  const families = [...new Set([...faces.map(({ family }) => family), ...installed])].map((name) => `'${name}'`);
  const style = faces.length === 0 ? '' : `<style>${faces.map(embed).join('')}</style>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" xml:lang="${lang}" direction="${direction}"` +
    ` viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` font-family="${escapeXml(`${families.join(', ')}, sans-serif`)}" font-size="${fontSizeOf(own)}" fill="${ink}">` +
    `<title>${escapeXml(`${kicker}: ${title}`)}</title><desc>${escapeXml(text)}</desc>${style}${body}</svg>\n`
  );
}

function embed({ family, weight, woff2 }: PosterFace): string {
  const source = `url(data:font/woff2;base64,${Buffer.from(woff2).toString('base64')})`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:${source} format('woff2')}`;
}
