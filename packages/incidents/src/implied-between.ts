import type { Bound } from '@mujaz/parsing';
import { spanCounts } from './count.ts';
import type { ImpliedBetween, ReconciledTally } from './incident.ts';
import { compareText } from './order.ts';

type Announced = Pick<ReconciledTally, 'id' | 'count' | 'bound' | 'scope' | 'earliest' | 'latest' | 'origin'>;

/**
 * The number that must have happened between two tallies that follow each other: same origin, same scope,
 * same first day. A tally without origin, first or last day is compared with none, nor is one that says
 * "about". Tallies up to the same day are taken together. Where a later tally is smaller, nothing follows.
 */
export function impliedBetween(tallies: readonly Announced[]): ImpliedBetween[] {
  const series = new Map<string, Announced[]>();
  for (const tally of [...tallies].sort((a, b) => compareText(a.id, b.id))) {
    if (tally.origin === null || tally.earliest === null || tally.latest === null || tally.bound === 'about') continue;
    const key = JSON.stringify([
      tally.origin,
      [...tally.scope.countries].sort(compareText),
      tally.scope.base,
      tally.earliest,
    ]);
    series.set(key, [...(series.get(key) ?? []), tally]);
  }

  return [...series]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, counted]) => {
      const steps = groupByLatest(counted);
      return steps.slice(1).flatMap((to, n): ImpliedBetween[] => {
        const from = steps[n];
        if (from === undefined) return [];
        const high = to.high === null ? null : to.high - from.low;
        if (high !== null && high < 0) return [];
        const low = from.high === null ? 0 : Math.max(0, to.low - from.high);
        return [{ from: from.id, to: to.id, after: from.latest, until: to.latest, count: { low, high } }];
      });
    });
}

function groupByLatest(
  tallies: readonly Announced[],
): { id: string; latest: string; low: number; high: number | null }[] {
  const days = new Map<string, Announced[]>();
  for (const tally of tallies) days.set(tally.latest ?? '', [...(days.get(tally.latest ?? '') ?? []), tally]);
  return [...days]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([latest, same]) => {
      const count = spanCounts(same.map(({ count, bound }) => toCount(count, bound)));
      const [first] = same;
      return count === null || first === undefined ? [] : [{ id: first.id, latest, ...count }];
    });
}

function toCount(count: number, bound: Bound): { low: number; high: number | null } {
  if (bound === 'exact') return { low: count, high: count };
  return { low: bound === 'more-than' ? count + 1 : count, high: null };
}
