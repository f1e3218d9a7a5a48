import type { Token } from '../../text/tokenize.ts';
import { numberAt } from '../find-numbers.ts';
import type { DayWord } from '../mention.ts';
import {
  englishMonths,
  modifierAt,
  monthNameAt,
  monthParts,
  monthWord,
  past,
  same,
  weekdays,
  skipArticle,
  yearAt,
  yearsBackAt,
  yearWord,
  type Found,
} from './date-words.ts';

/** 16-02-2021 · 5 من شباط 2024 · السابع عشر من تشرين الأول الماضي · في السابع من الشهر الجاري. */
export function calendarAt(tokens: Token[], at: number, lastMonth: number | null = null): Found | null {
  const numeric =
    numericAt(tokens, at) ?? dayAndMonthAt(tokens, at) ?? monthFirstAt(tokens, at) ?? englishAt(tokens, at);
  if (numeric) return numeric;
  // `20:14-24 مارس`: the minutes of a clock begin no date.
  if (tokens[at]?.kind === 'number' && tokens[at - 1]?.text === ':' && tokens[at - 2]?.kind === 'number') return null;
  const start = skipArticle(tokens, at);
  const first = numberAt(tokens, start);
  if (!first || first.value < 1 || first.value > 31) return null;
  const joined = secondDayAt(tokens, first.to);
  const afterNumber = joined ? joined.to : first.to;
  const from =
    tokens[afterNumber]?.folded === 'من' || tokens[afterNumber]?.folded === '/' ? afterNumber + 1 : afterNumber;
  const month = monthNameAt(tokens, from);
  if (month) {
    const year = yearAt(tokens, month.to);
    const sameYear = year ? null : sameYearAt(tokens, month.to);
    const back = year || sameYear !== null ? null : yearsBackAt(tokens, month.to);
    const tail = modifierAt(tokens, year?.to ?? sameYear ?? back?.to ?? month.to);
    const word = (day: number): DayWord => ({
      sort: 'calendar',
      day,
      month: month.value,
      year: year?.value ?? null,
      monthWord: tail.past ? 'past' : tail.current ? 'current' : null,
      ...(sameYear !== null && { sameYear: true }),
      ...(back && { yearsBack: back.back }),
    });
    const found: Found = { to: tail.to, word: word(first.value), weekday: null, anchored: false };
    return joined ? { ...found, second: { word: word(joined.value), weekday: null } } : found;
  }
  // `في 5 شباط … وفي 20 منه`.
  if (tokens[afterNumber]?.folded === 'منه') return inMonthBefore(tokens, at, first.value, afterNumber + 1, lastMonth);
  const monthly = monthWord.matchAt(tokens, from);
  // `يوم 20 الشهر الماضي` wants no من.
  const isPlain = from === afterNumber;
  if (!monthly || (isPlain && !(monthly.definite && past.matchAt(tokens, monthly.to)))) return null;
  const again = same.matchAt(tokens, monthly.to);
  if (again) return inMonthBefore(tokens, at, first.value, again.to, lastMonth);
  const tail = modifierAt(tokens, monthly.to);
  // `وفي مطلع أيار …: صاروخان … يوم الأحد الثاني من الشهر`.
  if (!tail.past && !tail.current)
    return monthBefore(tokens, at) === null ? null : inMonthBefore(tokens, at, first.value, monthly.to, null);
  return {
    to: tail.to,
    word: { sort: 'calendar', day: first.value, month: null, year: null, monthWord: tail.past ? 'past' : 'current' },
    weekday: null,
    anchored: false,
  };
}

/** `من العام ذاته`, `من السنة نفسها`: the token after it. */
function sameYearAt(tokens: Token[], at: number): number | null {
  const labelled = yearWord.matchAt(tokens, tokens[at]?.folded === 'من' ? at + 1 : at);
  return labelled ? (same.matchAt(tokens, labelled.to)?.to ?? null) : null;
}

/** A day of the month named before it: in the sentence, or last in the article. Without one a time is told, and no day. */
function inMonthBefore(tokens: Token[], at: number, day: number, to: number, lastMonth: number | null): Found {
  const month = monthBefore(tokens, at) ?? lastMonth;
  const word: DayWord =
    month === null ? { sort: 'vague' } : { sort: 'calendar', day, month, year: null, monthWord: null, sameYear: true };
  return { to, word, weekday: null, anchored: false };
}

/** The last month named before token `at`: the one that `الشهر ذاته` means. */
function monthBefore(tokens: Token[], at: number): number | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const month = monthNameAt(tokens, index);
    if (month) return month.value;
  }
  return null;
}

/** Day first, except when the year is first, or where only the second can be a day: `7/13/2021 10:20 AM`. */
function numericAt(tokens: Token[], at: number): Found | null {
  const [first, mark, second, markAgain, third] = tokens.slice(at, at + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return null;
  if (!mark || mark.text !== markAgain?.text || !['/', '-', '.', '–'].includes(mark.text)) return null;
  const numbers = [first, second, third].map((token) => Number(token.folded)) as [number, number, number];
  const [year, monthly, daily] = first.folded.length === 4 ? numbers : ([numbers[2], numbers[1], numbers[0]] as const);
  const isSwapped = first.folded.length < 4 && mark.text === '/' && monthly > 12 && daily <= 12;
  const [month, day] = isSwapped ? [daily, monthly] : [monthly, daily];
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { to: at + 5, word: { sort: 'calendar', day, month, year, monthWord: null }, weekday: null, anchored: false };
}

const dateOpeners = new Set(['يوم', 'ليوم', 'ليله', 'بتاريخ', 'تاريخ', 'الموافق', 'الموافقه']);

/** `يوم 4/12`, `بتاريخ 24-10`, `الثلاثاء (24/10)`: day and month, after a word that shows them to be a date. */
function dayAndMonthAt(tokens: Token[], at: number): Found | null {
  const [first, mark, second, more] = tokens.slice(at, at + 4);
  if (first?.kind !== 'number' || second?.kind !== 'number' || (mark?.text !== '/' && mark?.text !== '-')) return null;
  if (more?.text === mark.text) return null;
  const before = tokens[at - 1]?.text === '(' || tokens[at - 1]?.text === '،' ? at - 2 : at - 1;
  if (!dateOpeners.has(tokens[before]?.folded ?? '') && !weekdays.matchAt(tokens, before)?.definite) return null;
  const [day, month] = [Number(first.folded), Number(second.folded)];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return {
    to: at + 3,
    word: { sort: 'calendar', day, month, year: null, monthWord: null },
    weekday: null,
    anchored: false,
  };
}

/** `أكتوبر 26, 2024`, `Jul 7, 2021`: the order of English, which is read only with its year. */
function monthFirstAt(tokens: Token[], at: number): Found | null {
  const month = monthNameAt(tokens, at) ?? englishMonthAt(tokens, at);
  const day = month && tokens[month.to];
  if (!month || day?.kind !== 'number' || day.folded.length > 2) return null;
  const year = yearAt(tokens, month.to + 1);
  return year ? fullDate(Number(day.folded), month.value, year) : null;
}

/** `7 Jul 2021`, `07 July, 2021`. */
function englishAt(tokens: Token[], at: number): Found | null {
  const day = tokens[at];
  if (day?.kind !== 'number' || day.folded.length > 2) return null;
  const month = englishMonthAt(tokens, at + 1);
  const year = month && yearAt(tokens, month.to);
  return year ? fullDate(Number(day.folded), month.value, year) : null;
}

function englishMonthAt(tokens: Token[], at: number): { to: number; value: number } | null {
  const match = englishMonths.matchAt(tokens, at);
  // `Jul. 7, 2021`.
  return match && { to: tokens[match.to]?.text === '.' ? match.to + 1 : match.to, value: Number(match.values[0]) };
}

function fullDate(day: number, month: number, year: { to: number; value: number }): Found | null {
  if (day < 1 || day > 31) return null;
  const word: DayWord = { sort: 'calendar', day, month, year: year.value, monthWord: null };
  return { to: year.to, word, weekday: null, anchored: false };
}

/** The second of `17 و24 تشرين الأول`, `17 إلى 24`. */
function secondDayAt(tokens: Token[], at: number): { to: number; value: number } | null {
  const joiner = tokens[at];
  if (!joiner) return null;
  const isJoiner = ['و', 'الي', 'حتي', '-', '–'].includes(joiner.folded);
  const start = skipArticle(tokens, isJoiner ? at + 1 : at);
  if (!isJoiner && !(joiner.kind === 'word' && joiner.folded.startsWith('وال'))) return null;
  const second = numberAt(tokens, start);
  return second && second.value <= 31 ? { to: second.to, value: second.value } : null;
}

/** A month without a day: only where something shows that a month is meant (مارس is also a verb). */
export function monthAt(tokens: Token[], at: number): Found | null {
  const part = monthParts.matchAt(tokens, at);
  const labelled = monthWord.matchAt(tokens, part?.to ?? at);
  const month = monthNameAt(tokens, labelled?.to ?? part?.to ?? at);
  if (!month) return part && labelled ? partOfMonthAt(tokens, labelled.to, part.values[0] ?? null) : null;
  const year = yearAt(tokens, month.to);
  const back = year ? null : yearsBackAt(tokens, month.to);
  const tail = modifierAt(tokens, year?.to ?? back?.to ?? month.to);
  if (!part && !labelled && !year && !back && !tail.past && !tail.current) return null;
  return {
    to: tail.to,
    word: {
      sort: 'month',
      month: month.value,
      year: year?.value ?? null,
      part: part?.values[0] ?? null,
      past: tail.past,
      current: tail.current,
      ...(back && { yearsBack: back.back }),
    },
    weekday: null,
    anchored: false,
  };
}

/** `نهاية الشهر الماضي`, `مطلع الشهر الجاري`: a part of a month told against the day of writing. */
function partOfMonthAt(tokens: Token[], at: number, part: 'start' | 'middle' | 'end' | null): Found | null {
  const tail = modifierAt(tokens, at);
  if (!tail.past && !tail.current) return null;
  const word: DayWord = { sort: 'month', month: null, year: null, part, past: tail.past, current: tail.current };
  return { to: tail.to, word, weekday: null, anchored: false };
}

/** `بداية العام`, `مطلع عام 2024`: its first day. */
export function yearStartAt(tokens: Token[], at: number): Found | null {
  const part = monthParts.matchAt(tokens, at);
  if (part?.values[0] !== 'start') return null;
  const labelled = yearWord.matchAt(tokens, part.to);
  if (!labelled) return null;
  const year = yearAt(tokens, part.to);
  const tail = modifierAt(tokens, year?.to ?? labelled.to);
  if (tail.past) return null;
  return {
    to: tail.to,
    word: { sort: 'calendar', day: 1, month: 1, year: year?.value ?? null, monthWord: null },
    weekday: null,
    anchored: false,
  };
}
