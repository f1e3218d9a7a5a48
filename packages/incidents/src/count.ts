import type { Count } from '@mujaz/parsing';

/** From the least to the most that was told; open above when one of them is. */
export function spanCounts(counts: readonly Count[]): Count | null {
  if (counts.length === 0) return null;
  const highs = counts.map(({ high }) => high);
  return {
    low: Math.min(...counts.map(({ low }) => low)),
    high: highs.some((high) => high === null) ? null : Math.max(...highs.map((high) => high ?? 0)),
  };
}

/** Whether no number satisfies both. */
export function areDisjoint(a: Count, b: Count): boolean {
  return (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);
}
