import type { Grade } from '@mujaz/incidents';
import type { PackedIndex } from './pack-index.ts';

export const entryKinds = ['base', 'incident', 'tally', 'article', 'text'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** One thing that can be found, as a result shows it: in the language of its page. */
export interface SearchEntry {
  kind: EntryKind;
  title: string;
  /** Where it stands; null for a base of which nothing was read. */
  href: string | null;
  /** What is said of it in a line. */
  facts: string[];
  grade: Grade | null;
  /** The last day on which it can have happened, by which the latest comes first. */
  day: string | null;
  /** A sentence in the language of the page. */
  summary: string | null;
  /** The words that say so, by their place in the library's list: an article's sentence often tells of several attacks. */
  quotes: number[];
}

/** What is searched in for one entry and never shown, in both languages. */
export interface SearchText {
  /** Every name of what it is about. */
  name: string;
  /** What is known of it: day, weapon, group, grade and the like. */
  facts: string;
  /** The sentences themselves. */
  text: string;
}

/** How many were found, by plural category; `#` stands for the number. */
export type CountForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What stands in a message where the reader's own words go. */
export const placeholder = '\uFFFC';

export interface SearchStrings {
  results: CountForms;
  none: string;
  some: string;
  guessed: string;
  unmatched: string;
  more: string;
  kinds: Record<EntryKind, string>;
}

/** The file that a search page loads when somebody searches. */
export interface SearchLibrary {
  entries: SearchEntry[];
  quotes: string[];
  strings: SearchStrings;
  index: PackedIndex;
}
