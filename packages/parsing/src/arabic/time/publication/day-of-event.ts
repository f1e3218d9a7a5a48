import { dayNumberOf } from '../calendar.ts';
import { isCalendarDay } from './calendar-day.ts';
import type { Constraint } from './constraint.ts';
import type { Dated } from './dated.ts';
import { isLong, type MetEvent } from './events-told.ts';

/**
 * `منذ السابع عشر من تشرين الأول الماضي`, where the article speaks of an event of that very day: the event gives the year,
 * and "this" or "last" month is told from within the year after it.
 */
export function dayOfEvent(met: MetEvent[]): (dated: Dated) => Constraint[] {
  return ({ sentence, mention, words }) => {
    const { word } = mention;
    if (word.sort !== 'calendar' || word.month === null || word.year !== null || word.monthWord === null) return [];
    const event = met.find(
      ({ event: known }) =>
        !isLong(known) && isCalendarDay(dayNumberOf(known.earliest), word.day, word.month ?? 0, null),
    )?.event;
    if (!event) return [];
    const from = dayNumberOf(event.earliest);
    const until = word.monthWord === 'current' ? from + 40 : from + 330;
    return [
      {
        reason: `«${words}» is the day of ${event.names.en}`,
        basis: 'inferred',
        holds: (candidate) => candidate >= from && candidate <= until,
        sentence,
        mention,
      },
    ];
  };
}
