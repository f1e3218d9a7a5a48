import type { Incident } from '@mujaz/incidents';
import { byCount, group } from './group.ts';
import type { Table } from './table.ts';

/** Incidents by the id of who claims them, the most frequent first; what nobody claims in what was read is the null row. */
export function countByClaimant(incidents: readonly Pick<Incident, 'id' | 'claimedBy'>[]): Table {
  return group('by-claimant', incidents, ({ claimedBy }) => (claimedBy === null ? [] : [claimedBy]), byCount);
}
