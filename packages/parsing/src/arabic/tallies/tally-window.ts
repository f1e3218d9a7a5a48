import type { IsoDay } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { DateMention } from '../mentions/mention.ts';
import { daysOf, lengthAt, type Length } from '../mentions/dates/length-at.ts';
import { modifierAt, units } from '../mentions/dates/date-words.ts';
import { clockOf } from '../reports/clock-of.ts';
import { findWord, hasWord } from '../reports/sentence-words.ts';
import { toIsoDay } from '../time/calendar.ts';
import { daysIn, resolveDate } from '../time/resolve-date.ts';
import { tallyWords } from './tally-words.ts';

/** The first and last day counted: `منذ …`, `حتى …`, `بين … و…`, `خلال أسبوع`. */
export function windowOf(
  article: Article,
  sentence: ArticleSentence,
  start = 0,
): { earliest: IsoDay | null; latest: IsoDay | null } {
  const clock = clockOf(article);
  const { tokens } = sentence;
  const compared = findWord(tallyWords.comparisons, tokens, start, tokens.length) ?? tokens.length;
  const dates = sentence.mentions.filter(
    (mention): mention is DateMention => mention.type === 'date' && mention.from >= start && mention.from < compared,
  );
  const from = dates.find(({ edge }) => edge === 'from');
  const until = dates.find(({ edge }) => edge === 'until');
  const told = dates.find(({ edge }) => edge === null);
  const spoken = told ? resolveDate(told, clock) : null;
  const opening = from ? resolveDate(from, clock) : null;
  // "Until Thursday", said on a Thursday, is the day of speaking.
  const end = until ? resolveDate(until, spoken ? daysIn(spoken) : clock) : spoken;
  const last = end?.last ?? clock.at(-1);
  const length = windowLength(sentence, start);
  // "Since the middle of October" is said of the fifteenth.
  const isMiddle = from?.word.sort === 'month' && from.word.part === 'middle';
  if (opening)
    return {
      earliest: toIsoDay(isMiddle ? opening.first + 4 : opening.first),
      latest: last === undefined ? null : toIsoDay(last),
    };
  if (length !== null && last !== undefined) {
    const opened = (end?.first ?? clock[0] ?? last) - length;
    return { earliest: toIsoDay(opened), latest: toIsoDay(last) };
  }
  return { earliest: null, latest: last === undefined ? null : toIsoDay(last) };
}

function windowLength(sentence: ArticleSentence, start: number): number | null {
  const length = windowIn(sentence, start);
  return length && daysOf(length);
}

/**
 * How many hours a window told as a length lasts, at most: `أقل من 24 ساعة` is less than a day. A second attack within half a
 * day is a pair, not a count over time.
 */
export function windowHours(sentence: ArticleSentence): number | null {
  const length = windowIn(sentence);
  if (!length) return null;
  const hours = length.unit === 'hour' ? length.count : daysOf(length) * 24;
  return hasWord(tallyWords.less, sentence.tokens, length.from - 3, length.from) ? hours - 1 : hours;
}

/** `ثلاثة استهدافات خلال أقل من 24 ساعة`: the news of one day, which no sum since some day goes with. */
export function isWithinDay(sentence: ArticleSentence): boolean {
  const hours = windowHours(sentence);
  const isOpen = sentence.mentions.some((mention) => mention.type === 'date' && mention.edge === 'from');
  return hours !== null && hours < 24 && !isOpen;
}

/** `خلال الشهر الجاري`, `خلال هذا الأسبوع`: at most that long. */
function runningPeriod(tokens: ArticleSentence['tokens'], at: number): Length | null {
  const from = tokens[at]?.folded === 'هذا' ? at + 1 : at;
  for (const unit of ['week', 'month'] as const) {
    const word = units[unit].matchAt(tokens, from);
    if (word?.definite && (from > at || modifierAt(tokens, word.to).current))
      return { from: at, to: word.to, unit, count: 1 };
  }
  return null;
}

function windowIn({ tokens }: ArticleSentence, start = 0): Length | null {
  for (let at = start; at < tokens.length; at += 1) {
    const opens = tallyWords.lasting.matchAt(tokens, at);
    const length = opens ? (lengthAt(tokens, opens.to) ?? runningPeriod(tokens, opens.to)) : null;
    if (length) return length;
  }
  return null;
}
