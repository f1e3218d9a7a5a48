import type { ArticleSentence } from '../../article.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { statementDateOf } from '../../reports/dates-of.ts';
import { weekdayOf, type DayNumber } from '../calendar.ts';
import { isCalendarDay } from './calendar-day.ts';
import type { Constraint } from './constraint.ts';
import { isBackground } from './is-background.ts';
import { shortestNews } from './lead.ts';

/** Where more days than these are left, the weekday may be that of any of two weeks. */
const widest = 13;

/**
 * `قال مسؤول، الثلاثاء، إن …`, `أعلنت القيادة، السبت 27 أيلول 2025، أن …`: news that opens with what somebody said is of the day on
 * which it was said, unless a later day is told. The day of an attack is not: `قُتل جنديان مساء الأربعاء` is also told on Thursday.
 */
export function dayOfTheStatement(read: readonly ArticleSentence[]): Constraint[] {
  const [sentence] = read
    .filter(({ isTitle, tokens }) => !isTitle && tokens.length >= shortestNews)
    .slice(0, 2)
    .filter(({ mentions }) => mentions.some((date) => date.type === 'date' && weekdayTold(date) !== null));
  if (!sentence || isBackground(sentence)) return [];
  const mention = statementDateOf(sentence);
  const weekday = mention && weekdayTold(mention);
  if (!mention || weekday === null) return [];
  if (read.some((other) => other.mentions.some((date) => date.type === 'date' && isLater(date, weekday)))) return [];
  const { word } = mention;
  return [
    {
      reason: 'the day of the statement that the lead tells',
      basis: 'inferred',
      holds: (candidate: DayNumber) =>
        word.sort === 'calendar' && word.month !== null
          ? isCalendarDay(candidate, word.day, word.month, word.year)
          : weekdayOf(candidate) === weekday,
      otherwise: () => true,
      within: widest,
      sentence,
      mention,
    },
  ];
}

/** A weekday of the last seven days, alone or beside its date. */
function weekdayTold({ word, weekday, anchored }: DateMention): number | null {
  if (anchored) return null;
  if (word.sort === 'weekday') return word.past ? null : word.weekday;
  return word.sort === 'calendar' && word.monthWord !== 'past' ? weekday : null;
}

/** The day after the statement; a weekday further on is rather one before it. */
function isLater(date: DateMention, weekday: number): boolean {
  const told = weekdayTold(date);
  return told !== null && (told - weekday + 7) % 7 === 1;
}
