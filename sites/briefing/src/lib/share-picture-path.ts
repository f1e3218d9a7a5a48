import type { Lang } from './languages.ts';

/** Where the picture of a page lies below the base. Pages without one of their own share the summary's. */
export function sharePicture(lang: Lang, page: string): string {
  return page.startsWith('bases/') ? `share/${lang}/${page}.png` : `share/${lang}/summary.png`;
}
