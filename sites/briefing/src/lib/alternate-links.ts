import { languages, type Lang } from './languages.ts';
import type { Urls } from './urls.ts';

/** Where a page stands in a language (BCP 47), or for readers of any other (`x-default`). */
export interface AlternateLink {
  lang: Lang | 'x-default';
  /** From the root of the host. */
  path: string;
}

/** The page in each language, and where a reader of neither is led: the choice of languages for the summary, else the English page. */
export function alternateLinks(urls: Urls, page: string): AlternateLink[] {
  return [
    ...languages.map((lang) => ({ lang, path: urls.page(lang, page) })),
    { lang: 'x-default' as const, path: page === '' ? urls.file('') : urls.page('en', page) },
  ];
}

/** The page that a path leads to, without its language; the choice of languages counts as the summary. Null for what is no page. */
export function pageAt(urls: Urls, path: string): string | null {
  if (path === urls.file('')) return '';
  const root = languages.map((lang) => urls.page(lang, '')).find((start) => path.startsWith(start));
  return root === undefined ? null : path.slice(root.length).replace(/\/$/u, '');
}
