import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureGaps } from '../src/index.ts';
import { incident } from './incident.ts';

const attacks = (spans: Record<string, string>) =>
  Object.entries(spans).map(([id, span]) => incident(id, 'conoco', span, []));

describe('days that are known', () => {
  test('3, 10 and 27 days apart: the median is 10, the longest 27', () => {
    const given = attacks({ d: '2023-12-10', a: '2023-10-31', c: '2023-11-13', b: '2023-11-03' });
    expect(measureGaps(given)).toEqual({
      id: 'gaps',
      count: 3,
      median: { low: 10, high: 10 },
      longest: { low: 27, high: 27, after: ['c'], before: ['d'] },
      counted: 4,
      unknown: 0,
      total: 4,
    });
  });

  test('two on one day are no days apart, and an even number of gaps has its middle between two', () => {
    const given = attacks({ a: '2024-02-28', b: '2024-02-28', c: '2024-03-02' });
    // 2024 has a 29 February.
    expect(measureGaps(given)).toMatchObject({ median: { low: 1.5, high: 1.5 }, longest: { low: 3, high: 3 } });
  });

  test('one attack has no gap', () => {
    expect(measureGaps(attacks({ a: '2023-10-31' }))).toMatchObject({ count: 0, median: null, longest: null });
  });
});

describe('days that are not certain', () => {
  test('a span moves both of its gaps, and the longest is still sure', () => {
    const given = attacks({ a: '2023-11-01', b: '2023-11-04/2023-11-06', c: '2024-01-06' });
    // a to b 3–5, b to c 61–63 days.
    expect(measureGaps(given)).toMatchObject({
      median: { low: 32, high: 34 },
      longest: { low: 61, high: 63, after: ['b'], before: ['c'] },
    });
  });

  test('where either may be the last before the longest gap, both are named', () => {
    const given = attacks({ a: '2023-11-01/2023-11-04', b: '2023-11-02/2023-11-05', c: '2023-12-05' });
    expect(measureGaps(given).longest).toEqual({ low: 30, high: 33, after: ['a', 'b'], before: ['c'] });
  });

  test('where another gap may be longer, none is named', () => {
    const given = attacks({ a: '2023-11-01', b: '2023-11-10/2023-11-12', c: '2023-11-21' });
    expect(measureGaps(given).longest).toEqual({ low: 9, high: 11, after: [], before: [] });
  });

  test('a day with an open end, or none, is left out and counted', () => {
    const given = attacks({ a: '2023-11-01', b: '/2023-11-03', c: '', d: '2023-11-05' });
    expect(measureGaps(given)).toMatchObject({ median: { low: 4, high: 4 }, counted: 2, unknown: 2, total: 4 });
  });
});

test('wherever in their spans the attacks happened, median and longest lie within what is given', () => {
  const day = (n: number) => new Date(Date.UTC(2023, 9, 1 + n)).toISOString().slice(0, 10);
  // The first day, the days after it, and how far into them it happened.
  const attack = fc.tuple(fc.nat(60), fc.nat(25), fc.nat(1000)).map(([start, length, at]) => ({
    span: `${day(start)}/${day(start + length)}`,
    happened: start + Math.round((length * at) / 1000),
  }));
  fc.assert(
    fc.property(fc.array(attack, { minLength: 2, maxLength: 12 }), (all) => {
      const { median, longest } = measureGaps(all.map(({ span }, n) => incident(`i-${n}`, null, span, [])));
      const days = all.map(({ happened }) => happened).sort((a, b) => a - b);
      const gaps = days
        .slice(1)
        .map((at, n) => at - (days[n] ?? 0))
        .sort((a, b) => a - b);
      const middle = ((gaps[(gaps.length - 1) >> 1] ?? 0) + (gaps[gaps.length >> 1] ?? 0)) / 2;
      expect(middle).toBeGreaterThanOrEqual(median?.low ?? Infinity);
      expect(middle).toBeLessThanOrEqual(median?.high ?? -Infinity);
      expect(gaps.at(-1)).toBeGreaterThanOrEqual(longest?.low ?? Infinity);
      expect(gaps.at(-1)).toBeLessThanOrEqual(longest?.high ?? -Infinity);
    }),
  );
});
