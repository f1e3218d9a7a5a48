import type { ReferenceEvent } from '@mujaz/knowledge';
import type { Count } from '../../reading.ts';
import type { ArticleSentence } from '../article.ts';
import type { NumberMention } from '../mentions/mention.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { casualtiesIn } from '../reports/casualties/casualties-of.ts';
import { hasWord } from '../reports/sentence-words.ts';
import { weaponsIn } from '../reports/weapons-of.ts';
import { hasCounter } from '../tallies/counter-in.ts';
import { tallyWords } from '../tallies/tally-words.ts';
import { createWordSet } from '../text/word-set.ts';
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
 * - `=attacks-over N…`: it tells of more than one of these numbers of attacks up to now;
 * - `=toll LOW HIGH`: it tells that a war has killed that many, exactly or at least;
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
      return (sentence) => countsAttacks(sentence, (mention) => isWithin(mention, low, high));
    }
    case 'toll': {
      const [low = 0, high = 0] = wanted;
      return (sentence) => tellsToll(sentence, low, high);
    }
    case 'attacks-over':
      return (sentence) => countsAttacks(sentence, (mention) => isOver(mention, wanted));
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
        `Unexpected fact \`${fact}\` in the cues of ${event.id}, expected base, day, attacks, attacks-over, toll, killed, injured or a weapon`,
      );
  }
}

/** A count that ends at a day told (`بين 17 أكتوبر و29 يناير`) is history. */
function countsAttacks({ mentions, tokens }: ArticleSentence, isMeant: (mention: NumberMention) => boolean): boolean {
  const hasEnd = mentions.some(
    (mention) => mention.type === 'date' && mention.edge === 'until' && mention.word.sort === 'calendar',
  );
  if (hasEnd) return false;
  return mentions.some(
    (mention) =>
      mention.type === 'number' &&
      !mention.ordinal &&
      mention.high === null &&
      isMeant(mention) &&
      (tallyWords.counted.matchAt(tokens, mention.to) !== null || hasCounter(tokens, 0, mention.from)),
  );
}

const deaths = createWordSet(loadLexicon<{ deaths: string[] }>('tallies').deaths);
const injuries = createWordSet(loadLexicon<{ injuries: string[] }>('tallies').injuries);

/** `خلفت أكثر من 13 ألف قتيل`: dead, and not the wounded that are told beside them. */
function tellsToll({ mentions, tokens }: ArticleSentence, low: number, high: number): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'number' &&
      !mention.ordinal &&
      mention.high === null &&
      mention.bound !== 'about' &&
      mention.value >= low &&
      mention.value <= high &&
      hasWord(deaths, tokens, Math.max(0, mention.from - 8), mention.to + 2) &&
      !hasWord(injuries, tokens, Math.max(0, mention.from - 4), mention.to + 3),
  );
}

/** `أكثر من 60` was said long after the sixtieth. */
function isWithin({ value, bound }: NumberMention, low: number, high: number): boolean {
  return value >= low && value <= high && (bound === 'exact' || bound === 'at-least' || value % 10 !== 0);
}

function isOver({ value, bound }: NumberMention, wanted: number[]): boolean {
  return wanted.includes(value) && bound === 'more-than';
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
