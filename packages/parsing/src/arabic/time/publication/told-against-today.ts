import { type DayNumber, weekdayOf } from '../calendar.ts';
import { isCalendarDay } from './calendar-day.ts';
import type { Constraint } from './constraint.ts';
import type { Dated } from './dated.ts';

/** `اليوم الاثنين 5 شباط`, `أمس الخميس`: what today must be. */
export function todayOf({ sentence, mention, words }: Dated): Constraint[] {
  if (!mention.anchored || mention.relation !== null) return [];
  const { word, weekday } = mention;
  if (word.sort === 'calendar' && word.month !== null) {
    const { day, month, year } = word;
    const isDay = (candidate: DayNumber) => isCalendarDay(candidate - mention.daysAgo, day, month, year);
    return [
      {
        reason: `today is «${words}»`,
        basis: 'stated',
        holds: (candidate) =>
          isDay(candidate) && (weekday === null || weekdayOf(candidate - mention.daysAgo) === weekday),
        otherwise: isDay,
        sentence,
        mention,
      },
    ];
  }
  if (word.sort !== 'ago' || weekday === null) return [];
  return [
    {
      reason: `«${words}»`,
      basis: 'inferred',
      holds: (candidate) => weekdayOf(candidate - word.days) === weekday,
      sentence,
      mention,
    },
  ];
}
