import type { Query } from 'minisearch';
import type { SearchIndex } from './create-index.ts';
import type { SearchEntry } from './search-entry.ts';
import { isSmallWord, searchWords } from './search-words.ts';

export interface FoundEntry {
  entry: SearchEntry;
  /** The words of the index by which it was found, to be marked. */
  terms: ReadonlySet<string>;
}

/** What was found, best first, and what a reader is to be told about how. */
export interface Findings {
  found: FoundEntry[];
  /** Whether those found have all the words, rather than some of them. */
  hasAll: boolean;
  /** Words, as they were typed, that stand nowhere and were taken for others spelled much like them. */
  guessed: string[];
  /** Words that stand nowhere, nor does anything much like them. */
  unmatched: string[];
}

interface Scored {
  id: number;
  words: number;
  /** How many of the words were found in what is known of it, not only in its sentences. */
  known: number;
  score: number;
  terms: Set<string>;
}

/** Finds the entries that have all words of a query; where none has, those that have some. */
export function findEntries(query: string, index: SearchIndex, entries: readonly SearchEntry[]): Findings {
  const typed = searchWords(query);
  const telling = typed.filter((word) => !isSmallWord(word));
  const words = telling.length > 0 ? telling : typed;
  const scored = new Map<number, Scored>();
  const guessed: string[] = [];
  const unmatched: string[] = [];
  for (const { start, end, forms } of words) {
    const asTyped = query.slice(start, end);
    let results = index.search(asWritten(forms));
    if (results.length === 0) {
      results = index.search(muchAlike(forms));
      (results.length > 0 ? guessed : unmatched).push(asTyped);
    }
    for (const { id, score, match } of results) {
      const so = scored.get(id) ?? { id, words: 0, known: 0, score: 0, terms: new Set() };
      scored.set(id, so);
      so.words += 1;
      so.score += score;
      if (Object.values(match).some((fields) => fields.some((field) => field !== 'text'))) so.known += 1;
      for (const term of Object.keys(match)) so.terms.add(term);
    }
  }
  const whole = [...scored.values()].filter((so) => so.words === words.length);
  const hasAll = whole.length > 0;
  const found = (hasAll ? whole : [...scored.values()]).flatMap((so) => {
    const entry = entries[so.id];
    return entry ? [{ ...so, entry }] : [];
  });
  found.sort(
    (a, b) =>
      b.words - a.words ||
      b.known - a.known ||
      Number(b.entry.href !== null) - Number(a.entry.href !== null) ||
      (a.entry.kind === 'incident' && b.entry.kind === 'incident' ? compareDays(a.entry, b.entry) : 0) ||
      b.score - a.score ||
      a.id - b.id,
  );
  return { found, hasAll, guessed, unmatched };
}

/** The latest first; those without a day last. */
function compareDays(a: SearchEntry, b: SearchEntry): number {
  const [left, right] = [a.day ?? '', b.day ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}

const bare = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

/** A word in any of its forms. What begins like it is found too, where that is more than a few letters. */
function asWritten(forms: readonly string[]): Query {
  const [whole = ''] = forms;
  const long = forms.filter((form) => form.length >= (isNumber(form) ? 3 : form === whole ? 2 : 4));
  const short = forms.filter((form) => !long.includes(form));
  return {
    combineWith: 'OR',
    queries: [...long.map((form) => ({ ...bare, queries: [form], prefix: true })), ...short.map(exactly)],
  };
}

function exactly(form: string): Query {
  return { ...bare, queries: [form] };
}

/** Words that differ by one letter, from eight letters on by two. Numbers and short words are never guessed. */
function muchAlike(forms: readonly string[]): Query {
  const long = forms.filter((form) => form.length >= 4 && !isNumber(form));
  return {
    combineWith: 'OR',
    queries: long.map((form) => ({ ...bare, queries: [form], fuzzy: form.length >= 8 ? 2 : 1 })),
  };
}

function isNumber(form: string): boolean {
  return /^\d/.test(form);
}
