import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';

/** A set of words and phrases to look for, as `createPhraseIndex` looks. */
export function createWordSet(...lists: readonly (readonly string[])[]): PhraseIndex<true> {
  return createPhraseIndex(lists.flat().map((phrase) => [phrase, true] as const));
}

/** An index of phrases to the key they stand under: `{1: [يناير], …}`. */
export function createKeyedIndex<Key extends string>(lists: Record<Key, readonly string[]>): PhraseIndex<Key> {
  const entries: [string, Key][] = [];
  for (const key of Object.keys(lists) as Key[]) for (const phrase of lists[key]) entries.push([phrase, key]);
  return createPhraseIndex(entries);
}
