import type { Plugin } from 'chart.js';

/** Writes each number at the end of its bar: `plugins.valueLabels: { display: true, color }`, horizontal bars only. */
export const valueLabels: Plugin<'bar', { display?: boolean; color?: string }> = {
  id: 'valueLabels',
  afterDatasetsDraw(chart, _args, options) {
    if (!options.display) return;
    const { ctx } = chart;
    const reverse = chart.scales['x']?.options.reverse === true;
    const font = chart.options.font ?? {};
    ctx.save();
    ctx.font = `${font.size ?? 12}px ${font.family ?? 'sans-serif'}`;
    ctx.fillStyle = options.color ?? 'currentColor';
    ctx.textBaseline = 'middle';
    ctx.textAlign = reverse ? 'right' : 'left';
    for (const [s, series] of chart.data.datasets.entries()) {
      for (const [i, bar] of chart.getDatasetMeta(s).data.entries()) {
        ctx.fillText(String(series.data[i] ?? ''), bar.x + (reverse ? -6 : 6), bar.y);
      }
    }
    ctx.restore();
  },
};

declare module 'chart.js' {
  interface PluginOptionsByType<TType> {
    valueLabels: TType extends 'bar' ? { display?: boolean; color?: string } : never;
  }
}
