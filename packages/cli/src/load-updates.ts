import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createUpdates } from '@mujaz/incidents';
import { listFiles } from './list-files.ts';

/**
 * Reads the log of updates, one YAML file each.
 * @param label the folder as the user would name it
 */
export async function loadUpdates(folder: string, label: string): Promise<ReturnType<typeof createUpdates>> {
  const paths = (await listFiles(folder)).filter((path) => /\.ya?ml$/u.test(path));
  const files = await Promise.all(
    paths.map(async (path) => ({ path: `${label}/${path}`, text: await readFile(join(folder, path), 'utf8') })),
  );
  return createUpdates(files);
}
