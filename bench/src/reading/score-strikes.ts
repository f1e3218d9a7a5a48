import type { Incident } from '@mujaz/incidents';
import type { Article } from './load-articles.ts';
import { daysOverlap, formatDays } from './days.ts';
import { createFinding, type Finding } from './finding.ts';

/** Scores strikes in return, by day only: right when the days overlap, one to one, in the order of the gold. */
export function scoreStrikes({ seed, gold }: Article, read: readonly Pick<Incident, 'when' | 'quotes'>[]): Finding[] {
  const left = [...read];
  const told = gold.strikes.map((strike) => {
    const at = left.findIndex(({ when }) => daysOverlap(strike, when));
    if (at >= 0) left.splice(at, 1);
    return createFinding(seed.id, 'strikes', at < 0 ? 'missed' : 'right', { expected: formatDays(strike) });
  });
  const extra = left.map(({ when, quotes }) =>
    createFinding(seed.id, 'strikes', 'extra', { found: formatDays(when), words: quotes[0]?.exact ?? null }),
  );
  return [...told, ...extra];
}
