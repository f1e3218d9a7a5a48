import type { Incident } from '@mujaz/incidents';
import { byKey, createRow, group } from './group.ts';
import type { Row, Table } from './table.ts';

/**
 * Incidents by month (`2023-11`), without gaps from the first month that has one to the last. An incident
 * whose span reaches over a month's end, or has an open end, is not guessed at: it is in the null row.
 */
export function countByMonth(incidents: readonly Pick<Incident, 'id' | 'when'>[]): Table {
  const table = group('by-month', incidents, monthsOf, byKey);
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const months = fillMonths(table.rows.flatMap(({ key }) => key ?? []));
  const unknown = rows.get(null);
  return {
    ...table,
    rows: [...months.map((month): Row => rows.get(month) ?? createRow(month, [])), ...(unknown ? [unknown] : [])],
  };
}

/** The one month that an incident's whole span lies in, or none. */
export function monthsOf({ when: { earliest, latest } }: Pick<Incident, 'when'>): string[] {
  const month = earliest?.slice(0, 7);
  return month !== undefined && month === latest?.slice(0, 7) ? [month] : [];
}

/** Every month from the first to the last of these, both included; none when there are none. */
export function fillMonths(months: readonly string[]): string[] {
  const sorted = [...months].sort();
  const last = sorted.at(-1);
  const filled: string[] = [];
  for (let month = sorted[0]; month !== undefined && last !== undefined && month <= last; month = nextMonth(month)) {
    filled.push(month);
  }
  return filled;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  if (year === undefined || number === undefined)
    throw new RangeError(`Unexpected month \`${month}\`, expected YYYY-MM`);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}
