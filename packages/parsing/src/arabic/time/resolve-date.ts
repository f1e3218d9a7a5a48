import type { DateMention, DayWord } from '../mentions/mention.ts';
import {
  dateOfDay,
  daysInMonth,
  isRealDay,
  monthOf,
  toDayNumber,
  weekdayOf,
  yearOf,
  type DayNumber,
} from './calendar.ts';

/** First and last day, inclusive. */
export interface DayRange {
  first: DayNumber;
  last: DayNumber;
}

/**
 * The days that a date may mean, for a speaker on each day of `clock`; the hull of them. Null when nothing
 * follows, or when the clock is so wide that the answer would say nothing.
 *
 * A weekday beside a calendar day that contradicts it is kept: the range then covers both readings.
 */
export function resolveDate(
  mention: Pick<DateMention, 'word' | 'weekday'> & { extraDays?: number },
  clock: readonly DayNumber[],
): DayRange | null {
  const nightBefore = Math.min(mention.extraDays ?? 0, 0);
  if (isAbsolute(mention.word)) {
    const range = withWeekday(rangeFor(mention.word, 0), mention.weekday);
    return range && { first: range.first + nightBefore, last: range.last };
  }
  const extra = Math.max(mention.extraDays ?? 0, 0);
  let hull: DayRange | null = null;
  for (const day of clock) {
    // Of a night that two days share, the second is the one that may be today.
    const anchor = mention.word.sort === 'weekday' ? day - extra : day;
    const range = withWeekday(rangeFor(mention.word, anchor), mention.weekday);
    if (range)
      hull = hull
        ? { first: Math.min(hull.first, range.first), last: Math.max(hull.last, range.last + extra) }
        : { first: range.first, last: range.last + extra };
  }
  return hull && hull.last - hull.first <= widest ? { first: hull.first + nightBefore, last: hull.last } : null;
}

const widest = 100;

/** Whether a date needs no clock: its month and year are told. */
export function isAbsolute(word: DayWord): boolean {
  return (word.sort === 'calendar' || word.sort === 'month') && word.year !== null && word.month !== null;
}

function rangeFor(word: DayWord, day: DayNumber): DayRange | null {
  switch (word.sort) {
    case 'ago':
      return { first: day - word.days, last: day - word.days };
    case 'anniversary': {
      const on = dateOfDay(day);
      return isRealDay(on.day, on.month, word.year) ? single(toDayNumber(word.year, on.month, on.day)) : null;
    }
    case 'after-last':
    case 'vague':
      return null;
    case 'span':
      return { first: day - word.from, last: day - word.to };
    case 'hours':
      return { first: day - Math.ceil(word.hours / 24), last: day };
    case 'weekday': {
      const back = (weekdayOf(day) - word.weekday + 7) % 7;
      const found = day - (back === 0 && word.past ? 7 : back) - 7 * (word.weeks ?? 0);
      return { first: found, last: found };
    }
    case 'calendar':
      return calendarRange(word, day);
    case 'month':
      return monthRange(word, day);
  }
}

function calendarRange(word: DayWord & { sort: 'calendar' }, day: DayNumber): DayRange | null {
  if (word.month === null) {
    const month = word.monthWord === 'past' ? previousMonth(day) : { month: monthOf(day), year: yearOf(day) };
    return isRealDay(word.day, month.month, month.year) ? single(toDayNumber(month.year, month.month, word.day)) : null;
  }
  if (word.year !== null)
    return isRealDay(word.day, word.month, word.year) ? single(toDayNumber(word.year, word.month, word.day)) : null;
  const year = yearOf(day) - (word.yearsBack ?? 0);
  if (word.yearsBack !== undefined)
    return isRealDay(word.day, word.month, year) ? single(toDayNumber(year, word.month, word.day)) : null;
  // News names the last such day, or one a few days ahead at the turn of a day across time zones.
  for (const candidate of [year, year - 1]) {
    if (!isRealDay(word.day, word.month, candidate)) continue;
    const found = toDayNumber(candidate, word.month, word.day);
    if (found <= day + 1) return single(found);
  }
  return null;
}

function monthRange(word: DayWord & { sort: 'month' }, day: DayNumber): DayRange | null {
  const now = { year: yearOf(day), month: monthOf(day) };
  const told = word.past ? previousMonth(day) : now;
  const month = word.month ?? told.month;
  const year =
    word.year ??
    (word.yearsBack !== undefined ? now.year - word.yearsBack : null) ??
    (word.month === null
      ? told.year
      : month <= now.month && !(word.past && month === now.month)
        ? now.year
        : now.year - 1);
  const length = daysInMonth(year, month);
  const [from, to] =
    word.part === 'start'
      ? [1, 10]
      : word.part === 'middle'
        ? [11, 20]
        : word.part === 'end'
          ? [21, length]
          : [1, length];
  return { first: toDayNumber(year, month, from), last: toDayNumber(year, month, to) };
}

/** Where the weekday contradicts the day, both stay: the day told, and the nearest day of that name. */
function withWeekday(range: DayRange | null, weekday: number | null): DayRange | null {
  if (!range || weekday === null || range.first !== range.last) return range;
  const nearest = nearestWeekday(range.first, weekday);
  return { first: Math.min(range.first, nearest), last: Math.max(range.first, nearest) };
}

/** The day of that name within three days before or after. */
export function nearestWeekday(day: DayNumber, weekday: number): DayNumber {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}

function previousMonth(day: DayNumber): { month: number; year: number } {
  const month = monthOf(day);
  return month === 1 ? { month: 12, year: yearOf(day) - 1 } : { month: month - 1, year: yearOf(day) };
}

/** Every day of a range, in order. */
export function daysIn({ first, last }: DayRange): DayNumber[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function single(day: DayNumber): DayRange {
  return { first: day, last: day };
}
