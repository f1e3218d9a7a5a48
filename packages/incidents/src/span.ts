import type { When } from '@mujaz/parsing';

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

/** The days that lie in both of two overlapping spans. */
export function intersect(a: Bounds, b: Bounds): Bounds {
  const pick = (x: string | null, y: string | null, later: boolean) => {
    if (x === null || y === null) return x ?? y;
    return x > y === later ? x : y;
  };
  return { earliest: pick(a.earliest, b.earliest, true), latest: pick(a.latest, b.latest, false) };
}
