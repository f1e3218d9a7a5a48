import type { WeaponUse } from '@mujaz/parsing';
import { describe, expect, test } from 'vitest';
import { mergeWithinSeed } from '../src/index.ts';
import { admits, claim, exactly, reading, says, somewhere, when } from './report.ts';

const drone = (n: number | null): WeaponUse => ({ type: 'drone', count: n === null ? null : exactly(n) });
const rocket = (n: number | null): WeaponUse => ({ type: 'rocket', count: n === null ? null : exactly(n) });

/** The report numbers of each incident, in the order of their ids. */
const merge = (reports: Parameters<typeof reading>[1]) =>
  mergeWithinSeed(reading('s', reports)).map(({ reports }) => reports.map((id) => id.slice(2)).join('+'));

describe('one incident', () => {
  test('an attack told twice', () => {
    expect(merge([{ ...claim('islamic-resistance-in-iraq') }, { origin: says('sohr') }])).toEqual(['1+2']);
  });

  test('a telling without a day, when one incident fits', () => {
    expect(merge([{ weapons: [rocket(null)] }, { on: '', weapons: [rocket(null)] }])).toEqual(['1+2']);
  });

  test('two tellings without any day', () => {
    expect(merge([{ on: '' }, { on: '', origin: says('sohr') }])).toEqual(['1+2']);
  });

  test('two tellings of today, whenever that was', () => {
    const today = { ...when(''), ago: { from: 0, to: 0 } };
    expect(merge([{ when: today }, { when: today, origin: says('sohr') }])).toEqual(['1+2']);
  });

  test('a span that holds the day of the other, however wide', () => {
    expect(merge([{ on: '2023-11-23' }, { on: '2023-11-20/2023-11-27' }])).toEqual(['1+2']);
  });

  test('a telling that names part of the weapons', () => {
    expect(merge([{ weapons: [drone(null), rocket(null)] }, { weapons: [drone(null)] }])).toEqual(['1+2']);
  });

  test('rocket and missile, which Arabic calls by one word', () => {
    const [incident] = mergeWithinSeed(
      reading('s', [{ weapons: [rocket(null)] }, { weapons: [{ type: 'missile', count: null }] }]),
    );
    expect(incident?.weapons).toEqual([{ type: 'missile', count: null }]);
    expect(incident?.conflicts).toEqual([]);
  });

  test('a strike whose place one text words more shortly the second time', () => {
    const strike = { kind: 'strike', claimedBy: 'united-states' } as const;
    expect(
      merge([
        { ...strike, target: somewhere('منشأتين في شرقي سوريا') },
        { ...strike, target: somewhere('شرقي سوريا') },
      ]),
    ).toEqual(['1+2']);
  });
});

describe('two incidents', () => {
  test('today and three days before it, where nobody tells when the article was published', () => {
    expect(
      merge([{ when: { ...when(''), ago: { from: 0, to: 0 } } }, { when: { ...when(''), ago: { from: 3, to: 3 } } }]),
    ).toEqual(['1', '2']);
  });

  test('drones and rockets on one base on one day', () => {
    expect(merge([{ weapons: [drone(1)] }, { weapons: [rocket(null)] }])).toEqual(['1', '2']);
  });

  test('two numbers from one voice', () => {
    const voice = claim('kataib-hezbollah');
    expect(
      merge([
        { ...voice, weapons: [drone(2)] },
        { ...voice, weapons: [drone(3)] },
      ]),
    ).toEqual(['1', '2']);
  });

  test('two days', () => {
    expect(merge([{ on: '2023-11-22' }, { on: '2023-11-23' }])).toEqual(['1', '2']);
  });

  test('two bases', () => {
    expect(merge([{}, { target: { base: 'harir', place: null } }])).toEqual(['1', '2']);
  });

  test('an attack and a strike at one place', () => {
    expect(merge([{ target: somewhere('x') }, { kind: 'strike', target: somewhere('x') }])).toEqual(['2', '1']);
  });

  test('a base that is named and one that is not', () => {
    expect(merge([{}, { target: somewhere('قاعدة أميركية في سوريا') }])).toEqual(['1', '2']);
  });

  test('a telling without a day that fits two stands alone', () => {
    expect(merge([{ on: '2023-11-22' }, { on: '2023-11-23' }, { on: '' }])).toEqual(['1', '2', '3']);
  });
});

describe('the fields of a merged incident', () => {
  const [incident, ...others] = mergeWithinSeed(
    reading('s', [
      {
        ...claim('islamic-resistance-in-iraq'),
        on: '2023-11-22/2023-11-24',
        weapons: [rocket(3)],
        killed: { low: 1, high: 1 },
        role: 'recap',
        quotes: [{ exact: 'ب', prefix: 'أ', suffix: '', start: 1, end: 2 }],
      },
      {
        origin: admits('pentagon'),
        on: '2023-11-23',
        weapons: [rocket(5)],
        killed: { low: 2, high: 4 },
        injured: { low: 40, high: null },
        damage: 'none',
        quotes: [
          { exact: 'أ', prefix: '', suffix: 'ب', start: 0, end: 1 },
          { exact: 'ب', prefix: 'أ', suffix: '', start: 1, end: 2 },
        ],
      },
      {
        origin: says('sohr'),
        weapons: [{ type: 'unknown', count: null }],
        damage: 'material',
        injured: { low: 41, high: null },
      },
    ]),
  );

  test('are of one incident', () => {
    expect(others).toEqual([]);
    expect(incident?.id).toBe('conoco-2023-11-23-a');
  });

  test('take the narrowest span with its own words', () => {
    expect(incident?.when).toMatchObject({ earliest: '2023-11-23', latest: '2023-11-23', text: '2023-11-23' });
  });

  test('reach from the least to the most that was told', () => {
    expect(incident?.killed).toEqual({ low: 1, high: 4 });
    expect(incident?.injured).toEqual({ low: 40, high: null });
    expect(incident?.weapons).toEqual([{ type: 'rocket', count: { low: 3, high: 5 } }]);
  });

  test('keep every value that excludes another, and only those', () => {
    expect(incident?.conflicts).toEqual([
      {
        field: 'weapons',
        values: [
          { value: rocket(3), reports: ['s#1'] },
          { value: rocket(5), reports: ['s#2'] },
        ],
      },
      {
        field: 'killed',
        values: [
          { value: { low: 1, high: 1 }, reports: ['s#1'] },
          { value: { low: 2, high: 4 }, reports: ['s#2'] },
        ],
      },
      {
        field: 'damage',
        values: [
          { value: 'none', reports: ['s#2'] },
          { value: 'material', reports: ['s#3'] },
        ],
      },
    ]);
  });

  test('follow the strongest origin', () => {
    expect(incident).toMatchObject({ origin: admits('pentagon'), damage: 'none', role: 'news' });
    expect(incident?.claimedBy).toBe('islamic-resistance-in-iraq');
  });

  test('hold each quote once, in the order of the text', () => {
    expect(incident?.quotes.map(({ exact }) => exact)).toEqual(['أ', 'ب']);
  });
});

test('rockets without a number beside one rocket leave the number open, and both are kept', () => {
  const [incident] = mergeWithinSeed(
    reading('s', [
      { ...claim('islamic-resistance-in-iraq'), weapons: [rocket(null)] },
      { origin: says('sohr'), weapons: [rocket(1)] },
    ]),
  );
  expect(incident?.weapons).toEqual([rocket(null)]);
  expect(incident?.conflicts).toEqual([
    {
      field: 'weapons',
      values: [
        { value: rocket(null), reports: ['s#1'] },
        { value: rocket(1), reports: ['s#2'] },
      ],
    },
  ]);
  expect(incident?.grade).toBe('corroborated');
});

test('spans that overlap only in part narrow each other', () => {
  const [incident] = mergeWithinSeed(reading('s', [{ on: '2023-11-20/2023-11-23' }, { on: '2023-11-23/2023-11-29' }]));
  expect(incident?.when).toMatchObject({ earliest: '2023-11-23', latest: '2023-11-23', precision: 'day' });
});

test('silence stays silence', () => {
  const [incident] = mergeWithinSeed(reading('s', [{}, { origin: says('sohr') }]));
  expect(incident).toMatchObject({ killed: null, injured: null, damage: null, intercepted: null, weapons: [] });
});

test('no reports give no incidents', () => {
  expect(mergeWithinSeed({ reports: [] })).toEqual([]);
});
