import type { Grade, Incident } from '@mujaz/incidents';
import { group } from './group.ts';
import type { Table } from './table.ts';

/** From the best supported to the disputed. */
const GRADES: readonly string[] = [
  'acknowledged',
  'corroborated',
  'reported',
  'claimed',
  'contested',
] satisfies readonly Grade[];

/** Incidents by grade, in the order of support. Every incident has a grade, so nothing is unknown. */
export function countByGrade(incidents: readonly Pick<Incident, 'id' | 'grade'>[]): Table {
  return group(
    'by-grade',
    incidents,
    ({ grade }) => [grade],
    (a, b) => GRADES.indexOf(a.key ?? '') - GRADES.indexOf(b.key ?? ''),
  );
}
