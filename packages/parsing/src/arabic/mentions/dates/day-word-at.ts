import type { Token } from '../../text/tokenize.ts';
import type { DayWord } from '../mention.ts';
import { calendarAt } from './calendar-at.ts';
import { daysOf, lengthAt } from './length-at.ts';
import {
  dayWords,
  daysAlone,
  fromLast,
  someHours,
  lastDays,
  modifierAt,
  notToday,
  partWords,
  relations,
  skipComma,
  skipParts,
  vague,
  weekdayName,
  yearAt,
  type Found,
} from './date-words.ts';

/** اليوم، أمس، أول أمس, with the weekday and the date that may follow. */
export function dayWordAt(tokens: Token[], at: number): Found | null {
  const match = dayWords.matchAt(tokens, at);
  if (!match || match.preposition === 'ل') return null;
  const days = Number(match.values[0]);
  if (days === 0 && tokens[at - 1]?.folded === 'مثل') return anniversaryAt(tokens, match.to);
  if (days === 0 && notToday.matchAt(tokens, match.to)) return null;
  const after = skipComma(tokens, match.to);
  const weekday = weekdayName(tokens, skipParts(tokens, after));
  const dateFrom = weekday ? skipComma(tokens, weekday.to) : after;
  const date = calendarAt(tokens, dateFrom);
  if (date && date.word.sort === 'calendar') {
    return { ...date, weekday: weekday?.value ?? null, anchored: true, daysAgo: days };
  }
  return { to: weekday?.to ?? match.to, word: { sort: 'ago', days }, weekday: weekday?.value ?? null, anchored: true };
}

/** `في مثل هذا اليوم من عام 2020`: this day of another year. */
function anniversaryAt(tokens: Token[], at: number): Found | null {
  const year = yearAt(tokens, tokens[at]?.folded === 'من' ? at + 1 : at);
  return year ? { to: year.to, word: { sort: 'anniversary', year: year.value }, weekday: null, anchored: false } : null;
}

export function weekdayAt(tokens: Token[], at: number): Found | null {
  const weekday = weekdayName(tokens, at);
  if (!weekday) return null;
  const tail = modifierAt(tokens, weekday.to);
  const date = calendarAt(tokens, skipComma(tokens, weekday.to));
  if (date && !tail.past) return { ...date, weekday: weekday.value };
  const word: DayWord = { sort: 'weekday', weekday: weekday.value, past: tail.past, current: tail.current };
  const found: Found = { to: tail.to, word, weekday: null, anchored: false };
  // ليل الاثنين/الثلاثاء · ليل السبت – الأحد: a night between two days.
  const mark = tokens[weekday.to];
  if (mark && (['/', '-', '–'].includes(mark.text) || mark.folded === 'علي')) {
    const next = weekdayName(tokens, weekday.to + 1);
    if (next?.value === (weekday.value % 7) + 1) {
      // `ليل الخميس – الجمعة 17 من تشرين الثاني`: the date is that of the second.
      const second = calendarAt(tokens, skipComma(tokens, next.to));
      if (second) return { ...second, weekday: next.value, extraDays: -1 };
      return { ...found, to: next.to, extraDays: 1 };
    }
  }
  return found;
}

/** `في اليوم نفسه`, `في اليوم التالي`: told against the day told last. */
export function lastDayAt(tokens: Token[], at: number): Found | null {
  const counted = countedFromLast(tokens, at);
  if (counted) return counted;
  for (const [days, index] of lastDays) {
    const match = index.matchAt(tokens, at);
    if (match) return { to: match.to, word: { sort: 'after-last', days }, weekday: null, anchored: false };
  }
  return null;
}

/** `بعدها بخمسة أيام`, `قبلها بيومين`, `بعد ذلك بأسبوع`: so many days from the day told last; `بعدها بأيام` tells no day. */
function countedFromLast(tokens: Token[], at: number): Found | null {
  const side = fromLast.matchAt(tokens, at);
  if (!side) return afterLength(tokens, at);
  const length = lengthAt(tokens, side.to);
  const hours = side.values[0] === 'before' ? -1 : 1;
  if (length?.unit === 'hour' || (!length && someHours.matchAt(tokens, side.to)))
    return {
      to: length?.to ?? side.to + 1,
      word: { sort: 'after-last', days: 0, hours },
      weekday: null,
      anchored: false,
    };
  if (!length)
    return daysAlone.matchAt(tokens, side.to)
      ? { to: side.to + 1, word: { sort: 'vague' }, weekday: null, anchored: false }
      : null;
  if (length.unit === 'month') return null;
  const days = daysOf(length) * (side.values[0] === 'before' ? -1 : 1);
  return { to: length.to, word: { sort: 'after-last', days }, weekday: null, anchored: false };
}

/** `وبعد خمسة أيام، استهدفت …`: nothing follows that it would be counted from, so it is the day told last. */
function afterLength(tokens: Token[], at: number): Found | null {
  if (relations.matchAt(tokens, at)?.values[0] !== 'after' || tokens[at]?.folded.endsWith('بعد') !== true) return null;
  const length = lengthAt(tokens, at + 1);
  if (!length || length.unit === 'hour' || length.unit === 'month') return null;
  const next = tokens[length.to]?.folded ?? '';
  if (next !== '،' && next !== ',' && next !== 'اي') return null;
  return { to: length.to, word: { sort: 'after-last', days: daysOf(length) }, weekday: null, anchored: false };
}

/** `مؤخراً`, `قبل أيام`: a time is told, and no day. */
export function vagueAt(tokens: Token[], at: number): Found | null {
  const match = vague.matchAt(tokens, at);
  // `في وقت سابق أمس` goes on to name the day.
  if (
    !match ||
    dayWords.matchAt(tokens, tokens[match.to]?.folded === 'من' ? match.to + 1 : match.to) ||
    partWords.matchAt(tokens, match.to)
  )
    return null;
  return { to: match.to, word: { sort: 'vague' }, weekday: null, anchored: false };
}
