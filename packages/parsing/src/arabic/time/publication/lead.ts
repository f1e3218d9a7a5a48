import type { ArticleSentence } from '../../article.ts';

/** Shorter lines are furniture: a name, a place, a time. */
export const shortestNews = 8;

/** The headline and the first sentences of the news. */
export function leadOf(read: readonly ArticleSentence[]): ArticleSentence[] {
  return read.filter(({ isTitle, tokens }) => isTitle || tokens.length >= shortestNews).slice(0, 5);
}
