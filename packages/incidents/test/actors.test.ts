import { describe, expect, test } from 'vitest';
import { createActors, mergeIncidents, mergeWithinSeed } from '../src/index.ts';
import { claim, reading, says } from './report.ts';

const actors = createActors([
  { id: 'militias' },
  { id: 'resistance', partOf: ['militias'] },
  { id: 'kataib', partOf: ['resistance'] },
  { id: 'nujaba', partOf: ['resistance'] },
  { id: 'isis' },
  // A mistake in the data that must not hang anything.
  { id: 'a', partOf: ['b'] },
  { id: 'b', partOf: ['a'] },
]);
const incidentOf = (...reports: Parameters<typeof reading>[1]) =>
  mergeIncidents(
    reports.map((report, n) => reading(`seed-${n}`, [report])),
    { actors },
  ).incidents[0];

test('an actor is part of what it belongs to, also through others, and never of itself', () => {
  expect(actors.isPartOf('kataib', 'resistance')).toBe(true);
  expect(actors.isPartOf('kataib', 'militias')).toBe(true);
  expect(actors.isPartOf('resistance', 'kataib')).toBe(false);
  expect(actors.isPartOf('kataib', 'kataib')).toBe(false);
  expect(actors.isPartOf('kataib', 'nujaba')).toBe(false);
  expect(actors.isPartOf('a', 'a')).toBe(false);
  expect(actors.isPartOf('nobody', 'militias')).toBe(false);
});

describe('a group and its member', () => {
  test('do not disagree: the member claims it, and the wider names are noted with their reports', () => {
    expect(incidentOf(claim('resistance'), claim('kataib'), { claimedBy: 'militias' })).toMatchObject({
      claimedBy: 'kataib',
      conflicts: [],
      wider: [
        { field: 'claimedBy', value: 'resistance', reports: ['seed-0#1'] },
        { field: 'claimedBy', value: 'militias', reports: ['seed-2#1'] },
      ],
    });
  });

  test('also where it is blamed, and within one seed', () => {
    const reports = reading('a', [{ blamedOn: 'militias' }, { blamedOn: 'kataib' }]);
    expect(mergeWithinSeed(reports, undefined, actors)).toMatchObject([
      { blamedOn: 'kataib', conflicts: [], wider: [{ field: 'blamedOn', value: 'militias', reports: ['a#1'] }] },
    ]);
  });

  test('who is blamed and who claims are two questions', () => {
    expect(incidentOf({ ...claim('kataib'), blamedOn: 'militias' })).toMatchObject({
      claimedBy: 'kataib',
      blamedOn: 'militias',
      wider: [],
    });
  });

  test('two members of one group do disagree, and the group takes no side', () => {
    expect(incidentOf(claim('resistance'), claim('kataib'), claim('nujaba'))).toMatchObject({
      claimedBy: 'kataib',
      conflicts: [
        {
          field: 'claimedBy',
          values: [
            { value: 'kataib', reports: ['seed-1#1'] },
            { value: 'nujaba', reports: ['seed-2#1'] },
          ],
        },
      ],
      wider: [{ value: 'resistance' }],
    });
  });

  test('a group of which nothing is known is a rival', () => {
    expect(incidentOf(claim('resistance'), claim('isis'))).toMatchObject({
      conflicts: [{ field: 'claimedBy' }],
      wider: [],
    });
  });

  test('are no two independent origins', () => {
    expect(incidentOf(claim('resistance'), { origin: says('kataib') })?.grade).toBe('claimed');
    expect(incidentOf(claim('kataib'), { origin: says('resistance') })?.grade).toBe('claimed');
    expect(incidentOf(claim('kataib'), { origin: says('isis') })?.grade).toBe('corroborated');
  });
});

test('without knowledge of actors any two are rivals', () => {
  const { incidents } = mergeIncidents([reading('a', [claim('resistance')]), reading('b', [claim('kataib')])]);
  expect(incidents).toMatchObject([{ conflicts: [{ field: 'claimedBy' }], wider: [] }]);
});
