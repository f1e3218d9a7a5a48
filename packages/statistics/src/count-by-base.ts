import type { Incident } from '@mujaz/incidents';
import { byCount, group } from './group.ts';
import type { Table } from './table.ts';

/** Incidents by base id, the most attacked first; a base that nobody named is the null row. */
export function countByBase(incidents: readonly Pick<Incident, 'id' | 'target'>[]): Table {
  return group('by-base', incidents, ({ target }) => (target.base === null ? [] : [target.base]), byCount);
}
