import type { PublishedIncident } from '@mujaz/incidents';
import { expect, test } from 'vitest';
import { splitByYear } from '../src/lib/split-by-year.ts';

const incident = (id: string, latest: string | null) => ({ id, when: { latest } }) as unknown as PublishedIncident;
const all = [
  incident('a', '2024-02-01'),
  incident('b', '2023-12-01'),
  incident('c', '2023-11-01'),
  incident('d', '2021-08-28'),
  incident('e', null),
];
const ids = (list: readonly PublishedIncident[]) => list.map(({ id }) => id).join('');

test('what fits on a page stays there whole', () => {
  expect(splitByYear(all, 5)).toEqual({ here: all, years: [] });
});

test('the rest stands by year, latest first, each once; what has no day comes last', () => {
  const { here, years } = splitByYear(all, 1);
  expect(ids(here)).toBe('a');
  expect(years.map(({ year, incidents }) => `${year} ${ids(incidents)}`)).toEqual(['2023 bc', '2021 d', 'undated e']);
});
