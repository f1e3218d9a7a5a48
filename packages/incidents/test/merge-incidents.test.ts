import type { WeaponUse } from '@mujaz/parsing';
import { describe, expect, test } from 'vitest';
import { createPlaces, mergeIncidents } from '../src/index.ts';
import { admits, claim, reading, says, somewhere } from './report.ts';

const places = createPlaces(
  [
    { id: 'conoco', country: 'sy' },
    { id: 'harir', country: 'iq' },
  ],
  (place) => [
    ...(place.includes('سوريا') ? (['sy'] as const) : []),
    ...(place.includes('العراق') ? (['iq'] as const) : []),
  ],
);
const rocket: WeaponUse = { type: 'rocket', count: null };
const drone: WeaponUse = { type: 'drone', count: null };
const merge = (...readings: Parameters<typeof mergeIncidents>[0]) => mergeIncidents(readings, { places }).incidents;

test('two seeds that tell of one day are one incident, with a reason', () => {
  const [incident, ...others] = merge(
    reading('b', [{ origin: says('sohr'), weapons: [rocket] }]),
    reading('a', [{ ...claim('kataib-hezbollah'), weapons: [rocket] }]),
  );
  expect(others).toEqual([]);
  expect(incident).toMatchObject({ id: 'conoco-2023-11-23-a', reports: ['a#1', 'b#1'], grade: 'corroborated' });
  expect(incident?.mergeReasons).toEqual([
    {
      ruleId: 'same-day',
      reports: ['a#1', 'b#1'],
      reason: {
        ar: 'تذكر الروايتان الهدف نفسه في اليوم نفسه وبالسلاح نفسه.',
        en: 'Both tell of the same target on the same day, with the same weapon.',
      },
    },
  ]);
});

test('two outlets that print one statement are one origin', () => {
  const [incident] = merge(reading('a', [claim('kataib-hezbollah')]), reading('b', [claim('kataib-hezbollah')]));
  expect(incident?.grade).toBe('claimed');
  expect(incident?.origins).toEqual([
    { id: 'kataib-hezbollah', text: 'kataib-hezbollah', stance: 'claims', seed: 'a' },
    { id: 'kataib-hezbollah', text: 'kataib-hezbollah', stance: 'claims', seed: 'b' },
  ]);
});

test('every source keeps its own quotes', () => {
  const quote = (exact: string) => ({ exact, prefix: '', suffix: '', start: 4, end: 4 + exact.length });
  const [incident] = merge(reading('a', [{ quotes: [quote('قصف')] }]), reading('b', [{ quotes: [quote('قصف')] }]));
  expect(incident?.sources).toEqual([
    { report: 'a#1', seed: 'a', quotes: [quote('قصف')] },
    { report: 'b#1', seed: 'b', quotes: [quote('قصف')] },
  ]);
  expect(incident?.quotes).toEqual([quote('قصف'), quote('قصف')]);
});

describe('candidates', () => {
  test('drone and rocket of two sources stay two, and each points at the other', () => {
    const [one, two, ...others] = merge(reading('a', [{ weapons: [drone] }]), reading('b', [{ weapons: [rocket] }]));
    expect(others).toEqual([]);
    expect(one?.id).toBe('conoco-2023-11-23-a');
    expect(two?.id).toBe('conoco-2023-11-23-b');
    expect(one?.candidates).toEqual([
      {
        incident: 'conoco-2023-11-23-b',
        ruleId: 'weapons-differ',
        reason: {
          ar: 'الهدف والوقت متوافقان، لكنّ السلاح مختلف.',
          en: 'Target and time fit, but they name different weapons.',
        },
      },
    ]);
    expect(two?.candidates.map(({ incident }) => incident)).toEqual(['conoco-2023-11-23-a']);
  });

  test('a wide span is a candidate of every incident in it', () => {
    const incidents = merge(
      reading('a', [{ on: '2023-11-20/2023-11-26' }]),
      reading('b', [{ on: '2023-11-21' }, { on: '2023-11-23' }]),
    );
    expect(incidents.map(({ id, candidates }) => [id, candidates.map(({ incident }) => incident)])).toEqual([
      ['conoco-2023-11-20-a', ['conoco-2023-11-21-a', 'conoco-2023-11-23-a']],
      ['conoco-2023-11-21-a', ['conoco-2023-11-20-a']],
      ['conoco-2023-11-23-a', ['conoco-2023-11-20-a']],
    ]);
  });

  test('what one seed tells apart is no pair of candidates', () => {
    const incidents = merge(reading('a', [{ weapons: [drone] }, { weapons: [rocket] }]));
    expect(incidents.map(({ candidates }) => candidates)).toEqual([[], []]);
  });
});

describe('a telling that names no base', () => {
  const pentagon = { origin: admits('pentagon'), target: somewhere('القواعد الأمريكية في سوريا والعراق') };

  test('is a possible report of the incident it may be, and no incident of its own', () => {
    const incidents = merge(reading('a', [pentagon]), reading('b', [claim('kataib-hezbollah')]));
    expect(incidents.map(({ id }) => id)).toEqual(['conoco-2023-11-23-a']);
    expect(incidents[0]).toMatchObject({ reports: ['b#1'], grade: 'claimed' });
    expect(incidents[0]?.possibleReports).toMatchObject([
      { report: 'a#1', seed: 'a', origin: { id: 'pentagon' }, ruleId: 'unnamed-base' },
    ]);
  });

  test('is an incident when no other fits', () => {
    const incidents = merge(reading('a', [pentagon]), reading('b', [{ on: '2023-11-24' }]));
    expect(incidents.map(({ id }) => id)).toEqual(['unnamed-2023-11-23-a', 'conoco-2023-11-24-a']);
  });

  test('is not taken for one in another country', () => {
    const incidents = merge(
      reading('a', [{ ...pentagon, target: somewhere('قاعدة في سوريا') }]),
      reading('b', [{ target: { base: 'harir', place: null } }]),
    );
    expect(incidents.map(({ id }) => id)).toEqual(['harir-2023-11-23-a', 'unnamed-2023-11-23-a']);
  });
});

test('a telling that fits two attacks which another seed tells apart is a possible report of both', () => {
  const incidents = merge(reading('a', [{ weapons: [drone] }, { weapons: [rocket] }]), reading('b', [{}]));
  expect(incidents.map(({ reports }) => reports)).toEqual([['a#1'], ['a#2']]);
  expect(incidents.map(({ possibleReports }) => possibleReports.map(({ ruleId }) => ruleId))).toEqual([
    ['several-fit'],
    ['several-fit'],
  ]);
});

test('two attacks of one seed are never joined by what a second seed says', () => {
  const incidents = merge(
    reading('a', [{ weapons: [drone] }, { weapons: [rocket] }]),
    reading('b', [{ weapons: [drone, rocket] }]),
  );
  for (const { reports } of incidents) {
    expect(reports.includes('a#1') && reports.includes('a#2')).toBe(false);
  }
});

test('no day told: merged within its seed only', () => {
  const incidents = merge(reading('a', [{ on: '' }]), reading('b', [{}]), reading('c', [{ on: '' }]));
  expect(incidents.map(({ id, reports }) => [id, reports])).toEqual([
    ['conoco-2023-11-23-a', ['b#1']],
    ['conoco-unknown-a', ['a#1']],
    ['conoco-unknown-b', ['c#1']],
  ]);
});

test('a strike has an id of its own kind', () => {
  expect(merge(reading('a', [{ kind: 'strike', target: somewhere('ريف دير الزور') }]))[0]?.id).toBe(
    'strike-unnamed-2023-11-23-a',
  );
});

test('nothing read gives nothing', () => {
  expect(mergeIncidents([])).toEqual({ incidents: [], ledger: { issued: [], redirects: {} } });
});
