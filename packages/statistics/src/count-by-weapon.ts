import type { Incident } from '@mujaz/incidents';
import { byCount, group } from './group.ts';
import type { Table } from './table.ts';

/**
 * Incidents (not weapons fired) by weapon type, the most used first. An incident with two types counts in
 * two rows; one whose weapon nobody told, or told only as `unknown`, is in the null row.
 */
export function countByWeapon(incidents: readonly Pick<Incident, 'id' | 'weapons'>[]): Table {
  return group('by-weapon', incidents, weaponsOf, byCount);
}

/** The weapon types that are told. */
export const weaponsOf = ({ weapons }: Pick<Incident, 'weapons'>): string[] =>
  weapons.map(({ type }) => type).filter((type) => type !== 'unknown');
