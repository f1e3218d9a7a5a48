import type { Tally } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { NumberMention } from '../mentions/mention.ts';
import { findWord, hasWord } from '../reports/sentence-words.ts';
import { standsAlone } from './counter-in.ts';
import { tallyWords } from './tally-words.ts';

/** A counter told on is found again at most so many sentences later. */
const farthest = 2;

/** A counter told again: its number, and the window of what it counts. */
export interface CountAgain {
  number: NumberMention;
  scope: Tally['scope'];
  earliest: Tally['earliest'];
  /** It is of the past (`وكان العدد 118 قبل أسبوع`): the last day is not that of the sentence. */
  isPast: boolean;
}

/**
 * `… تعرضت لـ140 هجوماً. وبإضافة هجوم السبت يصل العدد إلى 143`: the counter of the tally before, told again with a higher number and no
 * noun; or with a lower one, as it stood before (`وكان العدد 118 قبل أسبوع`). Null where the number counts something of its own (`ليصل العدد إلى 143 جريحاً`).
 */
export function totalAgain(article: Article, sentence: ArticleSentence): CountAgain | null {
  const before = article.tallies.at(-1);
  const last = before?.quotes.at(-1);
  const first = article.sentences[Math.max(0, sentence.index - farthest)];
  if (!before || !last || !first || last.start < article.toCodePoint(first.start)) return null;
  for (const mention of sentence.mentions) {
    if (mention.type !== 'number' || mention.ordinal || mention.value === before.count) continue;
    const isPast = mention.value < before.count;
    const sum = findWord(tallyWords.sums, sentence.tokens, mention.from - (isPast ? 3 : 9), mention.from);
    if (sum === null) continue;
    const verbs = isPast ? tallyWords.was : tallyWords.reaches;
    if (!hasWord(verbs, sentence.tokens, sum - 3, isPast ? sum : mention.from)) continue;
    if (
      isPast
        ? !isBefore(sentence, mention) || !countsOn(article, sentence, mention)
        : !standsAlone(sentence.tokens, mention.to)
    )
      continue;
    return { number: mention, scope: before.scope, earliest: before.earliest, isPast };
  }
  return null;
}

/** `118 قبل أسبوع`: right after the number, with a noun for attacks at most, how long ago. */
function isBefore({ tokens }: ArticleSentence, { to, value }: NumberMention): boolean {
  const counted = tallyWords.counted.matchAt(tokens, to)?.to ?? to;
  return value >= 3 && tokens[counted]?.folded === 'قبل';
}

/** Nothing else was counted since the tally (`وأصيب 70 جندياً، وكان العدد 62 قبل أسبوع`). */
function countsOn(article: Article, sentence: ArticleSentence, number: NumberMention): boolean {
  const before = article.tallies.at(-1);
  const counted = new Set([before?.count, ...(before?.breakdown ?? []).map(({ count }) => count)]);
  for (let index = sentence.index; index >= 0; index -= 1) {
    const { mentions = [] } = article.sentences[index] ?? {};
    const last = mentions.findLast(
      (mention) => mention.type === 'number' && (index < sentence.index || mention.from < number.from),
    );
    if (last?.type === 'number') return counted.has(last.value);
  }
  return false;
}
