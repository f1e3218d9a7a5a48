import type { Article, ArticleSentence } from '../../article.ts';
import { isPassedOver } from '../../text/phrase-index.ts';
import type { ArticleEvent } from '../article-event.ts';
import { replyAfter } from '../dates-of.ts';
import { clauseStart, findWord, hasWord, sentenceWords } from '../sentence-words.ts';
import { strikeWords } from './strike-words.ts';

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
  const verb = replyAfter(sentence, 0);
  if (reply === null && (verb === null || isNounOfReply(sentence, verb))) return undefined;
  const named = reply === null ? undefined : attacks.find(({ trigger }) => trigger > reply);
  if (named) return named;
  const last =
    attacks.findLast(({ trigger }) => trigger < strike.trigger) ??
    article.events.findLast(({ kind }) => kind === 'attack');
  return last && sentence.index - last.sentence <= 3 ? last : undefined;
}

/** `بعد مقتل الجنود وردّ واشنطن بضربات`: before what wants a feminine verb, رد is the noun; so it is in `توعدت بـ«رد قاسٍ»`. */
export function isNounOfReply({ tokens }: ArticleSentence, at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (tokens[at]?.folded === 'رد' && before && (before.folded === 'ب' || isPassedOver(before))) return true;
  if (hasWord(sentenceWords.threats, tokens, clauseStart(tokens, at), at)) return true;
  return (
    ['رد', 'ورد', 'فرد'].includes(tokens[at]?.folded ?? '') &&
    next !== undefined &&
    (next.folded === 'واشنطن' || next.folded.endsWith('ات') || next.folded.endsWith('ه'))
  );
}

/** Raids in return come within a week of what they answer, where nothing tells the day. */
export const daysOfAnswer = 7;

/** `نفذت ضربات … بعدما أصيب ثلاثة في هجوم على قاعدة`: the attack that the sentence tells as having come before the strike. */
export function afterAttack(
  { tokens }: ArticleSentence,
  strike: { to: number },
  attacks: readonly ArticleEvent[],
): ArticleEvent | null {
  const after = findWord(strikeWords.afterwards, tokens, strike.to, tokens.length);
  const reply = findWord(sentenceWords.reply, tokens, strike.to, tokens.length);
  const from = Math.min(after ?? Infinity, reply ?? Infinity);
  const attack = attacks.find(({ trigger }) => trigger > from);
  // Nothing else may have been said in between.
  return attack && !hasWord(sentenceWords.boundaries, tokens, from, attack.trigger) ? attack : null;
}
