import type { Article, ArticleSentence } from '../../article.ts';
import type { ArticleEvent } from '../article-event.ts';
import { ownMembers } from './casualty-words.ts';
import { hasWord } from '../sentence-words.ts';

/**
 * `أسفر القصف عن خمسة جرحى. … وأكد التحالف إصابة ثلاثة من أفراده`: what one side tells of its own people is a part of a larger figure that
 * the article tells of the same attack, and no rival to it.
 */
export function settleOwnLosses(article: Article): void {
  for (const event of article.events) {
    const sentence = article.sentences[event.sentence];
    if (event.kind !== 'attack' || !sentence || !(event.tellsOfOwn || tellsOfOwn(sentence))) continue;
    for (const field of ['killed', 'injured'] as const) {
      const own = event[field];
      if (own === null || own.low === 0) continue;
      const isPart = article.events.some(
        (other) => other !== event && isSameAttack(other, event) && (other[field]?.low ?? 0) > own.low,
      );
      if (isPart) event[field] = null;
    }
  }
}

/** `أفراده`, `جنودها`: people told as somebody's own. */
export function tellsOfOwn({ tokens }: ArticleSentence): boolean {
  return hasWord(ownMembers, tokens, 0, tokens.length);
}

function isSameAttack(other: ArticleEvent, event: ArticleEvent): boolean {
  const isSameDay = other.when.earliest === event.when.earliest && other.when.latest === event.when.latest;
  return (
    other.kind === 'attack' &&
    other.base === event.base &&
    (isSameDay || other.when.earliest === null || event.when.earliest === null)
  );
}
