import type { Article, ArticleSentence } from '../../article.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { dayNumberOf, weekdayOf } from '../calendar.ts';
import { knownEventsOf } from '../known-events.ts';
import type { Constraint } from './constraint.ts';
import { isBackground } from './is-background.ts';

/**
 * The lead tells of an attack that knowledge records, on a weekday or a day counted from today that fits: the article is its
 * news, of the week that begins with it.
 */
export function newsOfEvent(article: Article, read: ArticleSentence[]): Constraint[] {
  const lead = read
    .filter((sentence) => sentence.isTitle || sentence.tokens.length >= shortestNews)
    .slice(0, 5)
    .filter((sentence) => !isBackground(sentence));
  return knownEventsOf(article.knowledge).flatMap(({ event, isMet }) => {
    if (event.attackOn === undefined) return [];
    const sentence = lead.find((other) => isMet(other) && dayIn(other, false)) ?? lead.find((other) => isMet(other));
    if (!sentence) return [];
    // A weekday told in the lead may belong to it; a day counted from today only in a sentence that names the base.
    const mention =
      dayIn(sentence, false) ??
      lead
        .slice(0, 3)
        .map((other) => dayIn(other, !namesBase(other, event.attackOn)))
        .find((day) => day !== undefined);
    if (!mention) return [];
    const first = dayNumberOf(event.earliest);
    const last = dayNumberOf(event.latest);
    const { word } = mention;
    if (word.sort === 'weekday' && weekdayOf(first) !== word.weekday && weekdayOf(last) !== word.weekday) return [];
    return [
      {
        reason: `news of ${event.names.en}`,
        basis: 'inferred',
        holds: (candidate) =>
          word.sort === 'ago'
            ? candidate - word.days >= first && candidate - word.days <= last
            : candidate >= first && candidate <= last + (word.sort === 'weekday' && word.past ? 9 : 3),
        sentence,
        mention,
      },
    ];
  });
}

function namesBase({ mentions }: ArticleSentence, base: string | undefined): boolean {
  return mentions.some((mention) => mention.type === 'base' && mention.base === base);
}

/** Shorter lines are furniture: a name, a place, a time. */
const shortestNews = 8;

/** A weekday of the news, or, where `weekdayOnly` is false, also a day counted from today. */
function dayIn(sentence: ArticleSentence, weekdayOnly: boolean): DateMention | undefined {
  const days = sentence.mentions.filter(
    (other): other is DateMention =>
      other.type === 'date' &&
      other.edge === null &&
      other.relation === null &&
      ((other.word.sort === 'weekday' && !(weekdayOnly && other.word.past)) ||
        (!weekdayOnly && other.word.sort === 'ago')),
  );
  // `توفي اليوم الاثنين متأثراً بجراح القصف الذي وقع الاثنين الماضي`: the older day is the attack's.
  return days.find(({ word }) => word.sort === 'weekday' && word.past) ?? days[0];
}
