import type { ReconciledTally } from '@mujaz/incidents';

/** Of tallies by one counter over the same places the latest, in the order given. Tallies of nobody named stand for themselves. */
export function latestTallies(tallies: readonly ReconciledTally[]): ReconciledTally[] {
  const counters = Map.groupBy(tallies, ({ id, origin, scope }) =>
    origin === null ? id : JSON.stringify([origin, scope.base, [...scope.countries].sort()]),
  );
  const latest = new Set(
    [...counters.values()].map((list) =>
      list.reduce((last, tally) => ((tally.latest ?? '') >= (last.latest ?? '') ? tally : last)),
    ),
  );
  return tallies.filter((tally) => latest.has(tally));
}
