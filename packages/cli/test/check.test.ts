import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attackOnAsad, attackOnTanf } from './articles.ts';
import { check } from '../src/commands/check.ts';
import { createIo } from './create-io.ts';
import { createTempFolder } from './temp-folder.ts';

/** Checks a folder of seeds and gives what was printed, the folder's own path shortened to `seeds`. */
async function checkSeeds(files: Record<string, string | Uint8Array>) {
  const folder = await createTempFolder(files);
  const io = createIo();
  const code = await check({ seeds: folder }, io);
  return { code, output: io.stdout.text.replaceAll(folder, 'seeds'), stderr: io.stderr.text };
}

/** Windows-1252 prose, which is no encoding of Arabic. */
const undecodable = new Uint8Array([0x00, 0x01, 0x02, 0xff, 0xfe, 0xfd, 0x00, 0x81, 0x8d, 0x00, 0x03, 0x04]);

describe('mujaz check', () => {
  test('is content with good seeds and their sidecars', async () => {
    const { code, output } = await checkSeeds({
      'one.txt': attackOnTanf,
      'one.yaml': 'published: 2023-11-23\nurl: https://example.org/1\nretrieved: 2024-01-05\n',
      'two.txt': attackOnAsad,
    });
    expect(output).toContain('2 seeds');
    expect(output).toContain('0 errors');
    expect(code).toBe(0);
  });

  test.each([
    {
      name: 'an empty seed',
      files: { 'empty.txt': ' \n' },
      file: 'seeds/empty.txt',
      rule: 'empty-seed',
      cure: /remove the file/u,
    },
    {
      name: 'a seed that no encoding fits',
      files: { 'bytes.txt': undecodable },
      file: 'seeds/bytes.txt',
      rule: 'undecodable-seed',
      cure: /UTF-8/u,
    },
    {
      name: 'a seed without Arabic',
      files: { 'english.txt': 'Rockets hit a base in eastern Syria on Thursday, the monitor said.\n' },
      file: 'seeds/english.txt',
      rule: 'no-arabic',
      cure: /Put the Arabic article/u,
    },
    {
      name: 'a copy that differs in white space',
      files: { 'a.txt': attackOnTanf, 'b.txt': `\n${attackOnTanf.replace('\n', '\n\n')}` },
      file: 'seeds/b.txt',
      rule: 'duplicate-seed',
      cure: /Remove one of the two/u,
    },
    {
      name: 'two seeds of one id',
      files: { 'a.txt': attackOnTanf, 'late/a.txt': attackOnAsad },
      file: 'seeds/late/a.txt',
      rule: 'duplicate-seed-id',
      cure: /Rename one of the two/u,
    },
    {
      name: 'a sidecar without its seed',
      files: { 'a.txt': attackOnTanf, 'b.yaml': 'published: 2023-11-23\n' },
      file: 'seeds/b.yaml',
      rule: 'sidecar-without-seed',
      cure: /Add the seed/u,
    },
    {
      name: 'a sidecar with the other ending',
      files: { 'a.txt': attackOnTanf, 'a.yml': 'published: 2023-11-23\n' },
      file: 'seeds/a.yml',
      rule: 'sidecar-name',
      cure: /Rename the file to `a\.yaml`/u,
    },
    {
      name: 'an unknown key in a sidecar',
      files: { 'a.txt': attackOnTanf, 'a.yaml': 'url: https://example.org/1\npublised: 2023-11-23\n' },
      file: 'seeds/a.yaml',
      place: '2:1',
      rule: 'invalid-sidecar',
      cure: /Known keys: `published`/u,
    },
    {
      name: 'a day that the calendar lacks',
      files: { 'a.txt': attackOnTanf, 'a.yaml': '# a comment\npublished: 2023-02-30\n' },
      file: 'seeds/a.yaml',
      place: '2:12',
      rule: 'invalid-sidecar',
      cure: /Correct the value of `published`/u,
    },
    {
      name: 'an outlet that the knowledge lacks',
      files: { 'a.txt': attackOnTanf, 'a.yaml': 'outlet: the-daily-nobody\n' },
      file: 'seeds/a.yaml',
      place: '1:1',
      rule: 'unknown-outlet',
      cure: /Add a file for the outlet/u,
    },
    {
      name: 'a sidecar that is no YAML',
      files: { 'a.txt': attackOnTanf, 'a.yaml': 'published: "2023-11-23\n' },
      file: 'seeds/a.yaml',
      place: '2:1',
      rule: 'invalid-yaml',
      cure: /key: value/u,
    },
  ])('names $name, its place and its cure', async ({ files, file, place, rule, cure }) => {
    const { code, output, stderr } = await checkSeeds(files);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const [problems] = output.split('\n\n');
    expect(problems).toContain(`${file}\n`);
    expect(problems).toContain(rule);
    expect(problems).toMatch(cure);
    if (place) expect(problems).toMatch(new RegExp(`^\\s*${place}\\s+error`, 'mu'));
    expect(output).toContain('1 error,');
  });

  test('tells every problem at once', async () => {
    const { code, output } = await checkSeeds({
      'a.txt': attackOnTanf,
      'a.yaml': 'published: soon\nretrieved: 2024-13-01\nname: x\n',
      'b.txt': '',
    });
    expect(output).toContain('4 errors,');
    expect(code).toBe(1);
  });

  test('takes a stray file for a warning and goes on', async () => {
    const { code, output } = await checkSeeds({ 'a.txt': attackOnTanf, 'notes.docx': 'x' });
    expect(output).toContain('unknown-file');
    expect(output).toContain('0 errors, ');
    expect(code).toBe(0);
  });

  test('says when a folder has no seeds', async () => {
    const { code, output } = await checkSeeds({});
    expect(output).toContain('no-seeds');
    expect(code).toBe(1);
  });

  test('says when a correction sets a claimant whom nobody knows', async () => {
    const seeds = await createTempFolder({ 'a.txt': attackOnTanf });
    const corrections = await createTempFolder({
      'who.yaml':
        'incident: al-tanf-2023-11-23-a\naction: set\nfield: claimedBy\nvalue: nobody-known\n' +
        'reason:\n  ar: تبنّاه غيرهم.\n  en: Others claimed it.\nby: editor\ndate: 2024-01-05\n',
    });
    const io = createIo();
    expect(await check({ seeds, corrections }, io)).toBe(1);
    expect(io.stdout.text).toContain('who.yaml');
    expect(io.stdout.text).toContain('`nobody-known` for `claimedBy`');
    expect(io.stdout.text).toContain('correction-unknown-actor');
  });

  test('says when a correction names an incident that is not held', async () => {
    const seeds = await createTempFolder({ 'a.txt': attackOnTanf });
    const corrections = await createTempFolder({
      'gone.yaml':
        'action: drop\nincident: nowhere-2020-01-01-a\nreason:\n  ar: لم تقع.\n  en: It did not happen.\nby: editor\ndate: 2024-01-05\n',
    });
    const io = createIo();
    const code = await check({ seeds, corrections }, io);
    const stdout = io.stdout.text;
    expect(stdout).toContain(join(corrections, 'gone.yaml'));
    expect(stdout).toContain('correction-target-gone');
    expect(stdout).toMatch(/^\s*2:1\s+error/mu);
    expect(code).toBe(1);
  });
});
