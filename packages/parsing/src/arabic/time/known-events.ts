import type { Knowledge, ReferenceEvent } from '@mujaz/knowledge';
import type { ArticleSentence } from '../article.ts';
import { createPhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenize.ts';
import { createFactTest, isFact } from './fact-cues.ts';

/** A reference event and whether a sentence speaks of it. */
export interface KnownEvent {
  event: ReferenceEvent;
  /** `base`: the one attacked, where the sentence only points back to it. */
  isMet: (sentence: ArticleSentence, base?: string | null) => boolean;
}

const cache = new WeakMap<Knowledge, KnownEvent[]>();

/** The reference events of knowledge with their tests, built once for each knowledge. */
export function knownEventsOf(knowledge: Knowledge): KnownEvent[] {
  let events = cache.get(knowledge);
  if (!events) cache.set(knowledge, (events = createKnownEvents(knowledge.events)));
  return events;
}

/**
 * A test for each event: met where every group of one of its lists of cues holds in the sentence. A group is a fact (`=injured 3`) or
 * phrases of which one must stand there. All phrases stand in one index, so that a sentence is walked once, however many events
 * there are.
 */
function createKnownEvents(events: readonly ReferenceEvent[]): KnownEvent[] {
  const groups = new Map<string, number>();
  const numberOf = (group: string): number => {
    const known = groups.get(group) ?? groups.size;
    groups.set(group, known);
    return known;
  };
  const tests = events.map((event) =>
    event.cues.map((list) => ({
      groups: list.filter((group) => !isFact(group)).map(numberOf),
      facts: list.filter(isFact).map((fact) => createFactTest(fact, event)),
    })),
  );
  const phrases = createPhraseIndex(
    [...groups].flatMap(([group, number]) => group.split('|').map((phrase) => [phrase, number] as const)),
  );
  const seen = new WeakMap<Token[], Set<number>>();
  const groupsIn = (tokens: Token[]): Set<number> => {
    let found = seen.get(tokens);
    if (!found) seen.set(tokens, (found = new Set(tokens.flatMap((_, at) => phrases.matchesAt(tokens, at)))));
    return found;
  };
  return events.map((event, index) => ({
    event,
    isMet: (sentence, base = null) => {
      const found = groupsIn(sentence.tokens);
      return (tests[index] ?? []).some(
        (list) => list.groups.every((group) => found.has(group)) && list.facts.every((isMet) => isMet(sentence, base)),
      );
    },
  }));
}
