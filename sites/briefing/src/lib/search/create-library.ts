import type { Briefing } from '../briefing.ts';
import type { Lang } from '../languages.ts';
import { createTranslate } from '../translate.ts';
import type { Urls } from '../urls.ts';
import { collectEntries, type TextPart } from './collect-entries.ts';
import { listCountForms } from './count-forms.ts';
import { createIndex } from './create-index.ts';
import { packIndex } from './pack-index.ts';
import { placeholder, type SearchLibrary } from './search-entry.ts';

/** The file that a search page loads: what can be found, the index, and the words in which results are told. */
export function createLibrary(briefing: Briefing, lang: Lang, urls: Urls, parts: readonly TextPart[]): SearchLibrary {
  const t = createTranslate(lang);
  const { collected, quotes } = collectEntries(briefing, lang, urls, parts);
  return {
    entries: collected.map(({ entry }) => entry),
    quotes,
    strings: {
      results: listCountForms((count) => t('search.results', { count, query: placeholder }), lang),
      none: t('search.none', { query: placeholder }),
      some: t('search.some'),
      guessed: t('search.guessed', { words: placeholder }),
      unmatched: t('search.unmatched', { words: placeholder }),
      more: t('search.more'),
      kinds: {
        base: t('search.kind.base'),
        incident: t('search.kind.incident'),
        tally: t('search.kind.tally'),
        article: t('search.kind.article'),
        text: t('search.kind.text'),
      },
    },
    index: packIndex(createIndex(collected.map(({ text }) => text)).toJSON()),
  };
}
