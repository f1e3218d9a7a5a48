import type { ArticleSentence } from '../../article.ts';
import { hasWord } from '../../reports/sentence-words.ts';
import { createWordSet } from '../../text/word-set.ts';
import { dayNumberOf, monthOf } from '../calendar.ts';
import type { Constraint } from './constraint.ts';
import { leadOf } from './lead.ts';
import { namesBase } from './news-of-event.ts';
import { isLong, type MetEvent, type ToldEvent } from './events-told.ts';

const lastWeek = createWordSet(['الأسبوع الماضي', 'الأسبوع الفائت', 'الأسبوع المنصرم']);

const lastMonth = createWordSet(['الشهر الماضي', 'الشهر الفائت', 'الشهر المنصرم']);

/** `حرب الـ12 يوماً الشهر الماضي`: the article is of the month after the event. */
export function monthAfterEvent({ event, sentence }: MetEvent): Constraint[] {
  if (isLong(event)) return [];
  const { tokens } = sentence;
  if (!hasWord(lastMonth, tokens, 0, tokens.length)) return [];
  const month = (monthOf(dayNumberOf(event.latest)) % 12) + 1;
  const from = dayNumberOf(event.latest);
  return [
    {
      reason: `the month after ${event.names.en}`,
      basis: 'inferred',
      holds: (candidate) => candidate > from && candidate <= from + 62 && monthOf(candidate) === month,
      sentence,
      mention: { from: 0, to: tokens.length },
    },
  ];
}

/** `الانفجارات التي شهدتها القاعدة الأسبوع الماضي`: the article is of the week after the event. */
export function weekAfterEvent({ event, sentences }: ToldEvent, read: readonly ArticleSentence[]): Constraint[] {
  const from = dayNumberOf(event.earliest);
  const until = dayNumberOf(event.latest);
  if (until - from > 2) return [];
  // The lead names the base and the week, a later sentence the day.
  const lead = event.attackOn === undefined ? [] : leadOf(read).filter((other) => namesBase(other, event.attackOn));
  return [...new Set([...sentences, ...lead])]
    .filter(({ tokens }) => hasWord(lastWeek, tokens, 0, tokens.length))
    .map((sentence) => ({
      reason: `the week after ${event.names.en}`,
      basis: 'inferred',
      holds: (candidate) => candidate > from && candidate <= until + 13,
      // Where surer dates are later, the last week is another's.
      otherwise: () => true,
      sentence,
      mention: { from: 0, to: sentence.tokens.length },
    }));
}
