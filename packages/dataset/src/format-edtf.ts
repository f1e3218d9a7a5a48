import type { IsoDay } from '@mujaz/parsing';

interface Bounds {
  earliest: IsoDay | null;
  latest: IsoDay | null;
}

/**
 * One day that may be uncertain, in the Extended Date/Time Format (ISO 8601-2): `2023-11-23`; `2023-11-XX`, a day of that
 * month; `[2023-12-01..2023-12-07]`, one of these days; `[..2023-12-07]`, that day or one before it. Null where nothing is
 * known.
 */
export function formatEdtf({ earliest, latest }: Bounds): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === null || latest === null) return `[${earliest ?? ''}..${latest ?? ''}]`;
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return `${year}-XX-XX`;
  const month = earliest.slice(0, 7);
  if (earliest === `${month}-01` && latest === lastDayOf(month)) return `${month}-XX`;
  return `[${earliest}..${latest}]`;
}

/**
 * All days from the first to the last as an EDTF interval: `2023-10-17/2023-11-30`. An end that nobody told is unknown:
 * `2023-10-17/`. Null where neither is known.
 */
export function formatEdtfInterval({ earliest, latest }: Bounds): string | null {
  return earliest === null && latest === null ? null : `${earliest ?? ''}/${latest ?? ''}`;
}

function lastDayOf(month: string): IsoDay {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
