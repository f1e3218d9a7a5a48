import type { Plugin } from 'chart.js';

/** `column`: the index of the column that has no place on the axis, always the last; -1 for none. */
interface Options {
  column?: number;
  color?: string;
}

/** Draws a dashed line between an axis of time and the column of what has no known time. */
export const apart: Plugin<'bar', Options> = {
  id: 'apart',
  beforeDatasetsDraw(chart, _args, { column = -1, color = 'currentColor' }) {
    const { ctx, chartArea } = chart;
    const axis = chart.scales['x'];
    if (column < 1 || axis === undefined) return;
    ctx.save();
    const font = chart.options.font ?? {};
    ctx.font = `${font.size ?? 12}px ${font.family ?? 'sans-serif'}`;
    const spacing = Math.abs(axis.getPixelForValue(column) - axis.getPixelForValue(column - 1));
    // Among many months the label is wider than its column, and a line through it would strike it out.
    const label = [chart.data.labels?.[column]].flat().map(String);
    const isWide = Math.max(...label.map((line) => ctx.measureText(line).width)) + 8 > spacing;
    const x = Math.round((axis.getPixelForValue(column - 1) + axis.getPixelForValue(column)) / 2) + 0.5;
    ctx.strokeStyle = color;
    ctx.lineWidth = 1;
    ctx.setLineDash([2, 4]);
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, isWide ? chartArea.bottom : axis.bottom);
    ctx.stroke();
    ctx.restore();
  },
};

declare module 'chart.js' {
  interface PluginOptionsByType<TType> {
    apart: TType extends 'bar' ? Options : never;
  }
}
