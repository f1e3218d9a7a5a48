import { hasWord } from '../../reports/sentence-words.ts';
import { createWordSet } from '../../text/word-set.ts';
import { dayNumberOf, monthOf } from '../calendar.ts';
import type { Constraint } from './constraint.ts';
import { isLong, type MetEvent } from './events-told.ts';

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
