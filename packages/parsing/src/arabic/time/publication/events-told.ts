import type { ReferenceEvent } from '@mujaz/knowledge';
import type { Article, ArticleSentence } from '../../article.ts';
import { dayNumberOf } from '../calendar.ts';
import { knownEventsOf } from '../known-events.ts';
import { isBackground } from './is-background.ts';

export interface MetEvent {
  event: ReferenceEvent;
  sentence: ArticleSentence;
  isBackground: boolean;
}

/** A reference event that the article speaks of, with every sentence that does. */
export interface ToldEvent {
  event: ReferenceEvent;
  sentences: ArticleSentence[];
}

export function eventsTold({ knowledge }: Article, read: ArticleSentence[]): ToldEvent[] {
  const pointed = new Map(read.map((sentence, index) => [sentence, basePointedAt(sentence, index, read)]));
  return knownEventsOf(knowledge)
    .map(({ event, isMet }) => ({
      event,
      sentences: read.filter((sentence) => isMet(sentence, pointed.get(sentence))),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** How many sentences back `القاعدة` may point. */
const farthestBack = 4;

/** `القاعدة نفسها` in a sentence that names no base: the one named last before it, or that of the headline. */
function basePointedAt({ mentions }: ArticleSentence, index: number, read: readonly ArticleSentence[]): string | null {
  if (mentions.some(({ type }) => type === 'base')) return null;
  if (!mentions.some((mention) => mention.type === 'target' && mention.anaphoric)) return null;
  const near = read.slice(Math.max(0, index - farthestBack), index).reverse();
  for (const { mentions: before } of [...near, ...read.filter(({ isTitle }) => isTitle)]) {
    const last = before.findLast(({ type }) => type === 'base');
    if (last?.type === 'base') return last.base;
  }
  return null;
}

/** Each event with the sentence that counts: the first that is no background, else the first. */
export function eventsMet(told: readonly ToldEvent[]): MetEvent[] {
  const met = told.flatMap(({ event, sentences }) => {
    // What only the background tells bounds the article from below alone.
    const sentence = sentences.find((other) => !isBackground(other)) ?? sentences[0];
    return sentence ? [{ event, sentence, isBackground: isBackground(sentence) }] : [];
  });
  // `الثالث من كانون الثاني … اغتيال سليماني قرب مطار بغداد` is no attack on that airport two years later, on the same day.
  return met.filter(
    ({ event, sentence }) =>
      event.attackOn === undefined ||
      !met.some(
        (other) =>
          other.event.attackOn === undefined &&
          other.sentence === sentence &&
          other.event.earliest < event.earliest &&
          other.event.earliest.slice(5) === event.earliest.slice(5),
      ),
  );
}

/** A term of office and the like is no happening whose day could be meant. */
export function isLong({ earliest, latest }: ReferenceEvent): boolean {
  return dayNumberOf(latest) - dayNumberOf(earliest) > 60;
}
