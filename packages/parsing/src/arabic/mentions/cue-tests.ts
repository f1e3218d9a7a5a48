import type { ReferenceEvent } from '@mujaz/knowledge';
import { createPhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenize.ts';

/** A reference event and whether a sentence speaks of it. */
export interface CuedEvent {
  event: ReferenceEvent;
  isMet: (tokens: Token[]) => boolean;
}

/**
 * A test for each event: met where every group of one of its lists of cues has one of its phrases in the sentence. All cues stand in
 * one index, so that a sentence is walked once, however many events there are.
 */
export function createCueTests(events: readonly ReferenceEvent[]): CuedEvent[] {
  const groups = new Map<string, number>();
  const numberOf = (group: string): number => {
    const known = groups.get(group);
    if (known !== undefined) return known;
    groups.set(group, groups.size);
    return groups.size - 1;
  };
  const lists = events.map(({ cues }) => cues.map((list) => list.map(numberOf)));
  const phrases = createPhraseIndex(
    [...groups].flatMap(([group, number]) => group.split('|').map((phrase) => [phrase, number] as const)),
  );
  const seen = new WeakMap<Token[], Set<number>>();
  const groupsIn = (tokens: Token[]): Set<number> => {
    let found = seen.get(tokens);
    if (!found) {
      found = new Set(tokens.flatMap((_, at) => phrases.matchesAt(tokens, at)));
      seen.set(tokens, found);
    }
    return found;
  };
  return events.map((event, index) => ({
    event,
    isMet: (tokens) => {
      const found = groupsIn(tokens);
      return lists[index]?.some((list) => list.every((group) => found.has(group))) ?? false;
    },
  }));
}
