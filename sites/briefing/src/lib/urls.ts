import type { Lang } from './languages.ts';

/** Addresses within the site. `base` is where the site is served, such as `/` or `/mujaz/`. */
export interface Urls {
  /** A path below the base, such as `data/dataset.json`. */
  file(path: string): string;
  /** A page in a language: `''` is the summary, `bases/conoco` a base. It ends in a slash. */
  page(lang: Lang, page: string): string;
  /** The page with an anchor. */
  anchor(lang: Lang, page: string, id: string): string;
}

export function createUrls(base: string): Urls {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (lang: Lang, name: string) => `${root}${lang}/${name === '' ? '' : `${name}/`}`;
  return {
    file: (path) => `${root}${path}`,
    page,
    anchor: (lang, name, id) => `${page(lang, name)}#${encodeURIComponent(id)}`,
  };
}

/** The id of a seed's place on the sources page. */
export function seedAnchor(seed: string): string {
  return `seed-${seed}`;
}

/** The id of a tally's place on the page of tallies. */
export function tallyAnchor(tally: string): string {
  return `tally-${tally}`;
}

/** The id of an update's place on the page of updates. */
export function updateAnchor(update: string): string {
  return `update-${update}`;
}

/** Where the feed of a page lies below the base: `''` is that of the whole record, `bases/conoco` that of a base. */
export function feedPath(lang: Lang, page: string, format: 'xml' | 'json'): string {
  return `${lang}/${page === '' ? '' : `${page}/`}feed.${format}`;
}
