import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeStale } from '../scripts/lib/remove-stale.mjs';

test('removes what the last build did not make, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = {
    '.build/files.json': JSON.stringify({ dist: ['index.html', 'ar/index.html'] }),
    'dist/index.html': '',
    'dist/ar/index.html': '',
    'dist/ar/bases/gone/index.html': '',
    'src/page.astro': '',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  removeStale(folder);
  const kept = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(kept.map(({ name }) => name).sort()).toEqual(['files.json', 'index.html', 'index.html', 'page.astro']);
});
