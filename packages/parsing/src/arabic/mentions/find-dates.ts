import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createKeyedIndex, createWordSet } from '../text/word-set.ts';
import type { Token } from '../text/tokenize.ts';
import { numberAt } from './find-numbers.ts';
import type { DateMention, DayWord } from './mention.ts';

interface Calendar {
  weekdays: Record<string, string[]>;
  months: Record<string, string[]>;
  days: Record<string, string[]>;
  units: Record<'day' | 'week' | 'month' | 'hour', { one: string[]; two: string[]; many: string[] }>;
  past: string[];
  current: string[];
  same: string[];
  parts: Record<string, string[]>;
  dayWord: string[];
  midnight: string[];
  vague: string[];
  monthWord: string[];
  yearWord: string[];
  monthParts: Record<'start' | 'middle' | 'end', string[]>;
  from: string[];
  until: string[];
  between: string[];
  before: string[];
  after: string[];
}

const calendar = loadLexicon<Calendar>('calendar');
const weekdays = createKeyedIndex(calendar.weekdays);
const months = createKeyedIndex(calendar.months);
const dayWords = createKeyedIndex(calendar.days);
const past = createWordSet(calendar.past);
const current = createWordSet(calendar.current);
const same = createWordSet(calendar.same);
const midnight = createWordSet(calendar.midnight);
const vague = createWordSet(calendar.vague);
const partWords = createWordSet(...Object.values(calendar.parts), calendar.dayWord, calendar.midnight);
const monthWord = createWordSet(calendar.monthWord);
const yearWord = createWordSet(calendar.yearWord);
const monthParts = createKeyedIndex(calendar.monthParts);
const edges = createKeyedIndex({ from: calendar.from, until: calendar.until, between: calendar.between });
const relations = createKeyedIndex({ before: calendar.before, after: calendar.after });
const units = Object.fromEntries(
  (['day', 'week', 'month', 'hour'] as const).map((unit) => [unit, createKeyedIndex(calendar.units[unit])]),
) as Record<keyof Calendar['units'], ReturnType<typeof createKeyedIndex<'one' | 'two' | 'many'>>>;
const notToday = createWordSet(['الأول', 'الثاني', 'الثالث', 'التالي', 'ذاته', 'نفسه', 'السابق', 'ال']);
const spent = createWordSet(['مرور', 'نحو', 'حوالي', 'أقل من', 'أكثر من', 'قرابة']);

interface Found {
  to: number;
  word: DayWord;
  weekday: number | null;
  anchored: boolean;
  extraDays?: number;
  /** A second day told with the first: `بين 17 و24 تشرين`, `ليل السبت/الأحد`. */
  second?: { word: DayWord; weekday: number | null };
}

/** Words that place something in time, from left to right. What they mean for which event is decided later. */
export function findDates(tokens: Token[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const start = skipParts(tokens, at);
    const found = dateAt(tokens, start);
    if (!found) {
      at += 1;
      continue;
    }
    const isMidnight = midnight.matchAt(tokens, at) !== null;
    const extraDays = found.extraDays ?? (isMidnight ? 1 : 0);
    // `بعد منتصف ليل السبت` is a time of that night, not a time after another event.
    const relation = isMidnight ? null : relationOf(tokens, at);
    const base = { type: 'date' as const, from: at, to: found.to, anchored: found.anchored, relation, extraDays };
    const edge = edgeOf(tokens, at);
    if (found.second) {
      mentions.push({ ...base, word: found.word, weekday: found.weekday, edge: edge === null ? null : 'from' });
      mentions.push({
        ...base,
        word: found.second.word,
        weekday: found.second.weekday,
        edge: edge === null ? null : 'until',
      });
    } else {
      mentions.push({ ...base, word: found.word, weekday: found.weekday, edge: edge === 'between' ? 'from' : edge });
    }
    at = Math.max(found.to, at + 1);
  }
  return closeWindows(tokens, mentions);
}

function dateAt(tokens: Token[], at: number): Found | null {
  return (
    vagueAt(tokens, at) ??
    dayWordAt(tokens, at) ??
    yearStartAt(tokens, at) ??
    calendarAt(tokens, at) ??
    agoAt(tokens, at) ??
    hoursAt(tokens, at) ??
    weekdayAt(tokens, at) ??
    monthAt(tokens, at)
  );
}

/** `مؤخراً`, `قبل أيام`: a time is told, and no day. */
function vagueAt(tokens: Token[], at: number): Found | null {
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

/** `بداية العام`, `مطلع عام 2024`: its first day. */
function yearStartAt(tokens: Token[], at: number): Found | null {
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

/** اليوم، أمس، أول أمس, with the weekday and the date that may follow. */
function dayWordAt(tokens: Token[], at: number): Found | null {
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
    return { ...date, weekday: weekday?.value ?? null, anchored: days === 0 };
  }
  return { to: weekday?.to ?? match.to, word: { sort: 'ago', days }, weekday: weekday?.value ?? null, anchored: true };
}

/** `في مثل هذا اليوم من عام 2020`: this day of another year. */
function anniversaryAt(tokens: Token[], at: number): Found | null {
  const year = yearAt(tokens, tokens[at]?.folded === 'من' ? at + 1 : at);
  return year ? { to: year.to, word: { sort: 'anniversary', year: year.value }, weekday: null, anchored: false } : null;
}

/** 16-02-2021 · 5 من شباط 2024 · السابع عشر من تشرين الأول الماضي · في السابع من الشهر الجاري. */
function calendarAt(tokens: Token[], at: number): Found | null {
  const numeric = numericAt(tokens, at);
  if (numeric) return numeric;
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
    const tail = modifierAt(tokens, year?.to ?? month.to);
    const word = (day: number): DayWord => ({
      sort: 'calendar',
      day,
      month: month.value,
      year: year?.value ?? null,
      monthWord: tail.past ? 'past' : tail.current ? 'current' : null,
    });
    const found: Found = { to: tail.to, word: word(first.value), weekday: null, anchored: false };
    return joined ? { ...found, second: { word: word(joined.value), weekday: null } } : found;
  }
  const monthly = monthWord.matchAt(tokens, from);
  if (!monthly || from === afterNumber) return null;
  const again = same.matchAt(tokens, monthly.to);
  const before = again ? monthBefore(tokens, at) : null;
  if (again && before !== null) {
    return {
      to: again.to,
      word: { sort: 'calendar', day: first.value, month: before, year: null, monthWord: null },
      weekday: null,
      anchored: false,
    };
  }
  const tail = modifierAt(tokens, monthly.to);
  if (!tail.past && !tail.current) return null;
  return {
    to: tail.to,
    word: { sort: 'calendar', day: first.value, month: null, year: null, monthWord: tail.past ? 'past' : 'current' },
    weekday: null,
    anchored: false,
  };
}

/** The last month named before token `at`: the one that `الشهر ذاته` means. */
function monthBefore(tokens: Token[], at: number): number | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const month = monthNameAt(tokens, index);
    if (month) return month.value;
  }
  return null;
}

/** Day first, except when the year is first. */
function numericAt(tokens: Token[], at: number): Found | null {
  const [first, mark, second, markAgain, third] = tokens.slice(at, at + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return null;
  if (!mark || mark.text !== markAgain?.text || !['/', '-', '.', '–'].includes(mark.text)) return null;
  const numbers = [first, second, third].map((token) => Number(token.folded)) as [number, number, number];
  const [year, month, day] = first.folded.length === 4 ? numbers : ([numbers[2], numbers[1], numbers[0]] as const);
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { to: at + 5, word: { sort: 'calendar', day, month, year, monthWord: null }, weekday: null, anchored: false };
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

/** `قبل يومين` · `قبل ثلاثة أيام`. Vague ones (`قبل أيام`) place nothing. */
function agoAt(tokens: Token[], at: number): Found | null {
  const before = relations.matchAt(tokens, at);
  if (before?.values[0] !== 'before') return null;
  const skipped = spent.matchAt(tokens, before.to);
  const length = lengthAt(tokens, skipped?.to ?? before.to);
  if (!length) return null;
  const word: DayWord =
    length.unit === 'hour' ? { sort: 'hours', hours: length.count } : { sort: 'ago', days: daysOf(length) };
  return { to: length.to, word, weekday: null, anchored: true };
}

/** `في الساعات الأربع والعشرين الأخيرة` · `خلال الـ24 ساعة الماضية`. */
function hoursAt(tokens: Token[], at: number): Found | null {
  const hours = units.hour.matchAt(tokens, at);
  if (hours?.values.includes('many') && hours.definite) {
    const count = numberAt(tokens, skipArticle(tokens, hours.to)) ?? definiteNumberAt(tokens, hours.to);
    const tail = modifierAt(tokens, count?.to ?? hours.to);
    if (tail.past)
      return { to: tail.to, word: { sort: 'hours', hours: count?.value ?? 24 }, weekday: null, anchored: true };
  }
  const length = lengthAt(tokens, skipArticle(tokens, at));
  if (length?.unit !== 'hour') return null;
  const tail = modifierAt(tokens, length.to);
  return tail.past
    ? { to: tail.to, word: { sort: 'hours', hours: length.count }, weekday: null, anchored: true }
    : null;
}

function weekdayAt(tokens: Token[], at: number): Found | null {
  const weekday = weekdayName(tokens, at);
  if (!weekday) return null;
  const tail = modifierAt(tokens, weekday.to);
  const date = calendarAt(tokens, skipComma(tokens, weekday.to));
  if (date && !tail.past) return { ...date, weekday: weekday.value };
  const word: DayWord = { sort: 'weekday', weekday: weekday.value, past: tail.past, current: tail.current };
  const found: Found = { to: tail.to, word, weekday: null, anchored: false };
  // ليل الاثنين/الثلاثاء · ليل السبت – الأحد: a night between two days.
  const mark = tokens[weekday.to];
  if (mark && ['/', '-', '–'].includes(mark.text)) {
    const next = weekdayName(tokens, weekday.to + 1);
    if (next?.value === (weekday.value % 7) + 1) return { ...found, to: next.to, extraDays: 1 };
  }
  return found;
}

/** A month without a day: only where something shows that a month is meant (مارس is also a verb). */
function monthAt(tokens: Token[], at: number): Found | null {
  const part = monthParts.matchAt(tokens, at);
  const labelled = monthWord.matchAt(tokens, part?.to ?? at);
  const month = monthNameAt(tokens, labelled?.to ?? part?.to ?? at);
  if (!month) return null;
  const year = yearAt(tokens, month.to);
  const tail = modifierAt(tokens, year?.to ?? month.to);
  if (!part && !labelled && !year && !tail.past && !tail.current) return null;
  return {
    to: tail.to,
    word: {
      sort: 'month',
      month: month.value,
      year: year?.value ?? null,
      part: part?.values[0] ?? null,
      past: tail.past,
      current: tail.current,
    },
    weekday: null,
    anchored: false,
  };
}

/** A length of time: `ثلاثة أيام`; tokens `from` to `to`. */
export interface Length {
  from: number;
  to: number;
  unit: keyof Calendar['units'];
  count: number;
}

/** `يومين` · `ثلاثة أيام` · `24 ساعة` · `أسبوع واحد`. */
export function lengthAt(tokens: Token[], at: number): Length | null {
  const number = numberAt(tokens, at);
  for (const unit of ['day', 'week', 'month', 'hour'] as const) {
    if (number && !number.ordinal) {
      const counted = units[unit].matchAt(tokens, number.to);
      if (counted) return { from: at, to: counted.to, unit, count: number.value };
    }
    const alone = units[unit].matchAt(tokens, at);
    if (alone?.values.includes('two')) return { from: at, to: alone.to, unit, count: 2 };
    if (alone?.values.includes('one') && !alone.definite)
      return { from: at, to: wordOneAfter(tokens, alone.to), unit, count: 1 };
  }
  return null;
}

/** `يوم واحد`, `أسبوع واحد`: the number stands after and adds nothing. */
function wordOneAfter(tokens: Token[], at: number): number {
  return tokens[at]?.folded === 'واحد' || tokens[at]?.folded === 'واحده' ? at + 1 : at;
}

/** The days of a length; a month is 30. */
export function daysOf({ unit, count }: Length): number {
  return unit === 'day' ? count : unit === 'week' ? count * 7 : unit === 'month' ? count * 30 : Math.ceil(count / 24);
}

/** A weekday's name, which wants the article or يوم before it: أحد alone is "one of". */
function weekdayName(tokens: Token[], at: number): { to: number; value: number } | null {
  const match = weekdays.matchAt(tokens, at);
  if (!match) return null;
  const hasArticle = tokens[at]?.forms.some((form) => form.definite) ?? false;
  const afterDay = tokens[at - 1]?.folded === 'يوم';
  return hasArticle || afterDay ? { to: match.to, value: Number(match.values[0]) } : null;
}

/** A month's name, and the same month by its other name: `18 يونيو/حزيران` · `يناير (كانون الثاني)`. */
function monthNameAt(tokens: Token[], at: number): { to: number; value: number } | null {
  const skipped = monthWord.matchAt(tokens, at);
  const match = months.matchAt(tokens, skipped?.to ?? at);
  if (!match || match.preposition !== null) return null;
  const value = Number(match.values[0]);
  let to = match.to;
  const mark = tokens[to]?.text;
  const opens = mark === '/' || mark === '(' || mark === '-' || mark === '\\';
  const again = months.matchAt(tokens, opens ? to + 1 : to);
  if (again && Number(again.values[0]) === value) {
    to = again.to;
    if (mark === '(' && tokens[to]?.text === ')') to += 1;
  }
  return { to, value };
}

function yearAt(tokens: Token[], at: number): { to: number; value: number } | null {
  const comma = skipComma(tokens, at);
  const start = tokens[comma]?.folded === 'من' ? comma + 1 : comma;
  const labelled = yearWord.matchAt(tokens, start);
  if (start > comma && !labelled) return null;
  const slash = tokens[start]?.text === '/' || tokens[start]?.text === '-' ? start + 1 : start;
  const token = tokens[labelled?.to ?? slash];
  if (token?.kind !== 'number' || token.folded.length !== 4) return null;
  const value = Number(token.folded);
  return value >= 1990 && value <= 2100 ? { to: (labelled?.to ?? slash) + 1, value } : null;
}

function modifierAt(tokens: Token[], at: number): { to: number; past: boolean; current: boolean } {
  const wasPast = past.matchAt(tokens, at);
  if (wasPast) return { to: wasPast.to, past: true, current: false };
  const isCurrent = current.matchAt(tokens, at);
  return { to: isCurrent?.to ?? at, past: false, current: isCurrent !== null };
}

/** `الأربع والعشرين`: a number whose words all carry the article. */
function definiteNumberAt(tokens: Token[], at: number): { to: number; value: number } | null {
  const first = numberAt(tokens, at);
  return first && !first.ordinal ? first : null;
}

/** Parts of the day (`فجر`, `مساء يوم`) change no day: they belong to the words of a date and are stepped over. */
function skipParts(tokens: Token[], at: number): number {
  let index = at;
  for (let match = partWords.matchAt(tokens, index); match; match = partWords.matchAt(tokens, index)) {
    if (dayWords.matchAt(tokens, index)) break;
    index = match.to;
  }
  return index;
}

function skipComma(tokens: Token[], at: number): number {
  return tokens[at]?.text === '،' || tokens[at]?.text === ',' || tokens[at]?.text === '(' ? at + 1 : at;
}

/** `الـ17`: the article stands before digits as a token of its own. */
function skipArticle(tokens: Token[], at: number): number {
  return ['ال', 'بال', 'لل', 'ب', 'و', 'وال'].includes(tokens[at]?.folded ?? '') && tokens[at + 1]?.kind === 'number'
    ? at + 1
    : at;
}

/** The word of a window before a date: `منذ`, `حتى`, `بين`, with a few small words between. */
function edgeOf(tokens: Token[], at: number): 'from' | 'until' | 'between' | null {
  for (let index = Math.max(0, at - 3); index < at; index += 1) {
    const match = edges.matchAt(tokens, index);
    if (match && onlySmallWords(tokens, match.to, at)) return match.values[0] ?? null;
  }
  return isSinceEvent(tokens, at) ? 'from' : null;
}

/** `منذ انتهاء الهدنة في غزة يوم الجمعة`: the day is that of what opened the window. */
function isSinceEvent(tokens: Token[], at: number): boolean {
  for (let index = at - 2; index >= Math.max(0, at - 6); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || token.folded.startsWith('ل')) return false;
    if (token.folded === 'منذ') return true;
  }
  return false;
}

function relationOf(tokens: Token[], at: number): 'before' | 'after' | null {
  const match = at > 0 ? relations.matchAt(tokens, at - 1) : null;
  return match?.to === at ? (match.values[0] ?? null) : null;
}

const smallWords = new Set(['يوم', 'ال', 'من', 'شهر', 'بدايه', 'في', 'فتره', 'الفتره']);

function onlySmallWords(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => smallWords.has(token.folded));
}

/** In `بين 1 آذار و3 نيسان` the second date closes the window that the first one opened. */
function closeWindows(tokens: Token[], mentions: DateMention[]): DateMention[] {
  return mentions.map((mention, index) => {
    const before = mentions[index - 1];
    if (mention.edge !== null || before?.edge !== 'from') return mention;
    const opener = edgeOf(tokens, before.from);
    const joined =
      mention.from - before.to <= 1 &&
      (tokens[mention.from]?.folded.startsWith('و') || tokens[before.to]?.folded === 'و');
    return opener === 'between' && joined ? { ...mention, edge: 'until' as const } : mention;
  });
}
