import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attackOnAsad, attackOnTanf, football } from './articles.ts';
import { runMujaz } from './run-mujaz.ts';
import { createTempFolder } from './temp-folder.ts';

interface Line {
  seed: { id: string; title: string; outlet: string | null; published: { earliest: string; basis: string } };
  reports: unknown[];
  incidents: { target: { base: string | null } }[];
  tallies: unknown[];
  messages: unknown[];
}

function parseLines(stdout: string): Line[] {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('mujaz read', () => {
  test('prints one JSON line per seed in the order given, whatever the names', async () => {
    const folder = await createTempFolder({
      'b/x.txt': attackOnTanf,
      'a/x.txt': attackOnAsad,
      'a/كرة القدم.txt': football,
      'a/no ending': attackOnTanf,
    });
    const names = ['b/x.txt', 'a/كرة القدم.txt', 'a/x.txt', 'a/no ending'];
    const { code, stdout, stderr } = await runMujaz(['read', '--json', ...names], { cwd: folder });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const lines = parseLines(stdout);
    expect(lines.map(({ seed }) => seed.id)).toEqual(['x', 'كرة القدم', 'x', 'no ending']);
    expect(lines.map(({ incidents }) => incidents.map(({ target }) => target.base))).toEqual([
      ['al-tanf'],
      [],
      ['ain-al-asad'],
      ['al-tanf'],
    ]);
    for (const line of lines)
      expect(Object.keys(line)).toEqual(['seed', 'reports', 'incidents', 'tallies', 'messages']);
  });

  test('takes what a sidecar declares', async () => {
    const folder = await createTempFolder({
      'x.txt': attackOnTanf,
      'x.yaml': 'published: 2023-11-25\noutlet: al-manar\n',
    });
    const { stdout } = await runMujaz(['read', '--json', join(folder, 'x.txt')]);
    expect(parseLines(stdout)[0]?.seed).toMatchObject({
      outlet: 'al-manar',
      published: { earliest: '2023-11-25', latest: '2023-11-25', basis: 'declared' },
    });
  });

  test('prints the good ones, names the bad ones and exits 1', async () => {
    const folder = await createTempFolder({
      'empty.txt': '',
      'english.txt': 'Rockets hit a base on Thursday.\n',
      'declared.txt': attackOnAsad,
      'declared.yaml': 'publised: 2023-11-25\n',
      'good.txt': attackOnTanf,
    });
    const names = ['missing.txt', 'empty.txt', 'english.txt', '.', 'declared.txt', 'good.txt'];
    const { code, stdout, stderr } = await runMujaz(['read', '--json', ...names], { cwd: folder });
    expect(parseLines(stdout).map(({ seed }) => seed.id)).toEqual(['good']);
    for (const words of [
      'missing.txt',
      'empty-seed',
      'no-arabic',
      'Unexpected folder',
      'declared.yaml',
      '`publised`',
    ]) {
      expect(stderr).toContain(words);
    }
    expect(stderr).toContain('5 of 6 seeds could not be read');
    expect(code).toBe(1);
  });

  test('without --json prints what people can read', async () => {
    const folder = await createTempFolder({ 'x.txt': attackOnTanf });
    const { code, stdout } = await runMujaz(['read', 'x.txt'], { cwd: folder });
    expect(stdout).toMatch(/^x\.txt\n {2}title {6}استهداف قاعدة التنف/u);
    expect(stdout).toMatch(/attack {2}al-tanf {2}2023-11-23/u);
    expect(code).toBe(0);
  });

  test('ends quietly when nobody reads on', async () => {
    const folder = await createTempFolder({ 'x.txt': attackOnTanf });
    const many = Array.from({ length: 200 }, () => 'x.txt');
    const { spawn } = await import('node:child_process');
    const main = join(import.meta.dirname, '../src/main.ts');
    const child = spawn(process.execPath, [main, 'read', '--json', ...many], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
