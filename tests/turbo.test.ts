import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { appendFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { copyProject, root } from './copy-project.ts';

const run = promisify(execFile);
const program = join(root, 'node_modules/turbo/bin/turbo');

/** turbo runs the pnpm that it finds on PATH; here that is the project's own. */
const env = {
  ...process.env,
  DO_NOT_TRACK: '1',
  PATH: [...globSync(join(root, '.tools/*/node_modules/.bin')), process.env['PATH']].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
};

interface DryTask {
  taskId: string;
  hash: string;
  cache: { status: 'HIT' | 'MISS' };
}

/** What turbo would do for these tasks in a copy of the project. */
async function plan(folder: string, tasks: string[], more: NodeJS.ProcessEnv = {}): Promise<Map<string, DryTask>> {
  const { stdout } = await run(process.execPath, [program, 'run', ...tasks, '--dry=json', '--skip-infer'], {
    cwd: folder,
    env: { ...env, ...more },
    maxBuffer: 1 << 26,
  });
  const { tasks: planned } = JSON.parse(stdout) as { tasks: DryTask[] };
  return new Map(planned.map((task) => [task.taskId, task]));
}

const site = '@mujaz/briefing#build';

async function append(folder: string, path: string, text = '\n'): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await appendFile(join(folder, path), text);
}

describe('turbo', () => {
  test('builds the site anew when any of its inputs changes, and only then', async () => {
    const folder = await copyProject();
    const [seed] = await readdir(join(folder, 'seeds'));
    const hashOf = async (more?: NodeJS.ProcessEnv) => (await plan(folder, ['build'], more)).get(site)?.hash;

    let before = await hashOf();
    expect(before).toMatch(/^[0-9a-f]+$/u);
    expect(await hashOf()).toBe(before);

    for (const path of [
      `seeds/${seed}`,
      `seeds/${seed?.replace('.txt', '.yaml')}`,
      'corrections/new.yaml',
      'ledger/incidents.yaml',
      'sites/briefing/commentary/ar/new.mdx',
      'packages/knowledge/data/bases/al-tanf.yml',
      'packages/parsing/src/new.ts',
      'packages/charts/src/new.ts',
      'packages/cli/src/new.ts',
      'bench/data/figures.json',
      'pnpm-workspace.yaml',
    ]) {
      await append(folder, path);
      const after = await hashOf();
      expect(after, `after a change of ${path}`).not.toBe(before);
      before = after;
    }

    expect(await hashOf({ BASE_PATH: '/elsewhere' })).not.toBe(before);
    for (const path of ['packages/knowledge/test/new.test.ts', 'docs/new.md', 'packages/parsing/README.md']) {
      await append(folder, path);
      expect(await hashOf(), `after a change of ${path}`).toBe(before);
    }
  });

  test('runs the tests of a package anew when a package upstream changes', async () => {
    const folder = await copyProject();
    const before = await plan(folder, ['test', 'types']);
    await append(folder, 'packages/incidents/src/new.ts');
    const after = await plan(folder, ['test', 'types']);
    const changed = [...after.keys()].filter((id) => after.get(id)?.hash !== before.get(id)?.hash);
    expect(changed).toContain('@mujaz/statistics#test');
    expect(changed).toContain('@mujaz/cli#types');
    expect(changed).not.toContain('@mujaz/parsing#test');
  });

  test('serves an unchanged tree from the cache, and a changed seed not', async () => {
    const folder = await copyProject();
    const manifest = join(folder, 'sites/briefing/package.json');
    const { scripts, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as { scripts: Record<string, string> };
    // What is built does not matter here: a script that is quick and needs no installed package.
    const build = "node -e \"require('fs').mkdirSync('dist');require('fs').writeFileSync('dist/index.html','built')\"";
    await writeFile(manifest, JSON.stringify({ ...rest, scripts: { ...scripts, build } }));

    expect((await plan(folder, ['build'])).get(site)?.cache.status).toBe('MISS');
    await run(process.execPath, [program, 'run', 'build', '--skip-infer'], { cwd: folder, env });
    expect((await plan(folder, ['build'])).get(site)?.cache.status).toBe('HIT');
    const [seed] = await readdir(join(folder, 'seeds'));
    await append(folder, `seeds/${seed}`);
    expect((await plan(folder, ['build'])).get(site)?.cache.status).toBe('MISS');
  });
});
