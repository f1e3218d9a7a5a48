import type { Plugin } from 'chart.js';
import type { ChartConfig, Lang, Size } from '../chart.ts';
import { wrapLabel } from '../fit-labels.ts';
import { MEASURED_FAMILY, MEASURED_FAMILY_BOLD, measureText } from '../measure-text.ts';

/** What is written around a chart that leaves its page. */
export interface Poster {
  lang: Lang;
  /** Whose numbers these are: the name of a base, or that they are of all. */
  kicker: string;
  title: string;
  text: string;
  /** Who publishes it, and under which licence. */
  source: string;
  /** Of the page. */
  address: string;
}

interface Line {
  text: string;
  /** Of the baseline, from the top or, where negative, from the bottom. */
  y: number;
  size: number;
  isBold: boolean;
  colour: string;
}

const MARGIN = 32;
const paper = '#ffffff';
const ink = '#16181d';
const quiet = '#5a6068';
/** Colours that are darker on white than those that must also stand on black. */
const onPaper: Record<string, string> = {
  '--chart-bar': '#0a5566',
  '--chart-unknown': quiet,
  '--chart-grid': '#dcdcdc',
};

/** A chart's config with margins for the words of the poster, colours that need no page, and a plugin that writes the words. */
export function posterConfig(
  config: ChartConfig,
  poster: Poster,
  size: Size,
): { config: ChartConfig; size: Size; plugin: Plugin<'bar'>; ink: string } {
  const room = size.width;
  const isArabic = poster.lang === 'ar';
  const leading = isArabic ? 1.6 : 1.4;
  const lines: Line[] = [];
  let y = MARGIN;
  const write = (
    text: string,
    { size, isBold = false, colour }: { size: number; isBold?: boolean; colour: string },
  ) => {
    for (const line of wrapLabel(text, room, (part) => measureText(part, size))) {
      y += size * leading;
      lines.push({ text: line, y: y - size * (leading - 1), size, isBold, colour });
    }
  };
  write(poster.kicker, { size: 14, colour: quiet });
  write(poster.title, { size: 23, isBold: true, colour: ink });
  write(poster.text, { size: 14, colour: quiet });
  const top = y + 18;
  // Isolated, or its last slash would go over to the other side of an Arabic line.
  const address = isArabic ? `\u2066${poster.address}\u2069` : poster.address;
  const footer = [poster.source, address].flatMap((text) => wrapLabel(text, room, (part) => measureText(part, 12)));
  for (const [i, text] of footer.entries()) {
    lines.push({
      text,
      y: -(MARGIN - 8 + (footer.length - 1 - i) * 12 * leading),
      size: 12,
      isBold: false,
      colour: quiet,
    });
  }
  const bottom = MARGIN + footer.length * 12 * leading + 10;

  const own = resolve(config) as ChartConfig;
  const inner = own.options['layout'] as { padding: number | { left?: number; right?: number } };
  const sides = typeof inner.padding === 'number' ? {} : inner.padding;
  const padding = { top, bottom, left: MARGIN + (sides.left ?? 0), right: MARGIN + (sides.right ?? 0) };
  own.options = { ...own.options, color: ink, layout: { padding } };

  const plugin: Plugin<'bar'> = {
    id: 'poster',
    beforeDraw({ ctx, width, height }) {
      ctx.fillStyle = paper;
      ctx.fillRect(0, 0, width, height);
      ctx.direction = isArabic ? 'rtl' : 'ltr';
    },
    afterDraw({ ctx, width, height }) {
      ctx.save();
      ctx.textAlign = isArabic ? 'right' : 'left';
      ctx.textBaseline = 'alphabetic';
      for (const { text, y, size, isBold, colour } of lines) {
        ctx.font = `${isBold ? '600 ' : ''}${size}px ${isBold ? MEASURED_FAMILY_BOLD : MEASURED_FAMILY}`;
        ctx.fillStyle = colour;
        ctx.fillText(text, isArabic ? width - MARGIN : MARGIN, y < 0 ? height + y : y);
      }
      ctx.restore();
    },
  };
  const height = Math.round(top + size.height + bottom);
  return { config: own, size: { width: size.width + 2 * MARGIN, height }, plugin, ink };
}

/** The config with each `var(--name, fallback)` its fallback and `currentColor` the ink: a file has no page around it. */
function resolve(value: unknown): unknown {
  if (value === 'currentColor') return ink;
  if (typeof value === 'string' && value.startsWith('var(')) {
    const [name = '', fallback = ''] = value.slice('var('.length, -1).split(', ');
    return onPaper[name] ?? fallback;
  }
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item)]));
}
