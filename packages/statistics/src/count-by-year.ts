import type { Incident } from '@mujaz/incidents';
import { byKey, group } from './group.ts';
import type { Table } from './table.ts';

/**
 * Incidents by the years (`2023`) in which they can have happened: one whose span reaches over a year's end counts in
 * each year that it touches. One whose span has an open end is not guessed at: it is in the null row.
 */
export function countByYear(incidents: readonly Pick<Incident, 'id' | 'when'>[]): Table {
  return group('by-year', incidents, yearsOf, byKey);
}

function yearsOf({ when: { earliest, latest } }: Pick<Incident, 'when'>): string[] {
  if (earliest === null || latest === null) return [];
  const first = Number(earliest.slice(0, 4));
  const last = Number(latest.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, n) => String(first + n));
}
