import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateDataset, type Dataset } from '@mujaz/dataset';
import { dataFolder } from './data-folder.ts';
import { UserError } from './user-error.ts';

let loaded: Dataset | undefined;

/** The dataset, read once in a build. Throws when there is none or it is not whole. */
export function loadDataset(): Dataset {
  if (loaded) return loaded;
  const path = join(dataFolder(), 'dataset.json');
  if (!existsSync(path))
    throw new UserError(`There is no dataset at ${path}`, 'Run `pnpm mujaz build`, which makes it first.');
  loaded = validateDataset(readFileSync(path, 'utf8'));
  return loaded;
}
