import type { Lang } from './languages.ts';

/** What a chart can be taken away as. */
export const chartFormats = ['png', 'svg', 'csv'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** Where a chart lies as a file, below the base. It does not change. Without a base the numbers are those of all. */
export function chartFile(lang: Lang, base: string | undefined, chart: string, format: ChartFormat): string {
  return `charts/${lang}/${base ?? 'all'}/${chart}.${format}`;
}
