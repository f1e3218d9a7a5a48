import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attackOnTanf } from './articles.ts';
import { runMujaz } from './run-mujaz.ts';
import { createTempFolder } from './temp-folder.ts';

const lastGood = { 'dist/index.html': 'the last good site', '.data/dataset.json': 'the last good dataset' };

async function buildOver(seeds: Record<string, string>, env: NodeJS.ProcessEnv = {}) {
  const folder = await createTempFolder(lastGood);
  const from = await createTempFolder(seeds);
  const args = ['build', '--seeds', from, '--out', join(folder, 'dist'), '--data', join(folder, '.data')];
  return { folder, outcome: await runMujaz(args, { env }) };
}

async function expectLastGood(folder: string) {
  expect(await readdir(folder)).toEqual(['.data', 'dist']);
  for (const [path, content] of Object.entries(lastGood)) {
    expect(await readFile(join(folder, path), 'utf8')).toBe(content);
  }
}

describe('mujaz build', () => {
  test('names every error and leaves the last good site and dataset', async () => {
    const { folder, outcome } = await buildOver({ 'a.txt': attackOnTanf, 'a.yaml': 'published: soon\n', 'b.txt': '' });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('`soon`');
    expect(outcome.stderr).toContain('empty-seed');
    expect(outcome.stderr).toContain('The last good site is as it was.');
    await expectLastGood(folder);
  });

  test('leaves them too when the pages cannot be built, and shows why', async () => {
    const { folder, outcome } = await buildOver({ 'a.txt': attackOnTanf }, { SITE_URL: 'not an address' });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('site');
    expect(outcome.stderr).toContain('The last good site is as it was.');
    await expectLastGood(folder);
  });
});
