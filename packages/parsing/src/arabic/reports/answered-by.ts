import type { Article, ArticleSentence } from '../article.ts';
import type { ArticleEvent } from './article-event.ts';
import { replyAfter } from './dates-of.ts';
import { findWord, sentenceWords } from './sentence-words.ts';

/**
 * The attack that a strike answers, where the sentence says that it answers one: `ردّت واشنطن بغارات`, `غارات … رداً على هجوم … على قاعدة`.
 * The attack told after `رداً على`, else the one told last.
 */
export function answeredBy(
  article: Article,
  sentence: ArticleSentence,
  strike: ArticleEvent,
  attacks: readonly ArticleEvent[],
): ArticleEvent | undefined {
  const { tokens } = sentence;
  const reply = findWord(sentenceWords.reply, tokens, 0, tokens.length);
  if (reply === null && replyAfter(sentence, 0) === null) return undefined;
  const named = reply === null ? undefined : attacks.find(({ trigger }) => trigger > reply);
  if (named) return named;
  const last =
    attacks.findLast(({ trigger }) => trigger < strike.trigger) ??
    article.events.findLast(({ kind }) => kind === 'attack');
  return last && sentence.index - last.sentence <= 3 ? last : undefined;
}
