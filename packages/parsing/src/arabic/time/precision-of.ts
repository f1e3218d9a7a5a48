import type { Precision } from '../../reading.ts';

/** How precise a span of `length` days is, counted from its first day to its last: 0 for a single day. */
export function precisionOf(length: number): Precision {
  if (length === 0) return 'day';
  if (length <= 6) return 'days';
  if (length <= 13) return 'week';
  return length <= 62 ? 'month' : 'year';
}
