import { glob, readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { root } from './copy-project.ts';

const readText = (path: string) => readFile(join(root, path), 'utf8');
const readJson = async (path: string) => JSON.parse(await readText(path)) as Record<string, never>;

/** The project's own files that end so, by path from its folder. */
async function listOwn(ending: string): Promise<string[]> {
  const exclude = (name: string) => /^(?:node_modules|dist|\..*)$/u.test(basename(name));
  const paths: string[] = [];
  for await (const path of glob(`**/*${ending}`, { cwd: root, exclude })) paths.push(path.replaceAll('\\', '/'));
  return paths.sort();
}

describe('the repository', () => {
  test('every link between its documents leads somewhere', async () => {
    const broken: string[] = [];
    for (const path of await listOwn('.md')) {
      const text = (await readText(path)).replaceAll(/```[\s\S]*?```/gu, '');
      for (const [, target = ''] of text.matchAll(/\]\((?<target>[^)\s]+)\)/gu)) {
        if (/^(?:https?:|mailto:|#)/u.test(target)) continue;
        const file = join(root, dirname(path), target.split('#')[0] ?? '');
        if (!existsSync(file)) broken.push(`${path}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('every decision is listed', async () => {
    const index = await readText('docs/decisions/README.md');
    const pages = (await readdir(join(root, 'docs/decisions'))).filter((name) => name !== 'README.md');
    expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([]);
  });

  test('every command line in its guides names a script or a command that is there', async () => {
    const { scripts } = (await readJson('package.json')) as unknown as { scripts: Record<string, string> };
    const own = new Set([...Object.keys(scripts), 'install', 'vitest', '--filter']);
    const program = await readText('packages/cli/src/program.ts');
    for (const path of ['README.md', 'CONTRIBUTING.md', 'docs/editing.md', 'docs/publishing.md', 'docs/cli.md']) {
      const text = await readText(path);
      for (const [, script = ''] of text.matchAll(/(?:^|[`\x22])pnpm (?<script>[a-z-][a-z:-]*)/gmu)) {
        expect(own, `${path}: pnpm ${script}`).toContain(script);
      }
      for (const [, command = ''] of text.matchAll(/\bpnpm mujaz (?<command>[a-z]+)/gu)) {
        expect(program, `${path}: mujaz ${command}`).toContain(`.command('${command}')`);
      }
    }
  });

  test('docs/checks.md has every problem that the checks can name, and no other', async () => {
    const named = new Set<string>();
    for (const path of (await listOwn('.ts')).filter((file) => file.startsWith('packages/cli/src/'))) {
      for (const [, id = ''] of (await readText(path)).matchAll(/ruleId: '(?<id>[a-z-]+)'/gu)) named.add(id);
    }
    const listed = [...(await readText('docs/checks.md')).matchAll(/^\| `(?<id>[a-z-]+)`/gmu)].map(([, id]) => id);
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((id) => !listed.includes(id))).toEqual([]);
  });

  test('imports between packages point upstream only', async () => {
    const order = ['knowledge', 'parsing', 'incidents', 'statistics', 'charts', 'dataset', 'cli'];
    const wrong: string[] = [];
    for (const path of (await listOwn('.ts')).filter((file) => /^packages\/[a-z]+\/src\//u.test(file))) {
      const from = order.indexOf(path.split('/')[1] ?? '');
      for (const [, name = ''] of (await readText(path)).matchAll(/from '@mujaz\/(?<name>[a-z]+)/gu)) {
        const to = order.indexOf(name);
        if (to === -1 || to >= from) wrong.push(`${path} imports @mujaz/${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('one Node version is pinned everywhere', async () => {
    const { devDependencies } = (await readJson('package.json')) as unknown as { devDependencies: { node: string } };
    const { nodeVersion } = parse(await readText('pnpm-workspace.yaml')) as { nodeVersion: string };
    expect(devDependencies.node).toBe(`npm:node@${nodeVersion}`);
    expect(process.versions.node).toBe(nodeVersion);
  });

  test('one pnpm version is pinned everywhere', async () => {
    const { packageManager } = (await readJson('package.json')) as unknown as { packageManager: string };
    expect(await readText('CONTRIBUTING.md')).toContain(`npx ${packageManager} `);
  });
});
