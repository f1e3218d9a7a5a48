import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { createKeyedIndex, createWordSet } from '../../text/word-set.ts';
import type { Token } from '../../text/tokenize.ts';
import type { DayWord } from '../mention.ts';

interface Calendar {
  weekdays: Record<string, string[]>;
  months: Record<string, string[]>;
  englishMonths: Record<string, string[]>;
  days: Record<string, string[]>;
  units: Record<'day' | 'week' | 'month' | 'hour', { one: string[]; two: string[]; many: string[] }>;
  past: string[];
  current: string[];
  same: string[];
  fromLast: Record<'before' | 'after', string[]>;
  sameDay: string[];
  nextDay: string[];
  previousDay: string[];
  parts: Record<string, string[]>;
  dayWord: string[];
  midnight: string[];
  vague: string[];
  weekWord: string[];
  weekParts: string[];
  windowOf: string[];
  twoBack: string[];
  shortly: string[];
  someHours: string[];
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
export const weekdays = createKeyedIndex(calendar.weekdays);
export const months = createKeyedIndex(calendar.months);
/** Of the dates that pages carry; never read without a year. */
export const englishMonths = createKeyedIndex(calendar.englishMonths);
export const dayWords = createKeyedIndex(calendar.days);
export const past = createWordSet(calendar.past);
export const current = createWordSet(calendar.current);
export const lastDays = [
  [0, createWordSet(calendar.sameDay)],
  [1, createWordSet(calendar.nextDay)],
  [-1, createWordSet(calendar.previousDay)],
] as const;
export const fromLast = createKeyedIndex(calendar.fromLast);
export const someHours = createWordSet(calendar.someHours);
export const shortly = createWordSet(calendar.shortly);
export const weekWord = createWordSet(calendar.weekWord);
export const weekParts = createWordSet(calendar.weekParts);
export const windowOf = createWordSet(calendar.windowOf);
export const twoBack = createWordSet(calendar.twoBack);
export const daysAlone = createWordSet(['أيام', 'أسابيع']);
export const same = createWordSet(calendar.same);
export const midnight = createWordSet(calendar.midnight);
export const vague = createWordSet(calendar.vague);
export const partWords = createWordSet(...Object.values(calendar.parts), calendar.dayWord, calendar.midnight);
export const monthWord = createWordSet(calendar.monthWord);
export const yearWord = createWordSet(calendar.yearWord);
export const monthParts = createKeyedIndex(calendar.monthParts);
export const edges = createKeyedIndex({ from: calendar.from, until: calendar.until, between: calendar.between });
export const relations = createKeyedIndex({ before: calendar.before, after: calendar.after });
export const units = Object.fromEntries(
  (['day', 'week', 'month', 'hour'] as const).map((unit) => [unit, createKeyedIndex(calendar.units[unit])]),
) as Record<keyof Calendar['units'], ReturnType<typeof createKeyedIndex<'one' | 'two' | 'many'>>>;
export const notToday = createWordSet(['الأول', 'الثاني', 'الثالث', 'التالي', 'ذاته', 'نفسه', 'السابق', 'ال']);
export const spent = createWordSet(['مرور', 'نحو', 'حوالي', 'أقل من', 'أكثر من', 'قرابة']);

/** A date found at a token, up to token `to`. */
export interface Found {
  to: number;
  word: DayWord;
  weekday: number | null;
  anchored: boolean;
  extraDays?: number;
  daysAgo?: number;
  /** A second day told with the first: `بين 17 و24 تشرين`, `ليل السبت/الأحد`. */
  second?: { word: DayWord; weekday: number | null };
}

/** A weekday's name, which wants the article or يوم before it: أحد alone is "one of". */
export function weekdayName(tokens: Token[], at: number): { to: number; value: number } | null {
  const match = weekdays.matchAt(tokens, at);
  // `في يوم واحد` is one day, not و and Sunday.
  if (!match || tokens[at]?.folded === 'واحد') return null;
  const hasArticle = tokens[at]?.forms.some((form) => form.definite) ?? false;
  const afterDay = tokens[at - 1]?.folded === 'يوم';
  return hasArticle || afterDay ? { to: match.to, value: Number(match.values[0]) } : null;
}

/** A month's name, and the same month by its other name: `18 يونيو/حزيران` · `يناير (كانون الثاني)`. */
export function monthNameAt(tokens: Token[], at: number): { to: number; value: number } | null {
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

export function yearAt(tokens: Token[], at: number): { to: number; value: number } | null {
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

/** `من العام الماضي`, `العام المنصرم`, `من السنة الجارية`: how many years before that of writing. */
export function yearsBackAt(tokens: Token[], at: number): { to: number; back: number } | null {
  const start = tokens[at]?.folded === 'من' ? at + 1 : at;
  const labelled = yearWord.matchAt(tokens, start);
  if (!labelled || tokens[start]?.folded.startsWith('ال') !== true) return null;
  const before = tokens[labelled.to]?.folded === 'قبل' ? 1 : 0;
  const tail = modifierAt(tokens, labelled.to + before);
  if (tail.past) return { to: tail.to, back: 1 + before };
  return tail.current && before === 0 ? { to: tail.to, back: 0 } : null;
}

export function modifierAt(tokens: Token[], at: number): { to: number; past: boolean; current: boolean } {
  const wasPast = past.matchAt(tokens, at);
  if (wasPast) return { to: wasPast.to, past: true, current: false };
  const isCurrent = current.matchAt(tokens, at);
  return { to: isCurrent?.to ?? at, past: false, current: isCurrent !== null };
}

/** Parts of the day (`فجر`, `مساء يوم`) change no day: they belong to the words of a date and are stepped over. */
export function skipParts(tokens: Token[], at: number): number {
  let index = at;
  for (let match = partWords.matchAt(tokens, index); match; match = partWords.matchAt(tokens, index)) {
    if (dayWords.matchAt(tokens, index)) break;
    index = match.to;
  }
  return index;
}

export function skipComma(tokens: Token[], at: number): number {
  return tokens[at]?.text === '،' || tokens[at]?.text === ',' || tokens[at]?.text === '(' ? at + 1 : at;
}

/** `الـ17`: the article stands before digits as a token of its own. */
export function skipArticle(tokens: Token[], at: number): number {
  return ['ال', 'بال', 'لل', 'ب', 'و', 'وال'].includes(tokens[at]?.folded ?? '') && tokens[at + 1]?.kind === 'number'
    ? at + 1
    : at;
}
