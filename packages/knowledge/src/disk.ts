import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createKnowledge } from './create-knowledge.ts';

/** The data that the package ships. */
export const dataFolder = fileURLToPath(new URL('../data/', import.meta.url));

/**
 * Reads all YAML files of a folder of knowledge, by default the package's own `data/`. Paths in messages
 * are relative to that folder. Throws only when the folder cannot be read.
 */
export function readKnowledge(folder: string = dataFolder): ReturnType<typeof createKnowledge> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path));
  return createKnowledge(
    paths.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') })),
  );
}
