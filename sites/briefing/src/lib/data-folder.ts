import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.ts';

/** Where the dataset and its files lie. `astro.config.ts` sets it when nobody else does. */
export function dataFolder(): string {
  const folder = process.env['MUJAZ_DATA'];
  if (!folder) throw new UserError('MUJAZ_DATA is not set', 'Run Astro with the config of sites/briefing.');
  return folder;
}

/** A file of the data folder, with its size in bytes. */
export interface DataFile {
  path: string;
  size: number;
}

/** The files for download, by path. */
export function listDataFiles(): DataFile[] {
  const folder = dataFolder();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path: path.replaceAll('\\', '/'), stats: statSync(join(folder, path)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }) => ({ path, size: stats.size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
