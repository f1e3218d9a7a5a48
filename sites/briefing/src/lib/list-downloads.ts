import type { DataFile } from './data-folder.ts';

/** A file for download. */
export interface Download extends DataFile {
  /** Lines of a table or features of a map, as the dataset states them; null where there are none. */
  rows: number | null;
  /** The same table for spreadsheet programs. */
  twin: DataFile | null;
}

/** In this order; others follow by name. */
const order = [
  'incidents.csv',
  'acled.csv',
  'incidents.geojson',
  'sources.csv',
  'tallies.csv',
  'corrections.csv',
  'ids.csv',
  'bases.geojson',
  'dataset.json',
  'datapackage.json',
];

const twinOf = (path: string) => path.replace(/\.csv$/, '-bom.csv');

/** The files for download, each once; a twin for spreadsheet programs stands beside its table and not by itself. */
export function listDownloads(
  files: readonly DataFile[],
  described: readonly { path: string; rows: number | null }[],
): Download[] {
  const paths = new Set(files.map(({ path }) => path));
  const isTwin = (path: string) => path.endsWith('-bom.csv') && paths.has(path.replace(/-bom\.csv$/, '.csv'));
  const rank = (path: string) => (order.includes(path) ? order.indexOf(path) : order.length);
  return files
    .filter(({ path }) => !isTwin(path))
    .map((file) => ({
      ...file,
      rows: described.find(({ path }) => path === file.path)?.rows ?? null,
      twin: file.path.endsWith('.csv') ? (files.find(({ path }) => path === twinOf(file.path)) ?? null) : null,
    }))
    .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}
