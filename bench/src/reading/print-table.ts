import { formatCounts } from './format-counts.ts';
import type { Measure } from './measures.ts';

/** The measures as lines of text in columns, each line with its counts. */
export function printTable(measures: readonly Measure[]): string {
  const lines = measures.map(({ name, counts }) => ({ name, ...formatCounts(counts) }));
  const rows = [{ name: 'measure', figure: 'figure', counts: 'counts' }, ...lines];
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.map(({ name, figure, counts }) => `${name.padEnd(width)}  ${figure.padStart(6)}  ${counts}`).join('\n');
}
