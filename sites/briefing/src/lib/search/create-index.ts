import MiniSearch, { type Options } from 'minisearch';
import { unpackIndex, type PackedIndex } from './pack-index.ts';
import type { SearchText } from './search-entry.ts';
import { searchWords } from './search-words.ts';

export type SearchIndex = MiniSearch<SearchText & { id: number }>;

const options: Options<SearchText & { id: number }> = {
  fields: ['name', 'facts', 'text'],
  // How often a word stands in a text says little here, and costs bytes.
  tokenize: (text) => [...new Set(searchWords(text).flatMap(({ forms }) => forms))],
  processTerm: (term) => term,
};

/** Indexes texts by their place in the list. */
export function createIndex(texts: readonly SearchText[]): SearchIndex {
  const index = new MiniSearch(options);
  index.addAll(texts.map((text, id) => ({ id, ...text })));
  return index;
}

/** The index back from the file in which it was published. */
export function loadIndex(published: PackedIndex): SearchIndex {
  return MiniSearch.loadJS(unpackIndex(published), options);
}
