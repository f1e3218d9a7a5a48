import type { Tally } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { NumberMention } from '../mentions/mention.ts';
import { findWord, hasWord } from '../reports/sentence-words.ts';
import { tallyWords } from './tally-words.ts';

/** A counter told on is found again at most so many sentences later. */
const farthest = 2;

/**
 * `… تعرضت لـ140 هجوماً. وبإضافة هجوم السبت يصل العدد إلى 143`: the counter of the tally before, told again with a higher number and no
 * noun. Null where the number counts something of its own (`ليصل العدد إلى 143 جريحاً`).
 */
export function totalAgain(
  article: Article,
  sentence: ArticleSentence,
): { number: NumberMention; scope: Tally['scope']; earliest: Tally['earliest'] } | null {
  const before = article.tallies.at(-1);
  const last = before?.quotes.at(-1);
  const first = article.sentences[Math.max(0, sentence.index - farthest)];
  if (!before || !last || !first || last.start < article.toCodePoint(first.start)) return null;
  for (const mention of sentence.mentions) {
    if (mention.type !== 'number' || mention.ordinal || mention.value <= before.count) continue;
    const sum = findWord(tallyWords.sums, sentence.tokens, mention.from - 9, mention.from);
    if (sum === null || !hasWord(tallyWords.reaches, sentence.tokens, sum - 3, mention.from)) continue;
    const next = sentence.tokens[mention.to];
    const isAlone =
      next === undefined || next.kind !== 'word' || tallyWords.afterSum.matchAt(sentence.tokens, mention.to) !== null;
    if (isAlone) return { number: mention, scope: before.scope, earliest: before.earliest };
  }
  return null;
}
