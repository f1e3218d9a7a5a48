import { languages } from './languages.ts';

/** `getStaticPaths` of a page that stands once in each language. */
export function languagePaths() {
  return languages.map((lang) => ({ params: { lang } }));
}
