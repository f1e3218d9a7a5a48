import type { Plugin } from 'chart.js';

/** `end`: after a horizontal bar. `inside`: within a column's part, where it is large enough to hold it. */
interface Options {
  place?: 'end' | 'inside';
  /** The colour at the end of a bar. Inside it is the series's `labelColor`. */
  color?: string;
}

/** The least part of a column that holds a number. */
const LEAST = { width: 15, height: 15 };

/** Writes its number at or in each bar. */
export const valueLabels: Plugin<'bar', Options> = {
  id: 'valueLabels',
  afterDatasetsDraw(chart, _args, { place, color = 'currentColor' }) {
    if (place === undefined) return;
    const { ctx } = chart;
    const reverse = chart.scales['x']?.options.reverse === true;
    const font = chart.options.font ?? {};
    ctx.save();
    ctx.font = `${font.size ?? 12}px ${font.family ?? 'sans-serif'}`;
    ctx.textBaseline = 'middle';
    for (const [s, series] of chart.data.datasets.entries()) {
      if (!chart.isDatasetVisible(s)) continue;
      for (const [i, bar] of chart.getDatasetMeta(s).data.entries()) {
        const text = String(series.data[i] ?? '');
        if (place === 'end') {
          ctx.fillStyle = color;
          ctx.textAlign = reverse ? 'right' : 'left';
          ctx.fillText(text, bar.x + (reverse ? -6 : 6), bar.y);
          continue;
        }
        const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width']) as Record<string, number>;
        const [top = 0, bottom = 0] = [y, base];
        if (text === '0' || (width ?? 0) < LEAST.width || bottom - top < LEAST.height) continue;
        ctx.fillStyle = (series as { labelColor?: string }).labelColor ?? color;
        ctx.textAlign = 'center';
        ctx.fillText(text, x ?? 0, (top + bottom) / 2);
      }
    }
    ctx.restore();
  },
};

declare module 'chart.js' {
  interface PluginOptionsByType<TType> {
    valueLabels: TType extends 'bar' ? Options : never;
  }
}
