import type { Article, ArticleSentence } from '../article.ts';
import type { NumberMention } from '../mentions/mention.ts';
import { hasWord, sentenceWords } from '../reports/sentence-words.ts';
import { countryAfter, shortBaseAfter } from './tally-parts.ts';
import { countsLine, headingBase } from './base-of-line.ts';
import { isOfCounter } from './counter-in.ts';
import { isAgainstSide, isOfSide } from './is-of-side.ts';
import { isOfDefender, isOfOthers } from './is-of-defender.ts';
import { isWithinDay } from './tally-window.ts';
import { tallyWords } from './tally-words.ts';

/** What is announced; an ordinal's scope is told after it (`الهجوم الـ11 على القواعد في سوريا`), not before. */
export interface Announced extends Pick<NumberMention, 'value' | 'bound'> {
  scopeFrom?: number;
  /** Where the words for its window begin, when those before are of another count. */
  windowFrom?: number;
}

export interface Counted {
  number: NumberMention;
  /** The tokens from the number to the noun counted. */
  to: number;
}

/** Numbers that count attacks: the noun follows within three words, or the number stands in a sentence that does. */
export function countsIn(article: Article, sentence: ArticleSentence): Counted[] {
  const found: Counted[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'number' || mention.ordinal || mention.value < 2) continue;
    const isApart = isOfCounter(sentence, mention) || isAfterNoun(sentence, mention);
    const noun = nounAfter(sentence, mention.to) ?? (isApart ? mention.to : null);
    if (noun !== null && (isOfDefender(sentence, mention) || isOfOthers(sentence, noun))) continue;
    if (noun !== null) found.push({ number: mention, to: noun });
    else if (
      found.length > 0 &&
      mention.bound === 'exact' &&
      (countryAfter(sentence, mention.to, 3) ||
        shortBaseAfter(article, sentence, mention.to) ||
        sentence.mentions.some(
          (other) => other.type === 'base' && other.from >= mention.to && other.from - mention.to <= 3,
        ))
    )
      found.push({ number: mention, to: mention.to });
  }
  return found;
}

function nounAfter(sentence: ArticleSentence, at: number): number | null {
  const match = tallyWords.counted.matchAt(sentence.tokens, at);
  return match && match.preposition === null ? match.to : null;
}

/** `الهجمات الـ38 التي تعرضت لها القوات منذ …`: a number with the article after its noun, counted since some day. */
function isAfterNoun({ tokens, mentions }: ArticleSentence, { from }: NumberMention): boolean {
  if (tokens[from - 1]?.folded !== 'ال') return false;
  const isOpen = mentions.some((mention) => mention.type === 'date' && mention.edge === 'from');
  return isOpen && tallyWords.many.matchAt(tokens, from - 2)?.definite === true;
}

/**
 * `32 هجوماً في العراق و34 في سوريا، ليصل المجموع إلى 66`: the number that the others add up to is the total, or that which is told as the sum
 * (`أربع هجمات جديدة، ما يرفع العدد إلى 41`), else the first.
 */
export function totalOf({ tokens }: ArticleSentence, counts: Counted[]): Counted | undefined {
  const told = counts.find(
    ({ number: { from } }) =>
      hasWord(tallyWords.sums, tokens, from - 6, from) && hasWord(tallyWords.reaches, tokens, from - 2, from),
  );
  if (told) return told;
  const sum = counts.reduce((total, { number }) => total + number.value, 0);
  return counts.length > 2 ? (counts.find(({ number }) => number.value * 2 === sum) ?? counts[0]) : counts[0];
}

/** More than two, or with a window: `هجومين خلال يوم` is an event, `74 هجوما منذ` a tally. */
export function isTally(article: Article, sentence: ArticleSentence, { number, to }: Counted): boolean {
  const { tokens } = sentence;
  const hasTotal = hasWord(tallyWords.totals, tokens, 0, number.from);
  const hasWindow = hasWord(tallyWords.within, tokens, 0, tokens.length);
  const isOfLine = countsLine(article, sentence, number.from);
  // `داعش … سُجلت 69 عملية له`, `نفذت 26 عملية ضد تنظيم داعش`: another count.
  if (
    sentence.mentions.some((mention) => mention.type === 'actor' && mention.actor === 'isis' && mention.from < to + 5)
  )
    return false;
  // `تعرضت في اليوم ذاته لخمس هجمات أخرى`: what else one day brought.
  const isOfOneDay = sentence.mentions.some((mention) => mention.type === 'date' && mention.word.sort === 'after-last');
  if (isOfOneDay && tokens[to]?.folded === 'اخري') return false;
  if (isWithinDay(sentence) || countsOtherThings(sentence, to)) return false;
  return (
    (isOfLine || isOfSide(sentence, number.from)) &&
    (!hasWord(sentenceWords.hostile, tokens, to, to + 4) || hasWord(tallyWords.side, tokens, to, to + 9)) &&
    number.value >= 3 &&
    (hasTotal || hasWindow || isOfLine || isAgainstSide(sentence, to) || headingBase(sentence, number.from) !== null) &&
    !isOrdinalOnly(sentence, to)
  );
}

/** `انتهكت طائراته الأجواء 14 مرة`: "times" counts what the sentence tells, and that is no attack. */
function countsOtherThings({ tokens, mentions }: ArticleSentence, to: number): boolean {
  if (!tallyWords.times.matchAt(tokens, to - 1)) return false;
  if (tokens[to]?.folded === 'من' && tokens[to + 1]?.folded !== 'قبل') return true;
  return (
    !mentions.some((mention) => mention.type === 'trigger' && mention.sort !== 'claim') &&
    !hasWord(tallyWords.attacked, tokens, 0, tokens.length)
  );
}

function isOrdinalOnly(sentence: ArticleSentence, to: number): boolean {
  return sentence.mentions.some((mention) => mention.type === 'number' && mention.ordinal && mention.from === to);
}
