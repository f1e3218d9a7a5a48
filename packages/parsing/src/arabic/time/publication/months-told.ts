import { monthOf } from '../calendar.ts';
import { dayOfMonth } from './calendar-day.ts';
import type { Constraint } from './constraint.ts';
import type { Dated } from './dated.ts';

/** `تشرين الأول الجاري`: published in that month, or within days of it where someone's words are quoted. */
export function monthStillRunning({ sentence, mention, words }: Dated): Constraint[] {
  const { word } = mention;
  const month =
    word.sort === 'calendar' && word.monthWord === 'current'
      ? word.month
      : word.sort === 'month' && word.current
        ? word.month
        : null;
  if (month === null) return [];
  const day = word.sort === 'calendar' ? word.day : 1;
  return [
    {
      reason: `in the month of «${words}»`,
      basis: 'inferred',
      holds: (candidate) => monthOf(candidate) === month && (mention.edge !== null || dayOfMonth(candidate) >= day),
      otherwise: (candidate) => monthOf(candidate - 10) === month,
      sentence,
      mention,
    },
  ];
}

/** `تشرين الأول الماضي`: that month is over, and less than a year ago. */
export function monthGone({ sentence, mention, words }: Dated): Constraint[] {
  const { word } = mention;
  const month =
    word.sort === 'calendar' && word.monthWord === 'past'
      ? word.month
      : word.sort === 'month' && word.past
        ? word.month
        : null;
  if (month === null) return [];
  return [
    {
      reason: `after the month of «${words}»`,
      basis: 'inferred',
      holds: (candidate) => monthOf(candidate) !== month,
      sentence,
      mention,
    },
  ];
}

/** `منذ مطلع شهر أيار`: a count opened so runs in that month or in the two after it. */
export function monthJustBegun({ sentence, mention, words }: Dated): Constraint[] {
  const { word, edge } = mention;
  if (word.sort !== 'month' || word.part !== 'start' || edge !== 'from') return [];
  const { month } = word;
  if (month === null || word.year !== null || word.past || word.current || word.yearsBack !== undefined) return [];
  return [
    {
      reason: `soon after «${words}»`,
      basis: 'inferred',
      holds: (candidate) => (monthOf(candidate) - month + 12) % 12 <= 2,
      sentence,
      mention,
    },
  ];
}
