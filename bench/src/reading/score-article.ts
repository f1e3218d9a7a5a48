import type { Incident } from '@mujaz/incidents';
import type { Reading } from '@mujaz/parsing';
import type { Article } from './load-articles.ts';
import { daysEqual, formatDays, isOneDay } from './days.ts';
import { createFinding, type Finding } from './finding.ts';
import { scoreAttacks } from './score-attacks.ts';
import { scoreStrikes } from './score-strikes.ts';
import { scoreTallies } from './score-tallies.ts';

/** Scores all that was read in one article. The rule of each measure stands with the function that scores it. */
export function scoreArticle(
  article: Article,
  { seed, tallies }: Pick<Reading, 'seed' | 'tallies'>,
  incidents: readonly Incident[],
): Finding[] {
  return [
    ...scorePublished(article, seed.published),
    ...scoreAttacks(
      article,
      incidents.filter(({ kind }) => kind === 'attack'),
    ),
    ...scoreTallies(article, tallies),
    ...scoreStrikes(
      article,
      incidents.filter(({ kind }) => kind === 'strike'),
    ),
  ];
}

/** published: the same day, where the text and not a sidecar tells it and it can only be one. */
function scorePublished({ seed, gold }: Article, read: Reading['seed']['published']): Finding[] {
  if (gold.published === null || !isOneDay(gold.published) || seed.declared.published !== undefined) return [];
  const outcome = daysEqual(gold.published, read) ? 'right' : 'wrong';
  const detail = { expected: formatDays(gold.published), found: `${formatDays(read)} (${read.basis})` };
  return [createFinding(seed.id, 'published', outcome, detail)];
}
