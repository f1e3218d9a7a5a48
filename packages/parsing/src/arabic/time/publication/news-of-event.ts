import type { ReferenceEvent } from '@mujaz/knowledge';
import type { ArticleSentence } from '../../article.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { dayNumberOf, weekdayOf } from '../calendar.ts';
import type { Constraint } from './constraint.ts';
import type { ToldEvent } from './events-told.ts';
import { isBackground } from './is-background.ts';
import { leadOf } from './lead.ts';

/**
 * The lead tells of an attack or a strike that knowledge records, on a weekday or a day counted from today that fits: the article is
 * its news, of the week that begins with it.
 */
export function newsOfEvent(told: readonly ToldEvent[], read: readonly ArticleSentence[]): Constraint[] {
  const lead = leadOf(read).filter((sentence) => !isBackground(sentence));
  return told.flatMap(({ event, sentences }) => {
    if (event.attackOn === undefined && event.strikeBy === undefined) return [];
    const sentence =
      lead.find((other) => sentences.includes(other) && dayIn(other, false, event)) ??
      lead.find((other) => sentences.includes(other));
    if (!sentence) return [];
    // A weekday told in the lead may belong to it; a day counted from today only in a sentence that names the base.
    const mention =
      dayIn(sentence, false, event) ??
      lead
        .slice(0, 3)
        .map((other) => dayIn(other, !namesBase(other, event.attackOn), event))
        .find((day) => day !== undefined);
    if (!mention) return [];
    const first = dayNumberOf(event.earliest);
    const last = dayNumberOf(event.latest);
    const { word } = mention;
    // Strikes follow one another: a day counted from today must tell its weekday.
    if (
      event.attackOn === undefined ? !isOnDayOf(event, mention) : word.sort === 'weekday' && !isOnDayOf(event, mention)
    )
      return [];
    return [
      {
        reason: `news of ${event.names.en}`,
        basis: 'inferred',
        holds: (candidate) => {
          if (word.sort === 'ago') return candidate - word.days >= first && candidate - word.days <= last;
          // On a Monday `الاثنين الماضي` is a week ago.
          if (word.sort === 'weekday' && word.past) return candidate > first && candidate <= last + 9;
          return candidate >= first && candidate <= last + 3;
        },
        // The same weekday of another week.
        ...(event.attackOn === undefined && { otherwise: () => true }),
        sentence,
        mention,
      },
    ];
  });
}

/** Whether the weekday told is that of the event. */
function isOnDayOf({ earliest, latest }: ReferenceEvent, { word, weekday }: DateMention): boolean {
  const told = word.sort === 'weekday' ? word.weekday : weekday;
  return told === weekdayOf(dayNumberOf(earliest)) || told === weekdayOf(dayNumberOf(latest));
}

export function namesBase({ mentions }: ArticleSentence, base: string | undefined): boolean {
  return mentions.some((mention) => mention.type === 'base' && mention.base === base);
}

/** A weekday of the news, or, where `weekdayOnly` is false, also a day counted from today; of several, the one that fits the event. */
function dayIn(sentence: ArticleSentence, weekdayOnly: boolean, event: ReferenceEvent): DateMention | undefined {
  const days = sentence.mentions.filter(
    (other): other is DateMention =>
      other.type === 'date' &&
      other.edge === null &&
      other.relation === null &&
      ((other.word.sort === 'weekday' && !(weekdayOnly && other.word.past)) ||
        (other.word.sort === 'ago' && !(weekdayOnly && (event.strikeBy === undefined || other.weekday === null)))),
  );
  // `توفي اليوم الاثنين متأثراً بجراح القصف الذي وقع الاثنين الماضي`: the older day is the attack's.
  const older = days.find(({ word }) => word.sort === 'weekday' && word.past);
  return older ?? days.find((other) => isOnDayOf(event, other)) ?? days[0];
}
