import type { Quote } from '@mujaz/parsing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections, createCorrections, mergeIncidents, splitsOf, type Ledger } from '../src/index.ts';
import { admits, claim, exactly, reading, says, somewhere } from './report.ts';

const quote = (exact: string, start = 0): Quote => ({
  exact,
  prefix: '',
  suffix: '',
  start,
  end: start + exact.length,
});

/** Conoco on the 23rd told by two seeds, the wide span of a third, and al-Omar on the 25th. */
const readings = [
  reading('a', [
    { ...claim('kataib-hezbollah'), killed: exactly(2), quotes: [quote('قصفنا القاعدة صباحاً')] },
    { origin: says('sohr'), killed: exactly(0), quotes: [quote('لم يقع  قتلى في القصف', 40)] },
  ]),
  reading('b', [{ origin: says('ain-al-furat'), quotes: [quote('دوى انفجار مساءً')] }]),
  reading('c', [{ ...claim('kataib-hezbollah'), on: '2023-11-20/2023-11-26' }]),
  reading('d', [{ origin: admits('pentagon'), target: { base: 'al-omar', place: null }, on: '2023-11-25' }]),
];
const conoco = 'conoco-2023-11-23-a';
const wide = 'conoco-2023-11-20-a';
const alOmar = 'al-omar-2023-11-25-a';

/** Files by name, each without what all corrections need. */
function correct(files: Record<string, string>, ledger?: Ledger) {
  const texts = Object.entries(files).map(([name, text]) => ({
    path: `corrections/${name}.yaml`,
    text: `${text}\nreason: { ar: سبب ${name}, en: Reason ${name} }\nby: editor\n${text.includes('date: 2') ? '' : 'date: 2023-12-05\n'}`,
  }));
  const { corrections, places, messages } = createCorrections(texts);
  expect(messages).toEqual([]);
  const merged = mergeIncidents(readings, { splits: splitsOf(corrections), ...(ledger && { ledger }) });
  return applyCorrections(merged, corrections, { readings, correctionPlaces: places });
}
const reportsIn = ({ incidents }: ReturnType<typeof correct>) =>
  Object.fromEntries(incidents.map(({ id, reports }) => [id, reports.join(' ')]));
const complaintsOf = ({ messages }: ReturnType<typeof correct>) =>
  messages.map(({ ruleId, file, line, fatal }) => `${file}:${line} ${ruleId}${fatal ? '' : ' (warning)'}`);
const get = ({ incidents }: ReturnType<typeof correct>, id: string) => incidents.find((incident) => incident.id === id);

test('none changes nothing', () => {
  const merged = mergeIncidents(readings);
  expect(applyCorrections(merged, [], { readings })).toEqual({
    incidents: merged.incidents,
    withdrawn: [],
    corrections: [],
    ledger: merged.ledger,
    messages: [],
  });
  expect(reportsIn(correct({}))).toEqual({ [wide]: 'c#1', [conoco]: 'a#1 a#2 b#1', [alOmar]: 'd#1' });
});

describe('set', () => {
  const files = { x: `incident: ${conoco}\naction: set\nfield: killed\nvalue: { low: 0, high: 0 }` };

  test('sets the value and says what was read; sources, conflicts and grade stay', () => {
    const corrected = correct(files);
    expect(get(corrected, conoco)).toMatchObject({
      killed: exactly(0),
      grade: 'contested',
      conflicts: [{ field: 'killed' }],
    });
    expect(corrected.corrections).toMatchObject([
      { id: 'x', incidents: [conoco], was: { low: 0, high: 2 }, replacedBy: null },
    ]);
  });

  test('a target that is gone is an error at its line, and nothing is changed', () => {
    const lost = correct({ x: (files.x ?? '').replace(conoco, 'conoco-2021-01-01-a') });
    expect(lost.incidents).toEqual(correct({}).incidents);
    expect(lost.corrections).toEqual([]);
    expect(complaintsOf(lost)).toEqual(['corrections/x.yaml:1 correction-target-gone']);
    expect(lost.messages[0]?.reason).toContain('`conoco-2021-01-01-a`');
  });

  test('a former id is followed, with a warning', () => {
    const former = 'conoco-2023-11-22-a';
    const ledger: Ledger = {
      issued: [
        { id: conoco, kind: 'attack', base: 'conoco', earliest: '2023-11-23', latest: '2023-11-23', reports: ['a#1'] },
        { id: former, kind: 'attack', base: 'conoco', earliest: '2023-11-22', latest: '2023-11-23', reports: ['b#1'] },
      ],
      redirects: {},
    };
    const moved = correct({ x: (files.x ?? '').replace(conoco, former) }, ledger);
    expect(complaintsOf(moved)).toEqual(['corrections/x.yaml:1 correction-target-moved (warning)']);
    expect(get(moved, conoco)?.killed).toEqual(exactly(0));
    expect(moved.corrections).toMatchObject([{ incidents: [conoco] }]);
  });
});

describe('date', () => {
  test('sets the day with its basis, and keeps the id', () => {
    const corrected = correct({ x: `incident: ${alOmar}\naction: date\nday: 2023-11-24\nbasis: relative\nwords: أمس` });
    const when = { earliest: '2023-11-24', latest: '2023-11-24', precision: 'day', basis: 'relative', text: 'أمس' };
    expect(get(corrected, alOmar)?.when).toEqual(when);
    expect(corrected.corrections).toMatchObject([{ was: { earliest: '2023-11-25', latest: '2023-11-25' } }]);
  });

  test('what might be the same event is looked at anew', () => {
    const candidates = ({ incidents }: ReturnType<typeof correct>) =>
      incidents.map((incident) => `${incident.id} ${incident.candidates.map((other) => other.incident).join()}`);
    expect(candidates(correct({}))).toContain(`${wide} ${conoco}`);
    const corrected = correct({ x: `incident: ${wide}\naction: date\nday: 2023-11-20\nbasis: stated` });
    expect(candidates(corrected)).toContain(`${wide} `);
    expect(candidates(corrected)).toContain(`${conoco} `);
  });
});

describe('drop', () => {
  const drop = `incident: ${conoco}\naction: drop`;

  test('takes the incident out and keeps it as withdrawn, with its quotes; nothing points at it', () => {
    const corrected = correct({ x: drop });
    expect(reportsIn(corrected)).toEqual({ [wide]: 'c#1', [alOmar]: 'd#1' });
    expect(corrected.incidents.flatMap(({ candidates }) => candidates)).toEqual([]);
    expect(corrected.withdrawn).toMatchObject([{ id: conoco, reports: ['a#1', 'a#2', 'b#1'], candidates: [] }]);
    expect(corrected.withdrawn[0]?.quotes).toHaveLength(3);
    expect(corrected.corrections).toMatchObject([{ id: 'x', incidents: [conoco], was: null }]);
  });
});

describe('merge', () => {
  const merge = `incident: ${conoco}\naction: merge\nwith:\n  - ${wide}`;

  test('makes one incident of two, as if reading had, under the id named', () => {
    const corrected = correct({ x: merge });
    expect(reportsIn(corrected)).toEqual({ [conoco]: 'a#1 a#2 b#1 c#1', [alOmar]: 'd#1' });
    const incident = get(corrected, conoco);
    expect(incident).toMatchObject({ killed: { low: 0, high: 2 }, candidates: [], when: { earliest: '2023-11-23' } });
    expect(incident?.sources.map(({ report }) => report)).toContain('c#1');
    expect(incident?.mergeReasons).toHaveLength(3);
    expect(incident?.mergeReasons.at(-1)).toMatchObject({ ruleId: 'editor', reason: { en: 'Reason x' } });
    expect(corrected.ledger.redirects).toEqual({ [wide]: conoco });
    expect(corrected.corrections[0]?.was).toMatchObject([{ id: conoco }, { id: wide, reports: ['c#1'] }]);
  });

  test('the id that stays is the one the editor names, also where the other is older', () => {
    const corrected = correct({ x: `incident: ${wide}\naction: merge\nwith: [${conoco}]` });
    expect(reportsIn(corrected)).toMatchObject({ [wide]: 'a#1 a#2 b#1 c#1' });
    expect(corrected.ledger.redirects).toEqual({ [conoco]: wide });
  });

  test('days that exclude each other all stay possible, and are a conflict', () => {
    const corrected = correct({ x: `incident: ${conoco}\naction: merge\nwith: [${alOmar}]` });
    expect(get(corrected, conoco)).toMatchObject({
      target: { base: 'conoco' },
      when: { earliest: '2023-11-23', latest: '2023-11-25', precision: 'days', text: null },
      grade: 'contested',
    });
    expect(get(corrected, conoco)?.conflicts.find(({ field }) => field === 'when')?.values).toEqual([
      { value: { earliest: '2023-11-23', latest: '2023-11-23' }, reports: ['a#1', 'a#2', 'b#1'] },
      { value: { earliest: '2023-11-25', latest: '2023-11-25' }, reports: ['d#1'] },
    ]);
  });

  test('a partner that is gone is an error at its own line', () => {
    const lost = correct({ x: `incident: ${conoco}\naction: merge\nwith:\n  - ${wide}\n  - conoco-1999-01-01-a` });
    expect(complaintsOf(lost)).toEqual(['corrections/x.yaml:5 correction-target-gone']);
    expect(lost.incidents).toEqual(correct({}).incidents);
  });

  test('an incident cannot be merged with itself', () => {
    const lost = correct({ x: `incident: ${conoco}\naction: merge\nwith: [${conoco}]` });
    expect(complaintsOf(lost)).toEqual(['corrections/x.yaml:3 correction-cannot-merge']);
  });

  test('nor an attack with a strike', () => {
    const strike = reading('s', [{ kind: 'strike', target: somewhere('البوكمال') }]);
    const { corrections, places } = createCorrections([
      {
        path: 'corrections/x.yaml',
        text: `incident: ${conoco}\naction: merge\nwith: [strike-unnamed-2023-11-23-a]\nreason: { ar: س, en: r }\nby: editor\ndate: 2023-12-05\n`,
      },
    ]);
    const all = [...readings, strike];
    const { messages } = applyCorrections(mergeIncidents(all), corrections, {
      readings: all,
      correctionPlaces: places,
    });
    expect(messages).toMatchObject([{ ruleId: 'correction-cannot-merge', line: 3, fatal: true }]);
  });
});

describe('split', () => {
  const split = `incident: ${conoco}\naction: split\nreports:\n  - seed: a\n    words: لم يقع قتلى\n  - seed: b`;
  const part = 'conoco-2023-11-23-b';

  test('gives the reports that were named an incident of their own, each with its own fields and grade', () => {
    const corrected = correct({ x: split });
    expect(reportsIn(corrected)).toMatchObject({ [conoco]: 'a#1', [part]: 'a#2 b#1' });
    expect(get(corrected, conoco)).toMatchObject({ killed: exactly(2), grade: 'claimed', conflicts: [] });
    expect(get(corrected, part)).toMatchObject({ killed: exactly(0), grade: 'corroborated', conflicts: [] });
    for (const id of [conoco, part]) {
      const incident = get(corrected, id);
      expect(incident?.mergeReasons).toHaveLength((incident?.reports.length ?? 0) - 1);
      expect(incident?.candidates.map((other) => other.incident)).not.toContain(id === conoco ? part : conoco);
    }
    expect(corrected.corrections).toMatchObject([
      { incidents: [conoco, part], was: [{ id: conoco, reports: ['a#1', 'a#2', 'b#1'] }] },
    ]);
  });

  test('the new part keeps its id with the ledger, also beside new incidents of its day', () => {
    const { ledger } = correct({ x: split });
    const late = reading('0', [{ origin: says('sohr'), weapons: [{ type: 'drone', count: null }] }]);
    const armed = readings.map((given) => ({
      ...given,
      reports: given.reports.map((report) => ({ ...report, weapons: [{ type: 'rocket' as const, count: null }] })),
    }));
    const { corrections } = createCorrections([
      {
        path: 'x.yaml',
        text: `${split}\nreason: { ar: س, en: r }\nby: editor\ndate: 2023-12-05\n`,
      },
    ]);
    const all = [late, ...armed];
    const merged = mergeIncidents(all, { ledger, splits: splitsOf(corrections) });
    const corrected = applyCorrections(merged, corrections, { readings: all });
    expect(corrected.messages).toEqual([]);
    expect(reportsIn(corrected)).toEqual({
      [wide]: 'c#1',
      [conoco]: 'a#1',
      [part]: 'a#2 b#1',
      'conoco-2023-11-23-c': '0#1',
      [alOmar]: 'd#1',
    });
  });

  test('once the correction is deleted, the id of the part leads back to the incident', () => {
    const { ledger } = correct({ x: split });
    const without = correct({}, ledger);
    expect(reportsIn(without)).toMatchObject({ [conoco]: 'a#1 a#2 b#1' });
    expect(without.ledger.redirects).toEqual({ [part]: conoco });
  });

  test('the part can be corrected like any other incident', () => {
    const corrected = correct({
      x: split,
      a: `incident: ${part}\naction: date\nday: 2023-11-24\nbasis: stated`,
    });
    expect(corrected.messages).toEqual([]);
    expect(get(corrected, part)?.when.earliest).toBe('2023-11-24');
  });

  test('words that are gone are an error at their line', () => {
    const lost = correct({ x: split.replace('لم يقع قتلى', 'لم يقع جرحى') });
    expect(complaintsOf(lost)).toEqual(['corrections/x.yaml:4 correction-words-gone']);
    expect(lost.messages[0]?.reason).toContain('«لم يقع جرحى»');
    expect(reportsIn(lost)).toEqual(reportsIn(correct({})));
  });

  test('words that stand under another incident are said to', () => {
    const lost = correct({ x: `incident: ${conoco}\naction: split\nreports:\n  - seed: d` });
    expect(complaintsOf(lost)).toEqual(['corrections/x.yaml:4 correction-words-gone']);
    expect(lost.messages[0]?.reason).toContain('`a`, `b`');
    expect(lost.messages[0]?.note).toContain(alOmar);
  });

  test('a split that leaves nothing is an error', () => {
    const lost = correct({ x: `incident: ${alOmar}\naction: split\nreports:\n  - seed: d` });
    expect(complaintsOf(lost)).toEqual(['corrections/x.yaml:1 correction-splits-nothing']);
  });
});

describe('two corrections', () => {
  const killed = (n: number, more = '') =>
    `incident: ${conoco}\naction: set\nfield: killed\nvalue: { low: ${n}, high: ${n} }${more}`;
  const merge = (into: string, other: string) => `incident: ${into}\naction: merge\nwith: [${other}]`;

  test.each([
    ['two values of one field', { a: killed(1), b: killed(2) }],
    [
      'two days',
      {
        a: `incident: ${conoco}\naction: date\nday: 2023-11-22\nbasis: stated`,
        b: `incident: ${conoco}\naction: date\nday: 2023-11-24\nbasis: stated`,
      },
    ],
    ['a drop and a value', { a: `incident: ${conoco}\naction: drop`, b: killed(1) }],
    ['a merge into two', { a: merge(conoco, wide), b: merge(alOmar, wide) }],
    ['a merge both ways', { a: merge(conoco, wide), b: merge(wide, conoco) }],
    ['a merge and a drop of what is merged', { a: `incident: ${wide}\naction: drop`, b: merge(conoco, wide) }],
    ['a merge and a value of what is merged', { a: killed(1), b: merge(wide, conoco) }],
  ])('that contradict each other are an error: %s', (_, files) => {
    const corrected = correct(files);
    expect(corrected.messages.length).toBeGreaterThan(0);
    for (const { ruleId, fatal, reason, note } of corrected.messages) {
      expect([ruleId, fatal]).toEqual(['correction-contradiction', true]);
      expect(reason).toMatch(/corrections\/[ab]\.yaml/u);
      expect(note).toContain('replaces: ');
    }
    expect(corrected.incidents).toEqual(correct({}).incidents);
  });

  test('that split and join again are an error', () => {
    const corrected = correct({
      a: `incident: ${conoco}\naction: split\nreports: [{ seed: b }]`,
      b: merge(conoco, 'conoco-2023-11-23-b'),
    });
    expect(corrected.messages).toMatchObject([{ ruleId: 'correction-contradiction', fatal: true }]);
  });

  test('that say the same are both shown', () => {
    const corrected = correct({ a: killed(1), b: killed(1) });
    expect(corrected.messages).toEqual([]);
    expect(corrected.corrections.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('of which one replaces the other: it holds, and the other stays listed', () => {
    const corrected = correct({ b: killed(1), a: killed(2, '\nreplaces: b') });
    expect(corrected.messages).toEqual([]);
    expect(get(corrected, conoco)?.killed).toEqual(exactly(2));
    expect(corrected.corrections.map(({ id, replacedBy, incidents }) => [id, replacedBy, incidents])).toEqual([
      ['a', null, [conoco]],
      ['b', 'a', [conoco]],
    ]);
  });

  test.each([
    ['a file that is not there', { a: killed(1, '\nreplaces: nowhere') }, ['a']],
    ['one of another incident', { a: killed(1, '\nreplaces: b'), b: `incident: ${alOmar}\naction: drop` }, ['a']],
    ['each other', { a: killed(1, '\nreplaces: b'), b: killed(2, '\nreplaces: a') }, ['a', 'b']],
  ])('of which one is to replace %s are an error at that line', (_, files, named) => {
    const complaints = complaintsOf(correct(files)).filter((line) => line.endsWith('correction-replaces-wrong'));
    expect(complaints).toEqual(named.map((name) => `corrections/${name}.yaml:5 correction-replaces-wrong`));
  });
});

test('the names of the files and their order leave no trace', () => {
  const given = [
    `incident: ${conoco}\naction: split\nreports: [{ seed: b }]`,
    `incident: ${conoco}\naction: merge\nwith: [${wide}]`,
    `incident: conoco-2023-11-23-b\naction: date\nday: 2023-11-24\nbasis: stated`,
    `incident: ${conoco}\naction: set\nfield: killed\nvalue: null`,
    `incident: ${alOmar}\naction: drop`,
  ];
  const anonymous = ({ incidents, withdrawn, messages }: ReturnType<typeof correct>) =>
    JSON.stringify([incidents, withdrawn, messages]).replaceAll(/(?:سبب|Reason) \w+/gu, '');
  const expected = anonymous(correct(Object.fromEntries(given.map((text, n) => [`n${n}`, text]))));
  expect(expected).toContain('"conoco-2023-11-23-b"');
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
      const files = Object.fromEntries(shuffled.map((text, n) => [`n${n}`, text]));
      expect(anonymous(correct(files))).toBe(expected);
    }),
    { numRuns: 40 },
  );
});
