import type { Article } from '../../article.ts';
import { statementDateOf } from '../../reports/dates-of.ts';
import { hasWord } from '../../reports/sentence-words.ts';
import { type DayNumber, isRealDay, toDayNumber } from '../calendar.ts';
import type { Constraint } from './constraint.ts';
import type { Dated } from './dated.ts';
import { isBackground } from './is-background.ts';
import { planned } from './planned.ts';

/**
 * A full date in the news itself: the latest one told with its weekday, or as the day of a statement, and not as background.
 * The article is of the week that begins with it; of that very day where it also says `اليوم` without naming one.
 */
export function newsDate(article: Article, dated: Dated[]): Constraint[] {
  let latest: { dated: Dated; day: DayNumber } | null = null;
  for (const entry of dated) {
    const { sentence, mention } = entry;
    const { word, weekday } = mention;
    if (
      word.sort !== 'calendar' ||
      word.year === null ||
      word.month === null ||
      mention.anchored ||
      mention.edge !== null
    )
      continue;
    if (word.monthWord === 'past' || !isRealDay(word.day, word.month, word.year)) continue;
    if (isBackground(sentence) || hasWord(planned, sentence.tokens, mention.from - 8, mention.from)) continue;
    if (weekday === null && statementDateOf(sentence) !== mention) continue;
    const day = toDayNumber(word.year, word.month, word.day);
    if (!latest || day > latest.day) latest = { dated: entry, day };
  }
  if (!latest) return [];
  const { day } = latest;
  const { sentence, mention, words } = latest.dated;
  const isLead = sentence.index <= 4 && mention.weekday !== null;
  const saysToday = dated.some(
    ({ mention: other }) => other.word.sort === 'ago' && other.word.days === 0 && other.weekday === null,
  );
  const isWithinWeek = (candidate: DayNumber) => candidate >= day && candidate <= day + 6;
  return [
    {
      reason: `news of «${words}»`,
      basis: 'inferred',
      holds: isLead && saysToday ? (candidate) => candidate === day : isWithinWeek,
      otherwise: isWithinWeek,
      sentence,
      mention,
    },
  ];
}
