import { readFile } from 'node:fs/promises';
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

  test('other seeds need a ledger of their own', async () => {
    const { code, stderr } = await runMujaz(['ids', '--seeds', 'nowhere']);
    expect(code).toBe(1);
    expect(stderr).toContain('--ledger');
  });
});
