import type { Token } from '../../text/tokenize.ts';
import { modifierAt, twoBack, weekParts, weekWord, windowOf, type Found } from './date-words.ts';

/**
 * `الأسبوع الماضي`, `مطلع الأسبوع`, `هذا الأسبوع`: days of which none is named. Outlets begin their weeks on Saturday, Sunday or
 * Monday, so last week ends between yesterday and a week ago. `خلال الأسبوع الماضي` is the window of a count.
 */
export function weekAt(tokens: Token[], at: number): Found | null {
  const part = weekParts.matchAt(tokens, at);
  if (part?.preposition === 'ل') return null;
  const week = weekWord.matchAt(tokens, part?.to ?? at);
  if (!week || week.preposition !== null || isWindow(tokens, at)) return null;
  const earlier = twoBack.matchAt(tokens, week.to);
  if (earlier) return span(earlier.to, 20, 7);
  const tail = modifierAt(tokens, week.to);
  if (tail.past) return span(tail.to, 13, 1);
  return part || tail.current ? span(tail.to, 7, 0) : null;
}

function isWindow(tokens: Token[], at: number): boolean {
  return windowOf.matchAt(tokens, at - 1) !== null || windowOf.matchAt(tokens, at - 2) !== null;
}

function span(to: number, first: number, last: number): Found {
  return { to, word: { sort: 'span', from: first, to: last }, weekday: null, anchored: true };
}
