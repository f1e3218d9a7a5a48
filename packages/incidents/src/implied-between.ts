import type { Bound, Count } from '@mujaz/parsing';
import { spanCounts } from './count.ts';
import type { Holding, ImpliedBetween, ReconciledTally } from './incident.ts';
import { compareText } from './order.ts';

type Announced = Pick<
  ReconciledTally,
  'id' | 'count' | 'bound' | 'scope' | 'earliest' | 'latest' | 'origin' | keyof Holding
>;

/** What one counter said up to one day. `tally` is the one that says it most narrowly. */
interface Step extends Count {
  tally: Announced;
  latest: string;
}

/**
 * What must have happened between two tallies that follow each other: same origin, same scope, same first day. A tally
 * without origin, scope, first or last day is compared with none, nor is one that says "about". Tallies up to the same day
 * are taken together. A tally without an upper end ("at least") also lets its two neighbours be compared with each other.
 * Where a later tally is smaller no number follows: that is said as `count: null`. Where nothing follows nothing is said.
 */
export function impliedBetween(tallies: readonly Announced[]): ImpliedBetween[] {
  const series = new Map<string, Announced[]>();
  for (const tally of [...tallies].sort((a, b) => compareText(a.id, b.id))) {
    const { origin, scope, earliest, latest, bound } = tally;
    const isPlaced = scope.base !== null || scope.countries.length > 0;
    if (origin === null || !isPlaced || earliest === null || latest === null || bound === 'about') continue;
    const key = JSON.stringify([origin, [...scope.countries].sort(compareText), scope.base, earliest]);
    series.set(key, [...(series.get(key) ?? []), tally]);
  }
  return [...series]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, counted]) => pairSteps(groupByLatest(counted)).flatMap(([from, to]) => compareSteps(from, to) ?? []));
}

/** Each step with the one before it, and with the last before it that has an upper end. */
function pairSteps(steps: readonly Step[]): [Step, Step][] {
  let closed: Step | undefined;
  return steps.flatMap((to, n): [Step, Step][] => {
    const before = steps[n - 1];
    const last = closed;
    if (to.high !== null) closed = to;
    const pairs: [Step, Step][] = before ? [[before, to]] : [];
    return last && last !== before ? [[last, to], ...pairs] : pairs;
  });
}

function compareSteps(from: Step, to: Step): ImpliedBetween | null {
  const high = to.high === null ? null : to.high - from.low;
  const low = from.high === null ? 0 : Math.max(0, to.low - from.high);
  if (high === null && low === 0) return null;

  const earlier = new Set(from.tally.held);
  const maybeEarlier = new Set(from.tally.maybeHeld);
  const held = to.tally.held.filter((id) => !earlier.has(id) && !maybeEarlier.has(id));
  const maybeHeld = [
    ...to.tally.held.filter((id) => maybeEarlier.has(id)),
    ...to.tally.maybeHeld.filter((id) => !earlier.has(id)),
  ];
  return {
    from: from.tally.id,
    to: to.tally.id,
    after: from.latest,
    until: to.latest,
    count: high !== null && high < 0 ? null : { low, high },
    held,
    maybeHeld,
  };
}

function groupByLatest(tallies: readonly Announced[]): Step[] {
  const days = Map.groupBy(tallies, ({ latest }) => latest ?? '');
  return [...days]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([latest, same]) => {
      const told = same.map((tally) => ({ tally, latest, ...toCount(tally) }));
      const [tally] = told.toSorted((a, b) => widthOf(a) - widthOf(b)).map((step) => step.tally);
      const count = joinCounts(told);
      return count === null || tally === undefined ? [] : [{ tally, latest, ...count }];
    });
}

/** The numbers that satisfy all; where none does, from the least to the most that was told. */
function joinCounts(counts: readonly Count[]): Count | null {
  const low = Math.max(...counts.map((count) => count.low));
  const highs = counts.flatMap(({ high }) => high ?? []);
  const all = { low, high: highs.length === 0 ? null : Math.min(...highs) };
  const isPossible = all.high === null || all.low <= all.high;
  return isPossible ? all : spanCounts(counts.map(({ low, high }) => ({ low, high })));
}

function widthOf({ low, high }: Count): number {
  return high === null ? Infinity : high - low;
}

function toCount({ count, bound }: { count: number; bound: Bound }): Count {
  if (bound === 'exact') return { low: count, high: count };
  return { low: bound === 'more-than' ? count + 1 : count, high: null };
}
