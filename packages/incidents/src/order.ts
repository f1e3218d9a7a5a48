/** Compares by code units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Like `compareText`, with null last. */
export function compareNullLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareText(a, b);
}

/** The seed of a report, the part of its id before the last `#`. */
export const seedOf = (report: string): string => report.slice(0, report.lastIndexOf('#'));

/** Orders report ids by seed, then by their number: `a#2` before `a#10`. */
export function compareReports(a: string, b: string): number {
  const bySeed = compareText(seedOf(a), seedOf(b));
  return bySeed || Number(a.slice(a.lastIndexOf('#') + 1)) - Number(b.slice(b.lastIndexOf('#') + 1));
}

/** Infinity equals itself here, where a difference would be NaN. */
export const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
