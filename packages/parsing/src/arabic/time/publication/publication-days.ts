import type { Published } from '../../../reading.ts';
import { toDayNumber, toIsoDay, type DayNumber } from '../calendar.ts';
import { precisionOf } from '../precision-of.ts';

/** The days on which an article may have been published. `days` ascends; empty when nothing is known. */
export interface PublicationDays {
  days: DayNumber[];
  basis: Published['basis'];
  /** What narrowed it, in the order applied: for `mujaz explain`. */
  reasons: string[];
}

/** A bound wider than this is not shown as a bound at all. */
const widestDays = 370;

export function toPublished({ days, basis }: PublicationDays): Published {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || basis === 'unknown') {
    return { earliest: null, latest: null, precision: 'unknown', basis: 'unknown' };
  }
  const length = last - first;
  if (length > widestDays) {
    // A weekday alone bounds nothing: the first day of the whole search is no finding.
    const isBound = first > toDayNumber(2019, 10, 31);
    return {
      earliest: isBound ? toIsoDay(first) : null,
      latest: null,
      precision: 'unknown',
      basis: isBound ? basis : 'unknown',
    };
  }
  const precision = precisionOf(length);
  return { earliest: toIsoDay(first), latest: toIsoDay(last), precision, basis };
}
