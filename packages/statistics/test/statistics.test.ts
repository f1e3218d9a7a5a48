import { describe, expect, test } from 'vitest';
import {
  countByBase,
  countByClaimant,
  countByGrade,
  countByMonth,
  countByWeapon,
  countByYear,
  createStatistics,
  crossMonthByWeapon,
} from '../src/index.ts';
import { incident } from './incident.ts';

const incidents = [
  incident('a', 'conoco', '2023-10-26', ['rocket'], 'corroborated'),
  incident('b', 'al-tanf', '2023-10-26', ['drone']),
  incident('c', 'conoco', '2024-01-02/2024-01-05', ['drone', 'rocket'], 'acknowledged'),
  incident('d', null, '2023-11-30/2023-12-01', [], 'reported'),
  incident('e', 'conoco', '', ['unknown'], 'contested'),
];

test('bases: the most attacked first, the unnamed last', () => {
  expect(countByBase(incidents)).toEqual({
    id: 'by-base',
    rows: [
      { key: 'conoco', count: 3, incidents: ['a', 'c', 'e'] },
      { key: 'al-tanf', count: 1, incidents: ['b'] },
      { key: null, count: 1, incidents: ['d'] },
    ],
    counted: 4,
    unknown: 1,
    total: 5,
  });
});

describe('months', () => {
  test('stand without gaps; a span over two months and an unknown day are not guessed', () => {
    expect(countByMonth(incidents).rows).toEqual([
      { key: '2023-10', count: 2, incidents: ['a', 'b'] },
      { key: '2023-11', count: 0, incidents: [] },
      { key: '2023-12', count: 0, incidents: [] },
      { key: '2024-01', count: 1, incidents: ['c'] },
      { key: null, count: 2, incidents: ['d', 'e'] },
    ]);
  });

  test('an open end is not guessed at either', () => {
    expect(countByMonth([incident('x', 'harir', '/2024-01-30', [])]).rows).toEqual([
      { key: null, count: 1, incidents: ['x'] },
    ]);
  });

  test('the same month of two years is two months', () => {
    expect(countByMonth([incident('x', 'harir', '2022-12-31/2023-12-01', [])]).unknown).toBe(1);
  });

  test('incidents without a month alone make no month', () => {
    expect(countByMonth([incident('x', 'harir', '', [])])).toMatchObject({ counted: 0, unknown: 1, total: 1 });
  });
});

describe('years', () => {
  test('a span over a year’s end counts in each year it touches, and once in counted', () => {
    const span = incident('x', 'harir', '2021-12-30/2023-01-02', []);
    expect(countByYear([...incidents, span])).toEqual({
      id: 'by-year',
      rows: [
        { key: '2021', count: 1, incidents: ['x'] },
        { key: '2022', count: 1, incidents: ['x'] },
        { key: '2023', count: 4, incidents: ['a', 'b', 'd', 'x'] },
        { key: '2024', count: 1, incidents: ['c'] },
        { key: null, count: 1, incidents: ['e'] },
      ],
      counted: 5,
      unknown: 1,
      total: 6,
    });
  });

  test('an open end is not guessed at', () => {
    const open = [incident('x', 'harir', '/2024-01-30', []), incident('y', 'harir', '2024-01-30/', [])];
    expect(countByYear(open).rows).toEqual([{ key: null, count: 2, incidents: ['x', 'y'] }]);
  });
});

test('weapons: two types count in two rows and once in counted; unknown is not a weapon', () => {
  expect(countByWeapon(incidents)).toEqual({
    id: 'by-weapon',
    rows: [
      { key: 'drone', count: 2, incidents: ['b', 'c'] },
      { key: 'rocket', count: 2, incidents: ['a', 'c'] },
      { key: null, count: 2, incidents: ['d', 'e'] },
    ],
    counted: 3,
    unknown: 2,
    total: 5,
  });
});

test('one weapon type told twice of one incident counts once', () => {
  expect(countByWeapon([incident('x', 'harir', '', ['drone', 'drone'])]).rows).toEqual([
    { key: 'drone', count: 1, incidents: ['x'] },
  ]);
});

test('claimants: the most frequent first, and what nobody claims', () => {
  const claimed = ['islamic-resistance-in-iraq', null, 'islamic-resistance-in-iraq', 'kataib-hezbollah'].map((by, n) =>
    incident(`i-${n}`, 'harir', '2023-11-22', [], 'claimed', { claimedBy: by }),
  );
  expect(countByClaimant(claimed)).toEqual({
    id: 'by-claimant',
    rows: [
      { key: 'islamic-resistance-in-iraq', count: 2, incidents: ['i-0', 'i-2'] },
      { key: 'kataib-hezbollah', count: 1, incidents: ['i-3'] },
      { key: null, count: 1, incidents: ['i-1'] },
    ],
    counted: 3,
    unknown: 1,
    total: 4,
  });
});

test('grades: in the order of support', () => {
  expect(countByGrade(incidents).rows.map(({ key, count }) => [key, count])).toEqual([
    ['acknowledged', 1],
    ['corroborated', 1],
    ['reported', 1],
    ['claimed', 1],
    ['contested', 1],
  ]);
});

test('month by weapon: the unknown month and the unknown weapon are counted too', () => {
  expect(crossMonthByWeapon(incidents)).toEqual({
    id: 'month-by-weapon',
    columns: ['2023-10', '2023-11', '2023-12', '2024-01', null],
    series: [
      { key: 'drone', counts: [1, 0, 0, 1, 0], incidents: [['b'], [], [], ['c'], []] },
      { key: 'rocket', counts: [1, 0, 0, 1, 0], incidents: [['a'], [], [], ['c'], []] },
      { key: null, counts: [0, 0, 0, 0, 2], incidents: [[], [], [], [], ['d', 'e']] },
    ],
    counted: 3,
    unknown: 2,
    total: 5,
  });
});

describe('no incidents', () => {
  test('give tables without rows, and zero', () => {
    const { monthByWeapon, gaps, shares, ...tables } = createStatistics([]);
    for (const table of Object.values(tables)) {
      expect(table).toMatchObject({ rows: [], counted: 0, unknown: 0, total: 0 });
    }
    expect(monthByWeapon).toMatchObject({ columns: [], series: [], counted: 0, unknown: 0, total: 0 });
    expect(gaps).toEqual({ id: 'gaps', count: 0, median: null, longest: null, counted: 0, unknown: 0, total: 0 });
    for (const share of Object.values(shares)) {
      expect(share).toMatchObject({ part: 0, counted: 0, unknown: 0, total: 0, share: null, interval: null });
    }
  });
});
