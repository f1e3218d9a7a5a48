import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './copy-project.ts';

const run = promisify(execFile);

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mujaz-build-'));
  await mkdir(join(folder, 'seeds'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const first = 'أعلنت سرايا أولياء الدم، أمس الأحد، أنها قصفت قاعدة بلد الجوية شمالي بغداد بصاروخين دون وقوع إصابات.';
const second = 'أعلنت سرايا أولياء الدم، أمس الأحد، أنها قصفت معسكر التاجي شمالي بغداد بثلاثة صواريخ.';

async function writeSeed(text: string): Promise<void> {
  await writeFile(join(folder, 'seeds/note.txt'), text);
  await writeFile(join(folder, 'seeds/note.yaml'), 'published: 2021-04-05\n');
}

/** Builds the site of the test's own seeds; gives the exit code and what was printed. */
async function build(): Promise<{ code: number; output: string }> {
  const args = [
    'build',
    '--seeds',
    join(folder, 'seeds'),
    '--data',
    join(folder, 'data'),
    '--out',
    join(folder, 'site'),
  ];
  try {
    const { stdout, stderr } = await run(process.execPath, [join(root, 'packages/cli/src/main.ts'), ...args], {
      cwd: root,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

const page = (path: string) => readFile(join(folder, 'site', path, 'index.html'), 'utf8');

test('a changed seed changes the pages, and a broken one leaves them as they were', { timeout: 180_000 }, async () => {
  await writeSeed(first);
  const built = await build();
  expect(built.output).toContain('1 seed read');
  expect(await page('ar/bases/balad')).toContain(first);
  expect(await page('en/bases/balad')).toContain('4 April 2021');
  await expect(page('en/bases/taji')).rejects.toThrow();

  await writeSeed(second);
  expect((await build()).code).toBe(0);
  expect(await page('ar/bases/taji')).toContain(second);
  await expect(page('en/bases/balad')).rejects.toThrow();

  const good = await page('ar/bases/taji');
  await writeSeed('   ');
  const broken = await build();
  expect(broken.code).toBe(1);
  expect(broken.output).toContain('note.txt');
  expect(broken.output).toContain('empty-seed');
  expect(await page('ar/bases/taji')).toBe(good);
});
