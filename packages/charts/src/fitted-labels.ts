import type { Plugin } from 'chart.js';
import { fitColumnLabels, wrapLabel } from './fit-labels.ts';
import type { ColumnName } from './chart.ts';

interface Options {
  display?: boolean;
  /** What a text is taken to be wider than it measures: 1 is as it measures. */
  allowance?: number;
}

/** What the numbers beside the columns take of the width, about. */
const NUMBERS = 36;
/** The part of the width that names beside horizontal bars may take. */
const NAMES = 0.42;

/** Writes the labels of `data.names` anew at each width, so that they neither collide nor crowd out the bars. */
export const fittedLabels: Plugin<'bar', Options> = {
  id: 'fittedLabels',
  beforeUpdate(chart, _args, { display, allowance = 1 }) {
    const { names } = chart.data as unknown as { names?: ColumnName[] };
    if (display !== true || names === undefined) return;
    const { ctx } = chart;
    const font = chart.options.font ?? {};
    ctx.save();
    ctx.font = `${font.size ?? 12}px ${font.family ?? 'sans-serif'}`;
    const measure = (text: string) => ctx.measureText(text).width * allowance;
    const padding = chart.options.layout?.padding as { left?: number; right?: number } | undefined;
    const room = chart.width - (padding?.left ?? 0) - (padding?.right ?? 0);
    chart.data.labels =
      chart.options.indexAxis === 'y'
        ? names.map(({ text }) => wrapLabel(text, room * NAMES, measure))
        : fitColumnLabels(names, (room - NUMBERS) / names.length, measure);
    ctx.restore();
  },
};

declare module 'chart.js' {
  interface PluginOptionsByType<TType> {
    fittedLabels: TType extends 'bar' ? Options : never;
  }
}
