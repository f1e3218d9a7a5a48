import { locales, type Lang } from '../languages.ts';
import type { CountForms } from './search-entry.ts';

/**
 * A counted phrase by plural category, with `#` for its number, so that a browser can word any count without a parser of
 * ICU messages. `word` words one count; from one it must differ in nothing but the number within a category.
 */
export function listCountForms(word: (count: number) => string, lang: Lang): CountForms {
  const rules = new Intl.PluralRules(locales[lang]);
  const forms: CountForms = {};
  for (let count = 1; count <= 110; count += 1) forms[rules.select(count)] ??= word(count).replace(String(count), '#');
  return forms;
}

/** A count of one or more in words. */
export function wordFromForms(forms: CountForms, count: number, lang: Lang): string {
  const form = forms[new Intl.PluralRules(locales[lang]).select(count)] ?? '#';
  return form.replace('#', new Intl.NumberFormat(locales[lang]).format(count));
}
