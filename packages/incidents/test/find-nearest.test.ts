import { expect, test } from 'vitest';
import { findNearest, mergeIncidents, weighGrade } from '../src/index.ts';
import { admits, claim, denies, exactly, reading, report, says } from './report.ts';

const alOmar = { base: 'al-omar', place: null };
const { incidents } = mergeIncidents([
  reading('a', [{ origin: says('sohr') }]),
  reading('b', [{ origin: says('sohr'), on: '2023-11-20/2023-11-26' }]),
  reading('c', [{ origin: says('sohr'), on: '2023-11-25', target: alOmar }]),
  reading('d', [{ origin: says('sohr'), on: '2023-12-10' }]),
  reading('e', [{ origin: says('sohr'), on: '2024-11-23' }]),
  reading('f', [{ origin: says('sohr'), kind: 'strike' }]),
]);

test('the nearest are those that may be the same, then those on the base, then those of the days; each says why not', () => {
  const one = incidents.find(({ id }) => id === 'conoco-2023-11-23-a');
  if (one === undefined) throw new Error('no incident');
  expect(findNearest(one, incidents).map(({ incident, verdict }) => [incident.id, verdict.ruleId])).toEqual([
    ['conoco-2023-11-20-a', 'span-too-wide'],
    ['conoco-2023-12-10-a', 'days-apart'],
    ['al-omar-2023-11-25-a', 'target-differs'],
  ]);
  expect(findNearest(one, incidents, undefined, 0).map(({ incident }) => incident.id)).toEqual(['conoco-2023-11-20-a']);
});

test.each([
  ['contested', [claim('x'), { origin: denies('pentagon') }], ['a#2']],
  ['acknowledged', [claim('x'), { origin: admits('pentagon') }, { origin: says('sohr') }], ['a#2']],
  ['corroborated', [{ origin: says('sohr') }, { origin: says('sohr') }, claim('x'), claim('x')], ['a#3', 'a#1']],
  ['claimed', [claim('x'), { origin: says('x') }], ['a#1']],
  ['reported', [claim('x'), { origin: says(null) }], ['a#2']],
])('what is %s rests on the reports that decide', (grade, given, decisive) => {
  const reports = given.map((fields, n) => report(`a#${n + 1}`, fields));
  const weighed = weighGrade(reports, []);
  expect([weighed.grade, weighed.reports.map(({ id }) => id)]).toEqual([grade, decisive]);
});

test('what is contested for its casualties names the conflict', () => {
  const [incident] = mergeIncidents([
    reading('a', [
      { ...claim('x'), killed: exactly(2) },
      { origin: says('sohr'), killed: exactly(0) },
    ]),
  ]).incidents;
  expect(weighGrade([], incident?.conflicts ?? []).conflict?.field).toBe('killed');
});
