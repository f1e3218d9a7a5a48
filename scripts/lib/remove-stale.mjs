import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { site } from './paths.mjs';

/**
 * Removes from the site's outputs what its last build did not make. turbo restores a cached build over the
 * files that are there and leaves the pages of another build among them.
 */
export function removeStale(folder = site) {
  const path = join(folder, '.build/files.json');
  if (!existsSync(path)) return;
  /** @type {Record<string, string[]>} */
  const record = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, files] of Object.entries(record)) {
    removeAllBut(join(folder, name), '', new Set(files));
  }
}

/**
 * @param {string} root
 * @param {string} path below it
 * @param {Set<string>} keep
 */
function removeAllBut(root, path, keep) {
  if (!existsSync(join(root, path))) return;
  for (const name of readdirSync(join(root, path))) {
    const inner = path === '' ? name : `${path}/${name}`;
    if (statSync(join(root, inner)).isDirectory()) removeAllBut(root, inner, keep);
    else if (!keep.has(inner)) rmSync(join(root, inner));
  }
}
