import { relative, sep } from 'node:path';
import { root } from './root.ts';

/** A path as the user would name it: from where the command was called, else from the project, else whole. */
export function toLabel(path: string): string {
  const short = [process.cwd(), root]
    .map((folder) => relative(folder, path))
    .find((p) => p !== '' && !p.startsWith('..'));
  return (short ?? path).split(sep).join('/');
}
