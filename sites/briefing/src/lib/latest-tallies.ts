import type { ReconciledTally } from '@mujaz/incidents';

/**
 * Of tallies by one counter over the same places the latest, and of those the `most` latest, in the order given. Tallies of nobody named
 * stand for themselves.
 */
export function latestTallies(tallies: readonly ReconciledTally[], most = 8): ReconciledTally[] {
  const counters = Map.groupBy(tallies, ({ id, origin, scope }) =>
    origin === null ? id : JSON.stringify([origin, scope.base, [...scope.countries].sort()]),
  );
  const newest = [...counters.values()].map((list) =>
    list.reduce((last, tally) => ((tally.latest ?? '') >= (last.latest ?? '') ? tally : last)),
  );
  const latest = new Set(newest.sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? 1 : -1)).slice(0, most));
  return tallies.filter((tally) => latest.has(tally));
}
