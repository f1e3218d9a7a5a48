import type { Precision, When } from '@mujaz/parsing';

/** Two ends, each an ISO day or null for "not bounded on this side". ISO days compare as strings. */
export type Bounds = Pick<When, 'earliest' | 'latest'>;

const DAY = 86_400_000;

export const isUnknown = (span: Bounds): boolean => span.earliest === null && span.latest === null;

/** Days from first to last, both counted; Infinity when an end is open. */
export function countDays({ earliest, latest }: Bounds): number {
  if (earliest === null || latest === null) return Infinity;
  return (Date.parse(latest) - Date.parse(earliest)) / DAY + 1;
}

/** Whether one day may lie in both. An open end reaches everywhere. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  const endsBefore = (x: Bounds, y: Bounds) => x.latest !== null && y.earliest !== null && x.latest < y.earliest;
  return !endsBefore(a, b) && !endsBefore(b, a);
}

/** Whether every day of `inner` lies in `outer`. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  const startsInside = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
  const endsInside = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return startsInside && endsInside;
}

/** The days that lie in both spans; of two that do not overlap, a span that ends before it begins. */
export function intersect(a: Bounds, b: Bounds): Bounds {
  const pick = (x: string | null, y: string | null, later: boolean) => {
    if (x === null || y === null) return x ?? y;
    return x > y === later ? x : y;
  };
  return { earliest: pick(a.earliest, b.earliest, true), latest: pick(a.latest, b.latest, false) };
}

/** Days from the end of one span to the start of the other; 0 where they overlap, Infinity where one is unknown. */
export function countDaysBetween(a: Bounds, b: Bounds): number {
  if (isUnknown(a) || isUnknown(b)) return Infinity;
  if (overlaps(a, b)) return 0;
  const [first, second] = a.latest !== null && b.earliest !== null && a.latest < b.earliest ? [a, b] : [b, a];
  return (Date.parse(second.earliest ?? '') - Date.parse(first.latest ?? '')) / DAY;
}

/** Every day from the first to the last of two spans; an end that is open in one is open. */
export function hull(a: Bounds, b: Bounds): Bounds {
  const pick = (x: string | null, y: string | null, later: boolean) => {
    if (x === null || y === null) return null;
    return x > y === later ? x : y;
  };
  return { earliest: pick(a.earliest, b.earliest, false), latest: pick(a.latest, b.latest, true) };
}

/** How precise a span is by its length. A span that is open on a side is as imprecise as it gets. */
export function precisionOf(span: Bounds): Precision {
  if (isUnknown(span)) return 'unknown';
  const days = countDays(span);
  if (days === 1) return 'day';
  if (days <= 7) return 'days';
  if (days <= 14) return 'week';
  return days <= 63 ? 'month' : 'year';
}
