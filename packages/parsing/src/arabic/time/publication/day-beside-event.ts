import type { ReferenceEvent } from '@mujaz/knowledge';
import type { ArticleSentence } from '../../article.ts';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { daysOf, lengthAt } from '../../mentions/dates/length-at.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { hasWord, sentenceWords } from '../../reports/sentence-words.ts';
import { createWordSet } from '../../text/word-set.ts';
import { dayNumberOf, weekdayOf, type DayNumber } from '../calendar.ts';
import type { Constraint } from './constraint.ts';

const words = loadLexicon<{ dayAfter: string[]; comes: string[] }>('discourse');
const dayAfter = createWordSet(words.dayAfter);
const comes = createWordSet(words.comes);
const after = createWordSet(['بعد', 'عقب', 'مرور']);

/** Before `بعد`, where the lead says what it follows. */
const therefore = new Set(['وذلك', 'ذلك', 'وجاء', 'وياتي']);

/** An event longer than this has no day that could be meant. */
const longestEvent = 2;

/**
 * A known event told with the day of the week on which it was (`اعلن الحرس الثوري فجر الأربعاء الماضي استهداف …`), or with how long ago
 * (`ويأتي ذلك بعد يومين من …`, `غداة قصف المستشفى`): the article is of the days after it.
 */
export function dayBesideEvent(sentence: ArticleSentence, event: ReferenceEvent): Constraint[] {
  const first = dayNumberOf(event.earliest);
  const last = dayNumberOf(event.latest);
  if (last - first > longestEvent) return [];
  const since = daysSince(sentence);
  const spans = [since && { from: first + since.from, to: last + since.to }, besideDay(sentence, first, last)];
  return spans.flatMap((span) =>
    span === null
      ? []
      : [
          {
            reason: `in the days after ${event.names.en}, ${event.earliest}`,
            basis: 'inferred',
            holds: (candidate) => candidate >= span.from && candidate <= span.to,
            // Where surer dates are later, it was told as background: no contradiction.
            otherwise: () => true,
            sentence,
            mention: { from: 0, to: sentence.tokens.length },
          },
        ],
  );
}

interface Span {
  from: DayNumber;
  to: DayNumber;
}

/**
 * A weekday alone is of the last seven days, of background too (`كانت القاعدة قد تعرضت صباح الاثنين`), `الأربعاء الماضي` of the week before
 * those; `أمس` is the day before.
 */
function besideDay({ mentions }: ArticleSentence, first: DayNumber, last: DayNumber): Span | null {
  const dates = mentions.filter((mention): mention is DateMention => mention.type === 'date');
  const fitting = dates.filter((date) => fits(date, first, last));
  // Of two days one is somebody else's; the only one whose weekday is the event's is meant.
  const [date] = dates.length === 1 ? dates : fitting;
  if (!date || (dates.length > 1 && fitting.length > 1) || date.edge !== null || date.relation !== null) return null;
  const { word } = date;
  if (word.sort === 'ago' && word.days <= 2) return { from: first + word.days, to: last + word.days };
  if (word.sort !== 'weekday') return null;
  for (let day = first; day <= last; day += 1)
    if (weekdayOf(day) === word.weekday) return { from: day, to: day + (word.past ? 9 : 6) };
  return null;
}

function fits({ word, weekday }: DateMention, first: DayNumber, last: DayNumber): boolean {
  const told = word.sort === 'weekday' ? word.weekday : word.sort === 'ago' ? weekday : null;
  return told !== null && (told === weekdayOf(first) || told === weekdayOf(last));
}

/** How many days after the event the news is, where the sentence says that it comes so long after it. */
function daysSince({ tokens, isTitle }: ArticleSentence): Span | null {
  const opens = isTitle || hasWord(comes, tokens, 0, 4);
  for (let at = 0; at < tokens.length; at += 1) {
    // `… عدواناً على مواقع، وذلك بعد ساعات من مقتل متعاقد`.
    if (!opens && !therefore.has(tokens[at - 1]?.folded ?? '')) continue;
    if (dayAfter.matchAt(tokens, at)) return { from: 1, to: 2 };
    if (sentenceWords.hoursAfter.matchAt(tokens, at)) return { from: 0, to: 2 };
    const match = after.matchAt(tokens, at);
    // `بعد أيام من هجوم`.
    const few = match && tokens[match.to]?.folded === 'ايام' ? match.to + 1 : null;
    const next = tokens[few !== null && tokens[few]?.folded === 'قليله' ? few + 1 : (few ?? -1)]?.folded ?? '';
    if (few !== null && (next === 'من' || next === 'علي')) return { from: 1, to: 10 };
    const length = match ? lengthAt(tokens, match.to) : null;
    if (!length) continue;
    const days = length.unit === 'hour' ? Math.floor(length.count / 24) : daysOf(length);
    // A word for a length is not exact; its statement may be a day old.
    if (days <= 10) return { from: Math.max(0, days - 1), to: days + 2 };
  }
  return null;
}
