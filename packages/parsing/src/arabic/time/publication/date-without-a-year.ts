import { statementDateOf } from '../../reports/dates-of.ts';
import { hasWord } from '../../reports/sentence-words.ts';
import { type DayNumber, toDayNumber, weekdayOf, yearOf } from '../calendar.ts';
import { isCalendarDay } from './calendar-day.ts';
import type { Constraint } from './constraint.ts';
import type { Dated } from './dated.ts';
import { isBackground } from './is-background.ts';
import { planned } from './planned.ts';

/**
 * A day without a year in the news itself, the day of a statement or an attack in the first sentences: the article is of the week
 * that begins with it.
 */
export function newsDateWithoutYear(dated: Dated[]): Constraint[] {
  const found = dated.find(
    ({ sentence, mention }) =>
      sentence.index <= 4 &&
      mention.word.sort === 'calendar' &&
      mention.word.month !== null &&
      mention.word.year === null &&
      mention.word.monthWord !== 'past' &&
      mention.weekday === null &&
      !mention.anchored &&
      mention.edge === null &&
      mention.relation === null &&
      !isBackground(sentence) &&
      !hasWord(planned, sentence.tokens, mention.from - 8, mention.from) &&
      statementDateOf(sentence) === mention,
  );
  if (!found || found.mention.word.sort !== 'calendar') return [];
  const { sentence, mention, words } = found;
  const { day, month } = found.mention.word;
  return [
    {
      reason: `news of «${words}»`,
      basis: 'inferred',
      holds: (candidate) => {
        for (let back = 0; back <= 6; back += 1)
          if (isCalendarDay(candidate - back, day, month ?? 0, null)) return true;
        return false;
      },
      sentence,
      mention,
    },
  ];
}

/** A bare weekday with its date (`الخميس 1 كانون الأول`) is of the last seven days, and fixes the year. */
export function recentWeekday({ sentence, mention, words }: Dated): Constraint[] {
  const { word, weekday } = mention;
  if (mention.anchored || weekday === null || word.sort !== 'calendar' || word.month === null || word.year !== null)
    return [];
  if (mention.edge !== null || word.monthWord === 'past') return [];
  const { day, month } = word;
  const recent = (matches: (candidate: DayNumber) => boolean) => (candidate: DayNumber) => {
    for (let back = 0; back <= 6; back += 1)
      if (isCalendarDay(candidate - back, day, month, null) && matches(candidate - back)) return true;
    return false;
  };
  return [
    {
      reason: `within a week after «${words}»`,
      basis: 'inferred',
      holds: recent((candidate) => weekdayOf(candidate) === weekday),
      otherwise: recent(() => true),
      sentence,
      mention,
    },
  ];
}

/** A day whose year is left out is of the last twelve months: where an event gave the year, it bounds the article too. */
export function yearLeftOut({ sentence, mention, words }: Dated): Constraint[] {
  const { word } = mention;
  if (!mention.yearOfEvent || word.sort !== 'calendar' || word.year === null || word.month === null) return [];
  const day = toDayNumber(word.year, word.month, word.day);
  const { year, yearsBack } = word;
  return [
    {
      reason: yearsBack === undefined ? `within a year after «${words}»` : `of the year that «${words}» tells`,
      basis: 'inferred',
      holds: (candidate) =>
        candidate >= day && (yearsBack === undefined ? candidate < day + 365 : yearOf(candidate) === year + yearsBack),
      sentence,
      mention,
    },
  ];
}
