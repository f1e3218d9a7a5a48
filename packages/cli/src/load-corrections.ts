import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCorrections } from '@mujaz/incidents';
import { listFiles } from './list-files.ts';

/**
 * Reads every YAML file of the corrections folder.
 * @param label the folder as the user would name it
 */
export async function loadCorrections(folder: string, label: string): Promise<ReturnType<typeof createCorrections>> {
  const paths = (await listFiles(folder)).filter((path) => /\.ya?ml$/u.test(path));
  const files = await Promise.all(
    paths.map(async (path) => ({ path: `${label}/${path}`, text: await readFile(join(folder, path), 'utf8') })),
  );
  return createCorrections(files);
}
