import type { Token } from '../../text/tokenize.ts';
import { numberAt } from '../find-numbers.ts';
import { modifierAt, relations, skipArticle, spent, units, type Found } from './date-words.ts';
import type { DayWord } from '../mention.ts';

/** A length of time: `ثلاثة أيام`; tokens `from` to `to`. */
export interface Length {
  from: number;
  to: number;
  unit: keyof typeof units;
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

/** `قبل يومين` · `قبل ثلاثة أيام`. Vague ones (`قبل أيام`) place nothing. */
export function agoAt(tokens: Token[], at: number): Found | null {
  const before = relations.matchAt(tokens, at);
  if (before?.values[0] !== 'before') return null;
  const skipped = spent.matchAt(tokens, before.to);
  const length = lengthAt(tokens, skipped?.to ?? before.to);
  // `قبل يومين من زيارة البابا` counts from something else.
  if (!length || tokens[length.to]?.folded === 'من' || tokens[length.to]?.folded === 'علي') return null;
  const isRough = skipped !== null && tokens[before.to]?.folded !== 'مرور';
  const word: DayWord =
    length.unit === 'hour'
      ? { sort: 'hours', hours: length.count }
      : length.unit === 'month' || isRough
        ? roughly(daysOf(length))
        : { sort: 'ago', days: daysOf(length) };
  return { to: length.to, word, weekday: null, anchored: true };
}

/** `قبل نحو أسبوعين`, `قبل شهر`: a third of it more or less. */
function roughly(days: number): DayWord {
  const slack = Math.ceil(days / 3);
  return { sort: 'span', from: days + slack, to: days - slack };
}

/** `في الساعات الأربع والعشرين الأخيرة` · `خلال الـ24 ساعة الماضية`. */
export function hoursAt(tokens: Token[], at: number): Found | null {
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

/** `الأربع والعشرين`: a number whose words all carry the article. */
function definiteNumberAt(tokens: Token[], at: number): { to: number; value: number } | null {
  const first = numberAt(tokens, at);
  return first && !first.ordinal ? first : null;
}
