import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The project's folder. */
export const root = fileURLToPath(new URL('../', import.meta.url));

const left = new Set(['node_modules', '.git', '.turbo', '.tools', '.reports', '.astro', '.data', '.build', 'dist']);
const isLeft = (path: string) => left.has(basename(path)) || /^\.(?:dist|data)-/u.test(basename(path));

/** A copy of the project's own files, removed when the test ends. Installed packages are linked on request. */
export async function copyProject({ installed = false } = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-project-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of await readdir(root)) {
    if (!isLeft(name))
      await cp(join(root, name), join(folder, name), { recursive: true, filter: (path) => !isLeft(path) });
  }
  if (installed) {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const parent of ['packages', 'sites']) {
      for (const name of await readdir(join(root, parent))) {
        const modules = join(parent, name, 'node_modules');
        await cp(join(root, modules), join(folder, modules), { recursive: true, verbatimSymlinks: true });
      }
    }
  }
  return folder;
}
