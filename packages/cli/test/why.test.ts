import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answeredAttack, attackOnAsad, attackOnTanf } from './articles.ts';
import { why } from '../src/commands/why.ts';
import { createIo } from './create-io.ts';
import { createTempFolder } from './temp-folder.ts';

const tanf = 'al-tanf-2023-11-23-a';
/** The same attack as another source tells it, and one of the day after. */
const monitor = `استهداف قاعدة التنف
قال المرصد السوري لحقوق الإنسان إن قاعدة التنف استُهدفت بطائرتين مسيّرتين الخميس 23 تشرين الثاني 2023.
`;
const dayAfter = attackOnTanf.replaceAll('الخميس 23', 'الجمعة 24').replaceAll('بطائرتين مسيّرتين', 'بثلاثة صواريخ');
const common = 'reason: { ar: سبب, en: The reason. }\nby: editor\ndate: 2024-01-05\n';

async function ask(id: string, files: Record<string, string> = {}) {
  const folder = await createTempFolder({
    'seeds/claim.txt': attackOnTanf,
    'seeds/monitor.txt': monitor,
    'seeds/next.txt': dayAfter,
    'seeds/other.txt': attackOnAsad,
    ...files,
  });
  const io = createIo();
  const options = {
    seeds: join(folder, 'seeds'),
    corrections: join(folder, 'corrections'),
    ledger: join(folder, 'ledger.yaml'),
  };
  const code = await why(id, options, io);
  return { code, out: io.stdout.text.replaceAll(folder, ''), err: io.stderr.text };
}

/** The lines under a heading. */
const under = (out: string, heading: string) => out.split(`\n${heading}\n`)[1]?.split('\n\n')[0] ?? '';

describe('mujaz why', () => {
  test('tells reports with seed, line and words; merges; day; grade; and what was kept apart, with reasons', async () => {
    const { code, out, err } = await ask(tanf);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain(`${tanf}: attack on al-tanf, 2023-11-23\n`);
    expect(under(out, 'Reports')).toMatch(/seeds\/claim\.txt:2 «أعلنت "المقاومة الإسلامية/u);
    expect(under(out, 'Reports')).toMatch(/seeds\/monitor\.txt:2 «قال المرصد/u);
    expect(under(out, 'Merged because')).toContain('the same target on the same day, with the same weapon. (same-day)');
    expect(under(out, 'Day')).toMatch(/claim#\d: 2023-11-23, stated: «.*23 تشرين الثاني 2023»/u);
    expect(under(out, 'Grade')).toMatch(
      /^ {2}corroborated: .*\n {2}by claim#1 \(islamic-resistance-in-iraq, claims\), monitor#\d \(sohr, reports\)/u,
    );
    expect(under(out, 'Not merged with')).toContain(
      'al-tanf-2023-11-24-a, 2023-11-24: Their spans have no day in common.',
    );
    expect(under(out, 'Not merged with')).toContain('They name different targets. (target-differs)');
  });

  test('tells what editors corrected, with file, what was read and what was set', async () => {
    const { out } = await ask(tanf, {
      'corrections/day.yaml': `incident: ${tanf}\naction: date\nday: 2023-11-22\nbasis: stated\n${common}`,
      'corrections/killed.yaml': `incident: ${tanf}\naction: set\nfield: killed\nvalue: { low: 1, high: null }\n${common}`,
    });
    expect(under(out, 'Corrections')).toContain(
      'day.yaml, 2024-01-05, editor: day read as 2023-11-23, set to 2023-11-22',
    );
    expect(under(out, 'Corrections')).toContain('killed read as not told, set to at least 1\n    The reason.');
    expect(under(out, 'Day')).toMatch(/^ {2}2023-11-22, stated, set by the correction day; read were:/u);
  });

  test('a superseded id says what it is part of now, and explains that', async () => {
    const merged = await ask('al-tanf-2023-11-24-a', {
      'corrections/one.yaml': `incident: ${tanf}\naction: merge\nwith: [al-tanf-2023-11-24-a]\n${common}`,
    });
    expect(merged.out).toContain(`al-tanf-2023-11-24-a was merged into ${tanf} by the correction one.\n`);
    expect(merged.out).toContain('Former ids that lead here: al-tanf-2023-11-24-a');
    expect(under(merged.out, 'Sources disagree')).toContain('when: 2023-11-23 (claim#1');

    const entry = (id: string, report: string) =>
      `  - { id: ${id}, kind: attack, base: al-tanf, earliest: 2023-11-23, latest: 2023-11-23, reports: ['${report}'] }\n`;
    const moved = await ask('al-tanf-2023-11-23-b', {
      'ledger.yaml': `issued:\n${entry(tanf, 'claim#1')}${entry('al-tanf-2023-11-23-b', 'monitor#1')}redirects: {}\n`,
    });
    expect(moved.out).toContain(`al-tanf-2023-11-23-b stood for monitor#1, which is now part of ${tanf}.\n\n${tanf}: `);
  });

  test('an incident that an editor dropped is explained with what dropped it', async () => {
    const { out } = await ask(tanf, { 'corrections/drill.yaml': `incident: ${tanf}\naction: drop\n${common}` });
    expect(out).toContain('An editor withdrew it');
    expect(under(out, 'Reports')).toContain('claim.txt:2');
    expect(under(out, 'Corrections')).toContain('withdrawn\n    The reason.');
  });

  test('two that an editor split are said to be split by the editor', async () => {
    const { out } = await ask(tanf, {
      'corrections/two.yaml': `incident: ${tanf}\naction: split\nreports: [{ seed: monitor }]\n${common}`,
    });
    expect(under(out, 'Not merged with')).toContain('al-tanf-2023-11-23-b, 2023-11-23: an editor split them (two)');
  });

  test('a strike tells the attack that it answers, the attack its strike, both with the words that say so', async () => {
    const files = { 'seeds/answered.txt': answeredAttack };
    const [attack, strike] = ['conoco-2023-11-19-a', 'strike-unnamed-2023-11-21-a'];
    const words = /\n {4}answered#\d: «وقصفت طائرات أميركية.*رداً على الهجوم على قاعدة كونيكو\.»$/u;
    const asked = await ask(attack, files);
    expect(under(asked.out, 'Answered by')).toMatch(new RegExp(`^  ${strike}, 2023-11-21${words.source}`, 'u'));
    expect(asked.out).not.toContain('\nAnswers\n');
    const answering = await ask(strike, files);
    expect(under(answering.out, 'Answers').trimEnd()).toMatch(
      new RegExp(`^  ${attack}, 2023-11-19${words.source}`, 'u'),
    );
  });

  test('figures of which one took the place of the other are no disagreement', async () => {
    const { out } = await ask('conoco-2023-11-19-a', { 'seeds/answered.txt': answeredAttack });
    expect(under(out, 'Figures that changed')).toMatch(
      /^ {2}injured: first 25 \(answered#\d\), then 34 \(answered#\d\)/u,
    );
    expect(out).not.toContain('Sources disagree');
  });

  test('weapons that sources tell otherwise are told in words', async () => {
    const { out } = await ask('harir-2023-11-19-a', {
      'seeds/rivals.txt':
        'أعلنت المقاومة الإسلامية في العراق، اليوم الاثنين 20 تشرين الثاني 2023، أنها قصفت قاعدة حرير أمس الأحد بصاروخين.\n' +
        'وأفاد المرصد السوري لحقوق الإنسان بأن خمسة صواريخ استهدفت قاعدة حرير أمس الأحد.\n',
    });
    expect(under(out, 'Sources disagree')).toMatch(
      /^ {2}weapons: rocket, [25] \(rivals#\d\) or rocket, [25] \(rivals#\d\)/u,
    );
  });

  test('an id that nobody knows is an error with the nearest ids', async () => {
    await expect(ask('altanf-2023-11-23-a')).rejects.toMatchObject({
      message: expect.stringContaining('`altanf-2023-11-23-a`') as string,
      hint: expect.stringMatching(/^The nearest: al-tanf-2023-11-23-a, /u) as string,
    });
  });
});
