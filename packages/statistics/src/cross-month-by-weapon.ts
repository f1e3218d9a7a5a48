import type { Incident } from '@mujaz/incidents';
import { countByMonth } from './count-by-month.ts';
import { countByWeapon } from './count-by-weapon.ts';
import type { CrossTable, Row } from './table.ts';

/**
 * Months across, weapon types down. Columns are those of `countByMonth` and series those of
 * `countByWeapon`, each with null last where something is not known. `counted` are the incidents whose
 * month and weapon are both known. No incidents: no columns, no series.
 */
export function crossMonthByWeapon(incidents: readonly Pick<Incident, 'id' | 'when' | 'weapons'>[]): CrossTable {
  const columns = countByMonth(incidents).rows;
  const lines = countByWeapon(incidents).rows;
  const unknown = new Set([...columns, ...lines].flatMap(({ key, incidents }) => (key === null ? incidents : [])));
  return {
    id: 'month-by-weapon',
    columns: columns.map(({ key }) => key),
    series: lines.map((line) => {
      const cells = columns.map((column) => intersect(column, line));
      return { key: line.key, counts: cells.map(({ length }) => length), incidents: cells };
    }),
    counted: incidents.length - unknown.size,
    unknown: unknown.size,
    total: incidents.length,
  };
}

function intersect(a: Row, b: Row): string[] {
  const ids = new Set(b.incidents);
  return a.incidents.filter((id) => ids.has(id));
}
