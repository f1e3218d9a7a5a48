import type { Quote, Report } from '@mujaz/parsing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections, createCorrections, mergeIncidents, splitsOf } from '../src/index.ts';
import { claim, reading, says } from './report.ts';

const quote = (exact: string): Quote => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });
const words = 'غارات رداً على قصف القاعدة';
const strike = (answers?: string, given: Partial<Report> & { on?: string } = {}) => ({
  kind: 'strike' as const,
  target: { base: null, place: 'البوكمال' },
  on: '2023-11-24',
  ...(answers !== undefined && { answers }),
  ...given,
});

/** Seed `a` tells of an attack and of the strike that answers it; `b` tells of that attack alone, `c` of another. */
const readings = [
  reading('a', [claim('kataib-hezbollah'), strike('a#1', { quotes: [quote(words), quote('وأسفرت عن قتلى')] })]),
  reading('b', [{ origin: says('sohr'), quotes: [quote('دوى انفجار')] }]),
  reading('c', [{ target: { base: 'harir', place: null }, on: '2023-11-20' }]),
];
const conoco = 'conoco-2023-11-23-a';
const harir = 'harir-2023-11-20-a';
const raid = 'strike-unnamed-2023-11-24-a';

type Incidents = ReturnType<typeof mergeIncidents>['incidents'];
/** Every link as `strike > attack: reports`, from both ends; both must tell the same. */
function linksOf(incidents: Incidents): string[] {
  const said = (sources: { report: string }[]) => sources.map(({ report }) => report).join(' ');
  const from = incidents.flatMap(({ id, answers }) =>
    answers.map(({ incident, sources }) => `${id} > ${incident}: ${said(sources)}`),
  );
  const back = incidents.flatMap(({ id, answeredBy }) =>
    answeredBy.map(({ incident, sources }) => `${incident} > ${id}: ${said(sources)}`),
  );
  expect([...back].sort()).toEqual([...from].sort());
  return from;
}

function correct(file: string, given = readings) {
  const text = `${file}\nreason: { ar: سبب, en: Reason }\nby: editor\ndate: 2023-12-05\n`;
  const { corrections, messages } = createCorrections([{ path: 'corrections/x.yaml', text }]);
  expect(messages).toEqual([]);
  const merged = mergeIncidents(given, { splits: splitsOf(corrections) });
  const corrected = applyCorrections(merged, corrections, { readings: given });
  expect(corrected.messages).toEqual([]);
  return corrected;
}

test('a strike says which attack it answers, with the words that say so, and the attack which strike answered it', () => {
  const { incidents } = mergeIncidents(readings);
  const get = (id: string) => incidents.find((incident) => incident.id === id);
  const sources = [{ report: 'a#2', seed: 'a', quotes: [quote(words)] }];
  expect(get(raid)).toMatchObject({ answers: [{ incident: conoco, sources }], answeredBy: [] });
  expect(get(conoco)).toMatchObject({ answers: [], answeredBy: [{ incident: raid, sources }] });
  expect(get(harir)).toMatchObject({ answers: [], answeredBy: [] });
});

test('across seeds: each text says it of its own report of the attack, and it is one link with both as sources', () => {
  const second = reading('d', [{ origin: says('sohr') }, strike('d#1', { origin: says('sohr') })]);
  expect(linksOf(mergeIncidents([...readings, second]).incidents)).toEqual([`${raid} > ${conoco}: a#2 d#2`]);
});

test('one strike can answer several attacks, and they come by id', () => {
  const d = reading('d', [
    { target: { base: 'harir', place: null }, on: '2023-11-20' },
    { on: '2023-11-23' },
    strike('d#1'),
    strike('d#2', { origin: says('pentagon') }),
  ]);
  const { incidents } = mergeIncidents([...readings, d]);
  const answers = incidents.find(({ id }) => id === raid)?.answers.map(({ incident }) => incident);
  expect(answers).toEqual([conoco, harir]);
});

test('what answers a report that is not read, or no attack, is no link', () => {
  const told = (answers: string) => mergeIncidents([reading('e', [strike(answers)])]).incidents;
  expect(linksOf(told('e#7'))).toEqual([]);
  expect(linksOf(told('e#1'))).toEqual([]);
});

test('a report that may tell of several attacks gives none of them a link', () => {
  const vague = reading('v', [{ target: { base: null, place: null } }, strike('v#1', { on: '2023-12-01' })]);
  const { incidents } = mergeIncidents([reading('b', [{}]), vague]);
  expect(incidents.find(({ id }) => id === conoco)?.possibleReports).toMatchObject([{ report: 'v#1' }]);
  expect(linksOf(incidents)).toEqual([]);
});

describe('corrections', () => {
  test('a dropped attack takes the link with it, and so does a dropped strike', () => {
    for (const id of [conoco, raid]) {
      const { incidents, withdrawn } = correct(`incident: ${id}\naction: drop`);
      expect(linksOf(incidents)).toEqual([]);
      expect(withdrawn).toMatchObject([{ id, answers: [], answeredBy: [] }]);
    }
  });

  test('a split leaves the link at the part that has the report', () => {
    const part = 'conoco-2023-11-23-b';
    const other = correct(`incident: ${conoco}\naction: split\nreports: [{ seed: b }]`);
    expect(linksOf(other.incidents)).toEqual([`${raid} > ${conoco}: a#2`]);
    const answered = correct(`incident: ${conoco}\naction: split\nreports: [{ seed: a }]`);
    expect(answered.incidents.find(({ id }) => id === part)?.reports).toEqual(['a#1']);
    expect(linksOf(answered.incidents)).toEqual([`${raid} > ${part}: a#2`]);
  });

  test('of merged attacks the one that stays has the link', () => {
    const { incidents } = correct(`incident: ${harir}\naction: merge\nwith: [${conoco}]`);
    expect(linksOf(incidents)).toEqual([`${raid} > ${harir}: a#2`]);
  });

  test('a corrected day changes no link', () => {
    const { incidents } = correct(`incident: ${conoco}\naction: date\nday: 2023-11-22\nbasis: stated`);
    expect(linksOf(incidents)).toEqual([`${raid} > ${conoco}: a#2`]);
  });
});

test('no link ever dangles or is told from one end only, whatever is read', () => {
  const telling = fc.record({
    kind: fc.constantFrom<Report['kind']>('attack', 'strike'),
    base: fc.constantFrom('conoco', 'harir', null),
    on: fc.constantFrom('', '2023-11-23', '2023-11-24', '2023-11-20/2023-11-26'),
    answers: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(telling, { maxLength: 5 }), { maxLength: 4 }), (seeds) => {
      const given = seeds.map((reports, n) =>
        reading(
          `s${n}`,
          reports.map(({ kind, base, on, answers }) => ({
            kind,
            target: { base, place: null },
            on,
            ...(kind === 'strike' && { answers: `s${n}#${answers}` }),
          })),
        ),
      );
      const { incidents } = mergeIncidents(given);
      const kindOf = new Map(incidents.map(({ id, kind }) => [id, kind]));
      for (const { kind, answers, answeredBy } of incidents) {
        if (kind === 'attack') expect(answers).toEqual([]);
        else expect(answeredBy).toEqual([]);
        for (const { incident } of answers) expect(kindOf.get(incident)).toBe('attack');
      }
      linksOf(incidents);
    }),
  );
});
