import type { CrossTable, Row, Table } from '@mujaz/statistics';
import type { ChartStatistics } from '../src/create-charts.ts';

export function row(key: string | null, ...incidents: string[]): Row {
  return { key, count: incidents.length, incidents };
}

export function table(id: string, rows: Row[], total: number): Table {
  const unknown = rows.find(({ key }) => key === null)?.count ?? 0;
  return { id, rows, counted: total - unknown, unknown, total };
}

export const noAttacks: ChartStatistics = {
  byBase: table('by-base', [], 0),
  byWeapon: table('by-weapon', [], 0),
  byGrade: table('by-grade', [], 0),
  byClaimant: table('by-claimant', [], 0),
  monthByWeapon: { id: 'month-by-weapon', columns: [], series: [], counted: 0, unknown: 0, total: 0 },
};

/**
 * Three attacks: `a` on Conoco in November 2023 with drones and rockets, `b` on Conoco in January 2024 with
 * drones, `c` on a place nobody named, of no known month or weapon.
 */
const months: CrossTable = {
  id: 'month-by-weapon',
  columns: ['2023-11', '2023-12', '2024-01', null],
  series: [
    { key: 'drone', counts: [1, 0, 1, 0], incidents: [['a'], [], ['b'], []] },
    { key: 'rocket', counts: [1, 0, 0, 0], incidents: [['a'], [], [], []] },
    { key: null, counts: [0, 0, 0, 1], incidents: [[], [], [], ['c']] },
  ],
  counted: 2,
  unknown: 1,
  total: 3,
};

export const threeAttacks: ChartStatistics = {
  byBase: table('by-base', [row('conoco', 'a', 'b'), row(null, 'c')], 3),
  byWeapon: table('by-weapon', [row('drone', 'a', 'b'), row('rocket', 'a'), row(null, 'c')], 3),
  byGrade: table('by-grade', [row('claimed', 'a', 'b'), row('reported', 'c')], 3),
  byClaimant: table('by-claimant', [row('irq', 'a', 'b'), row(null, 'c')], 3),
  monthByWeapon: months,
};

/** Attacks in `count` months from January 2021, one a month, and one of no known month. */
export function manyMonths(count: number): ChartStatistics {
  const keys = Array.from(
    { length: count },
    (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const columns = [...keys, null];
  const series = [{ key: 'drone', counts: columns.map(() => 1), incidents: columns.map((_, i) => [`i${i}`]) }];
  return {
    ...noAttacks,
    monthByWeapon: { id: 'month-by-weapon', columns, series, counted: count, unknown: 1, total: count + 1 },
  };
}
