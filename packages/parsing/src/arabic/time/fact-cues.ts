import type { ReferenceEvent } from '@mujaz/knowledge';
import type { Count } from '../../reading.ts';
import type { ArticleSentence } from '../article.ts';
import { casualtiesIn } from '../reports/casualties/casualties-of.ts';
import { weaponsIn } from '../reports/weapons-of.ts';
import { hasCounter } from '../tallies/counter-in.ts';
import { tallyWords } from '../tallies/tally-words.ts';
import { dateOfDay, dayNumberOf } from './calendar.ts';

/** A cue that is no phrase but something told, however worded: `=base`, `=day`, `=injured 5 7`, `=rocket 14`. */
export function isFact(cue: string): boolean {
  return cue.startsWith('=');
}

/**
 * The test of one fact about an event:
 *
 * - `=base`: the sentence names the base attacked, or points back to it (`base`);
 * - `=day`: it tells the event's day and month, and no other year;
 * - `=killed N…`, `=injured N…`: it tells one of these numbers of people;
 * - `=attacks LOW HIGH`: it counts that many attacks up to now, exactly or as a lower bound that is not rounded;
 * - `=rocket N…` and the like: it tells one of these numbers of that weapon.
 *
 * @throws {TypeError} for a fact of another kind
 */
export function createFactTest(
  fact: string,
  event: ReferenceEvent,
): (sentence: ArticleSentence, base: string | null) => boolean {
  const [kind = '', ...numbers] = fact.slice(1).split(' ');
  const wanted = numbers.map(Number);
  switch (kind) {
    case 'base':
      return ({ mentions }, base) =>
        base === event.attackOn ||
        mentions.some((mention) => mention.type === 'base' && mention.base === event.attackOn);
    case 'day':
      return (sentence) => tellsDay(sentence, event);
    case 'killed':
    case 'injured':
      return (sentence) => isOneOf(casualtiesIn(sentence, 0, sentence.tokens.length)[kind], wanted);
    case 'attacks': {
      const [low = 0, high = 0] = wanted;
      return (sentence) => countsAttacks(sentence, low, high);
    }
    case 'rocket':
    case 'missile':
    case 'drone':
    case 'mortar':
      // Each mention for itself: `ثلاثة صواريخ بعد ساعات من 14 صاروخاً` tells both.
      return (sentence) =>
        sentence.mentions.some(
          ({ type, from }) =>
            type === 'weapon' &&
            weaponsIn(sentence, from, from + 1).some((use) => use.type === kind && isOneOf(use.count, wanted)),
        );
    default:
      throw new TypeError(
        `Unexpected fact \`${fact}\` in the cues of ${event.id}, expected base, day, attacks, killed, injured or a weapon`,
      );
  }
}

/** A count that ends at a day told (`بين 17 أكتوبر و29 يناير`) is history; `أكثر من 60` was said long after the sixtieth. */
function countsAttacks({ mentions, tokens }: ArticleSentence, low: number, high: number): boolean {
  const hasEnd = mentions.some(
    (mention) => mention.type === 'date' && mention.edge === 'until' && mention.word.sort === 'calendar',
  );
  if (hasEnd) return false;
  return mentions.some(
    (mention) =>
      mention.type === 'number' &&
      !mention.ordinal &&
      mention.value >= low &&
      mention.value <= high &&
      mention.high === null &&
      (mention.bound === 'exact' || mention.bound === 'at-least' || mention.value % 10 !== 0) &&
      (tallyWords.counted.matchAt(tokens, mention.to) !== null || hasCounter(tokens, 0, mention.from)),
  );
}

function isOneOf(count: Count | null, wanted: number[]): boolean {
  return count !== null && wanted.includes(count.low);
}

function tellsDay({ mentions }: ArticleSentence, event: ReferenceEvent): boolean {
  const day = dateOfDay(dayNumberOf(event.earliest));
  return mentions.some(
    (mention) =>
      mention.type === 'date' &&
      // `منذ 17 تشرين الأول` opens a count, whatever happened on that day.
      mention.edge === null &&
      mention.word.sort === 'calendar' &&
      mention.word.day === day.day &&
      mention.word.month === day.month &&
      (mention.word.year === null || mention.word.year === day.year),
  );
}
