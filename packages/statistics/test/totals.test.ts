import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStatistics } from '../src/index.ts';
import { incident } from './incident.ts';

const day = fc.constantFrom('2021-06-26', '2023-10-26', '2023-11-30', '2023-12-01', '2024-02-04');
const span = fc.oneof(
  fc.constant(''),
  day,
  fc.tuple(day, day).map(([a, b]) => [a, b].sort().join('/')),
);
const incidents = fc
  .array(
    fc.tuple(
      fc.option(fc.constantFrom('conoco', 'harir', 'al-tanf')),
      span,
      fc.uniqueArray(fc.constantFrom('drone' as const, 'rocket' as const, 'unknown' as const), { maxLength: 3 }),
      fc.constantFrom('claimed' as const, 'reported' as const, 'contested' as const),
    ),
    { maxLength: 30 },
  )
  .map((list) => list.map(([base, when, weapons, grade], n) => incident(`i-${n}`, base, when, weapons, grade)));

test('what is counted and what is unknown make the total, and every count is that of its incidents', () => {
  fc.assert(
    fc.property(incidents, (given) => {
      const { monthByWeapon, gaps, shares, ...tables } = createStatistics(given);
      const ids = given.map(({ id }) => id).sort();
      for (const table of Object.values(tables)) {
        expect(table.total).toBe(given.length);
        expect(table.counted + table.unknown).toBe(table.total);
        expect(table.rows.find(({ key }) => key === null)?.count ?? 0).toBe(table.unknown);
        for (const row of table.rows) expect(row.count).toBe(new Set(row.incidents).size);
        expect([...new Set(table.rows.flatMap((row) => row.incidents))].sort()).toEqual(ids);
      }
      for (const { part, incidents, counted, unknown, total } of Object.values(shares)) {
        expect([counted + unknown, incidents.length]).toEqual([total, part]);
        expect(part).toBeLessThanOrEqual(counted);
      }
      expect(gaps.counted + gaps.unknown).toBe(given.length);
      expect(monthByWeapon.counted + monthByWeapon.unknown).toBe(given.length);
      for (const { counts, incidents: cells } of monthByWeapon.series) {
        expect(counts).toEqual(cells.map(({ length }) => length));
        expect(counts).toHaveLength(monthByWeapon.columns.length);
      }
      expect([...new Set(monthByWeapon.series.flatMap((series) => series.incidents.flat()))].sort()).toEqual(ids);
    }),
  );
});

test('the order of the incidents leaves no trace', () => {
  const shuffled = incidents.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(createStatistics(other)).toEqual(createStatistics(given));
    }),
  );
});
