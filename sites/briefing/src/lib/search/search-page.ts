import type { Lang } from '../languages.ts';
import { loadIndex } from './create-index.ts';
import { findEntries } from './find-entries.ts';
import type { SearchLibrary } from './search-entry.ts';
import { showResults } from './show-results.ts';

export interface SearchPage {
  show(query: string): void;
}

/** Loads what can be found and returns what shows it below the form. */
export async function openSearchPage(form: HTMLFormElement): Promise<SearchPage> {
  const response = await fetch(form.dataset['search'] ?? '');
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of the index, expected 200`);
  const library = (await response.json()) as SearchLibrary;
  const index = loadIndex(library.index);
  const lang: Lang = document.documentElement.lang === 'ar' ? 'ar' : 'en';
  let shown: string | null = null;
  return {
    show(query) {
      const trimmed = query.trim();
      // Results that stand already stay as they are, with the place somebody has come to in them.
      if (trimmed === shown) return;
      shown = trimmed;
      const findings = trimmed === '' ? null : findEntries(trimmed, index, library.entries);
      showResults(trimmed, findings, library, form.dataset['noneHint'] ?? '', lang);
    },
  };
}
