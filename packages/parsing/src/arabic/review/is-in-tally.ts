import type { Article } from '../article.ts';

/** Whether a tally was read from the words at a UTF-16 offset. */
export function isInTally(article: Article, offset: number): boolean {
  const at = article.toCodePoint(offset);
  return article.tallies.some(({ quotes }) => quotes.some(({ start, end }) => start <= at && at < end));
}
