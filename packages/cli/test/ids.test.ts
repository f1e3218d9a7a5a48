import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attackOnAsad, attackOnTanf } from './articles.ts';
import { check } from '../src/commands/check.ts';
import { ids } from '../src/commands/ids.ts';
import { createIo } from './create-io.ts';
import { runMujaz } from './run-mujaz.ts';
import { createTempFolder } from './temp-folder.ts';
import { writeFiles } from '../src/write-files.ts';

/** Another attack on the same base and day, with another weapon, so that it is another incident. */
const rocketsOnTanf = attackOnTanf
  .replaceAll('بطائرتين مسيّرتين', 'بثلاثة صواريخ')
  .replaceAll('المقاومة الإسلامية في العراق', 'سرايا أولياء الدم');

async function record(seeds: Record<string, string>, ledger?: string) {
  const folder = await createTempFolder(Object.fromEntries(Object.entries(seeds).map(([k, v]) => [`seeds/${k}`, v])));
  const file = join(folder, 'ledger/incidents.yaml');
  if (ledger !== undefined) await writeFiles(folder, [{ path: 'ledger/incidents.yaml', content: ledger }]);
  const options = { seeds: join(folder, 'seeds'), corrections: join(folder, 'corrections'), ledger: file };
  const io = createIo();
  const code = await ids(options, io);
  return {
    code,
    options,
    out: io.stdout.text,
    err: io.stderr.text,
    text: await readFile(file, 'utf8').catch(() => ''),
  };
}

/** The reports of each id, from the file. */
const held = (text: string) =>
  Object.fromEntries(
    text
      .split('  - id: ')
      .slice(1)
      .map((entry) => [entry.split('\n')[0], entry.match(/- (?<report>\S+#\d+)/u)?.groups?.['report']]),
  );

describe('mujaz ids', () => {
  test('records the id of every incident, and a second run changes nothing', async () => {
    const first = await record({ 'm.txt': attackOnTanf, 'n.txt': attackOnAsad });
    expect(first.code).toBe(0);
    expect(held(first.text)).toEqual({ 'al-tanf-2023-11-23-a': 'm#1', 'ain-al-asad-2023-11-24-a': 'n#1' });
    const second = await record({ 'm.txt': attackOnTanf, 'n.txt': attackOnAsad }, first.text);
    expect(second.text).toBe(first.text);
    expect(second.out).toContain('Nothing new to record');
  });

  test('an id stays with its incident when a seed arrives that would have taken it', async () => {
    const { text } = await record({ 'm.txt': attackOnTanf });
    const seeds = { 'a.txt': rocketsOnTanf, 'm.txt': attackOnTanf };
    expect(held((await record(seeds)).text)).toMatchObject({ 'al-tanf-2023-11-23-a': 'a#1' });
    expect(held((await record(seeds, text)).text)).toEqual({
      'al-tanf-2023-11-23-a': 'm#1',
      'al-tanf-2023-11-23-b': 'a#1',
    });
  });

  test('the id of an incident whose seed is gone is not given again', async () => {
    const { text } = await record({ 'm.txt': attackOnTanf });
    expect(Object.keys(held((await record({ 'a.txt': rocketsOnTanf }, text)).text))).toEqual([
      'al-tanf-2023-11-23-a',
      'al-tanf-2023-11-23-b',
    ]);
  });

  test('a ledger that is broken is an error with its line, is left as it is, and nothing is built from it', async () => {
    const { text } = await record({ 'm.txt': attackOnTanf });
    const broken = text.replace('kind: attack', 'kind: assault');
    const { code, err, text: left, options } = await record({ 'm.txt': attackOnTanf }, broken);
    expect(code).toBe(1);
    expect(err).toContain('incidents.yaml');
    expect(err).toContain('invalid-ledger');
    expect(err).toMatch(/^\s*6:\d+\s+error/mu);
    expect(left).toBe(broken);
    const io = createIo();
    expect(await check(options, io)).toBe(1);
    expect(io.stdout.text).toContain('`issued.0.kind`');
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const built = await runMujaz(['build', ...args]);
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('Nothing was built');
  });

  test('with --check only says what is not recorded, as mujaz check warns of it', async () => {
    const { options, text } = await record({ 'm.txt': attackOnTanf });
    await writeFiles(options.seeds, [{ path: 'n.txt', content: attackOnAsad }]);
    const io = createIo();
    expect(await ids({ ...options, check: true }, io)).toBe(1);
    expect(io.stdout.text).toContain('ain-al-asad-2023-11-24-a');
    expect(await readFile(options.ledger, 'utf8')).toBe(text);

    const checked = createIo();
    expect(await check(options, checked)).toBe(0);
    expect(checked.stdout.text).toContain('ids-not-recorded');
    expect(await ids(options, createIo())).toBe(0);
    const again = createIo();
    await check(options, again);
    expect(again.stdout.text).not.toContain('ids-not-recorded');
  });

  test('records what changed as an update of the day, and nothing where nothing changed', async () => {
    const { options } = await record({ 'm.txt': attackOnTanf });
    const log = join(options.ledger, '../updates');
    await rm(log, { recursive: true });
    const run = async (day: string) => {
      const io = createIo();
      expect(await ids({ ...options, day }, io)).toBe(0);
      return io.stdout.text;
    };
    expect(await run('2026-11-21')).toContain(
      'updates/2026-11-21-a.yaml, commit it too: 1 seed added, 1 incident added',
    );
    expect(await readFile(join(log, '2026-11-21-a.yaml'), 'utf8')).toContain(
      '  added:\n    - id: al-tanf-2023-11-23-a\n',
    );
    expect(await run('2026-11-21')).not.toContain('Recorded');
    expect(await readdir(log)).toEqual(['2026-11-21-a.yaml']);

    await writeFiles(options.seeds, [{ path: 'n.txt', content: attackOnAsad }]);
    await run('2026-11-21');
    await writeFiles(options.seeds, [
      { path: 'm.txt', content: attackOnTanf.replaceAll('بطائرتين مسيّرتين', 'بثلاث طائرات مسيّرة') },
    ]);
    const checked = createIo();
    expect(await check(options, checked)).toBe(0);
    expect(checked.stdout.text).toMatch(/update-not-recorded/u);
    expect(await ids({ ...options, check: true }, createIo())).toBe(1);
    expect(await run('2026-12-01')).toContain('updates/2026-12-01-a.yaml, commit it too: 1 incident changed');
    expect(await readdir(log)).toEqual(['2026-11-21-a.yaml', '2026-11-21-b.yaml', '2026-12-01-a.yaml']);
    const again = createIo();
    await check(options, again);
    expect(again.stdout.text).not.toContain('not-recorded');
    expect(await ids({ ...options, check: true }, createIo())).toBe(0);
  });

  test.each([
    ['2026-11-20', 'before the last update, of 2026-11-21'],
    ['2026-02-30', 'Unexpected day 2026-02-30'],
    ['21 November', 'Unexpected day 21 November'],
  ])('refuses the day %s', async (day, says) => {
    const { options } = await record({ 'm.txt': attackOnTanf });
    await rm(join(options.ledger, '../updates'), { recursive: true });
    await ids({ ...options, day: '2026-11-21' }, createIo());
    await expect(ids({ ...options, day }, createIo())).rejects.toThrow(says);
  });

  test('a broken log is an error with its line and cure, and nothing is recorded or built', async () => {
    const { options } = await record({ 'm.txt': attackOnTanf });
    const path = join(options.ledger, '../updates/2026-11-30-a.yaml');
    await writeFiles(join(path, '..'), [{ path: '2026-11-30-a.yaml', content: 'seeds:\n  added: [m]\n  gone: [n]\n' }]);
    const io = createIo();
    expect(await ids(options, io)).toBe(1);
    expect(io.stderr.text).toContain('2026-11-30-a.yaml');
    expect(io.stderr.text).toMatch(/^\s*3:\d+\s+error/mu);
    expect(io.stderr.text).toContain('invalid-update');
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    expect((await runMujaz(['build', ...args])).stderr).toContain('Nothing was built');
  });

  test('other seeds need a ledger of their own', async () => {
    const { code, stderr } = await runMujaz(['ids', '--seeds', 'nowhere']);
    expect(code).toBe(1);
    expect(stderr).toContain('--ledger');
  });
});
