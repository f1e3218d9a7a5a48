import type { Token } from '../../text/tokenize.ts';
import type { DayWord } from '../mention.ts';
import { calendarAt } from './calendar-at.ts';
import {
  dayWords,
  midnight,
  modifierAt,
  notToday,
  partWords,
  relations,
  skipComma,
  skipParts,
  twoBack,
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
  // `قبل دقائق من القصف` counts from something else.
  if (relations.matchAt(tokens, at) && tokens[match.to]?.folded === 'من') return null;
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
  // `السبت قبل الماضي`: a week before the last.
  const earlier = twoBack.matchAt(tokens, weekday.to);
  if (earlier) {
    const word: DayWord = { sort: 'weekday', weekday: weekday.value, past: true, current: false, weeks: 1 };
    return { to: earlier.to, word, weekday: null, anchored: false };
  }
  const tail = modifierAt(tokens, weekday.to);
  const date = calendarAt(tokens, skipComma(tokens, weekday.to));
  if (date && !tail.past) return { ...date, weekday: weekday.value };
  const word: DayWord = { sort: 'weekday', weekday: weekday.value, past: tail.past, current: tail.current };
  const found: Found = { to: tail.to, word, weekday: null, anchored: false };
  const second = secondOfNight(tokens, at, weekday);
  if (!second) return found;
  // `ليل الخميس – الجمعة 17 من تشرين الثاني`: the date is that of the second.
  const secondDate = calendarAt(tokens, skipComma(tokens, second.to));
  const isAfter = isAfterMidnight(tokens, at);
  if (secondDate) return { ...secondDate, weekday: second.value, extraDays: isAfter ? 0 : -1 };
  const ending = modifierAt(tokens, second.to);
  if (isAfter)
    return {
      ...found,
      to: ending.to,
      word: { ...word, weekday: second.value, past: ending.past, current: ending.current },
      extraDays: 0,
    };
  return { ...found, to: ending.to, word: { ...word, past: ending.past, current: ending.current }, extraDays: 1 };
}

/** A tatweel that stands alone folds to nothing. */
const nightMarks = new Set(['/', '-', '–', '—', '_']);

/** ليل الاثنين/الثلاثاء · ليل السبت – الأحد · ليلة الخميس على الجمعة · ليل الأربعاء الخميس: a night between two days. */
function secondOfNight(tokens: Token[], at: number, first: { to: number; value: number }) {
  const mark = tokens[first.to];
  const isMarked = mark !== undefined && (nightMarks.has(mark.text) || mark.folded === '' || mark.folded === 'علي');
  if (!isMarked && !(mark?.folded.startsWith('ال') && isNight(tokens, at - 1))) return null;
  const next = weekdayName(tokens, isMarked ? first.to + 1 : first.to);
  return next?.value === (first.value % 7) + 1 ? next : null;
}

function isNight(tokens: Token[], at: number): boolean {
  return nights.has(tokens[tokens[at]?.folded === 'يوم' ? at - 1 : at]?.folded ?? '');
}

const nights = new Set(['ليل', 'ليله', 'بليل', 'وليل', 'وليله']);

/** `بعد منتصف ليل الجمعة – السبت` is of the second day alone. */
function isAfterMidnight(tokens: Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1)
    if (midnight.matchAt(tokens, index)) return relations.matchAt(tokens, index - 1)?.values[0] === 'after';
  return false;
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
