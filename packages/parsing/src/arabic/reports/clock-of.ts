import type { When } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { DateMention } from '../mentions/mention.ts';
import { dayNumberOf, toIsoDay, type DayNumber } from '../time/calendar.ts';
import { precisionOf } from '../time/precision-of.ts';
import { isAbsolute, resolveDate, type DayRange } from '../time/resolve-date.ts';

/** More candidate days than this say nothing of a day word such as أمس. */
const widestClock = 120;

/** The days on which the article may speak, or none when they are too many to mean anything. */
export function clockOf(article: Article): DayNumber[] {
  const { days, basis } = article.published;
  const first = days[0];
  const last = days.at(-1);
  return basis === 'unknown' || first === undefined || last === undefined || last - first > widestClock ? [] : days;
}

/**
 * The days against which a date is told. A day of a month needs only its year: there even a wide publication may leave one
 * answer.
 */
export function clockFor(article: Article, { word }: Pick<DateMention, 'word'>): DayNumber[] {
  const { days, basis } = article.published;
  const isOfMonth = (word.sort === 'calendar' || word.sort === 'month') && word.month !== null;
  return isOfMonth && basis !== 'unknown' ? days : clockOf(article);
}

export const unknownWhen: When = { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', text: null };

export function toWhen({ first, last }: DayRange, basis: When['basis'], text: string | null): When {
  const precision = precisionOf(last - first);
  return { earliest: toIsoDay(first), latest: toIsoDay(last), precision, basis, text };
}

/** So many days after another time told, and up to `hours` (-1, 0 or 1) days to that side; null where that has no day. */
export function shiftWhen({ earliest, latest }: When, days: number, hours: number, text: string | null): When | null {
  if (earliest === null || latest === null) return null;
  const range = {
    first: dayNumberOf(earliest) + days + Math.min(hours, 0),
    last: dayNumberOf(latest) + days + Math.max(hours, 0),
  };
  return toWhen(range, 'relative', text);
}

/** What a date mention means as the day of an event; unknown, with its words, where nothing can be made of it. */
export function whenOf(
  article: Article,
  sentence: ArticleSentence,
  mention: DateMention,
  clock = clockFor(article, mention),
): When {
  const text = wordsOf(article, sentence, mention);
  const range = resolveDate(mention, clock);
  if (!range) {
    const ago = agoOf(article, mention);
    return { ...unknownWhen, text, ...(ago && { ago }) };
  }
  const basis =
    isAbsolute(mention.word) || mention.word.sort === 'calendar' || mention.word.sort === 'month'
      ? 'stated'
      : 'relative';
  return toWhen(range, basis, text);
}

/** More days between the nearest and the farthest than this tell no two attacks apart. */
const widestAgo = 2;

/** How many days before the article a day told against it lies, where that is the same whenever it was published. */
function agoOf(article: Article, mention: DateMention): { from: number; to: number } | null {
  const { word } = mention;
  if (word.sort !== 'ago' && word.sort !== 'weekday') return null;
  let from = Infinity;
  let to = -Infinity;
  for (const day of article.published.days) {
    const range = resolveDate(mention, [day]);
    if (!range) return null;
    from = Math.min(from, day - range.last);
    to = Math.max(to, day - range.first);
    if (to - from > widestAgo) return null;
  }
  return to >= from ? { from, to } : null;
}

export function wordsOf(
  article: Article,
  sentence: ArticleSentence,
  { from, to }: { from: number; to: number },
): string {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  return article.seed.text.slice(start, end);
}

/** Where only the day of the statement is told, that day; unknown without one. */
export function whenSaid(statementDays: readonly DayNumber[]): When {
  const first = statementDays[0];
  const last = statementDays.at(-1);
  return first === undefined || last === undefined ? unknownWhen : toWhen({ first, last }, 'relative', null);
}
