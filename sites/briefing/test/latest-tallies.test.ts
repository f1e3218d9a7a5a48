import type { ReconciledTally } from '@mujaz/incidents';
import { expect, test } from 'vitest';
import { latestTallies } from '../src/lib/latest-tallies.ts';

const tally = (id: string, origin: string | null, countries: string[], latest: string | null) =>
  ({ id, origin, scope: { countries, base: null }, latest }) as unknown as ReconciledTally;
const ids = (list: ReconciledTally[]) => latestTallies(list).map(({ id }) => id);

test('of one counter over the same places the latest stays, whatever the order of the countries', () => {
  const early = tally('early', 'pentagon', ['iq', 'sy'], '2023-10-24');
  const late = tally('late', 'pentagon', ['sy', 'iq'], '2023-11-30');
  expect(ids([early, late])).toEqual(['late']);
  expect(ids([late, early])).toEqual(['late']);
});

test('other counters, other places and tallies of nobody named stand beside each other', () => {
  const list = [
    tally('a', 'pentagon', ['iq', 'sy'], '2023-11-30'),
    tally('b', 'pentagon', ['sy'], '2023-11-30'),
    tally('c', 'sohr', ['sy'], '2023-11-30'),
    tally('d', null, ['sy'], '2023-11-30'),
    tally('e', null, ['sy'], '2023-12-30'),
  ];
  expect(ids(list)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('of many counters the latest stay', () => {
  const list = ['2021', '2024', '2022'].map((year) => tally(year, year, ['sy'], `${year}-01-01`));
  expect(latestTallies(list, 2).map(({ id }) => id)).toEqual(['2024', '2022']);
});
