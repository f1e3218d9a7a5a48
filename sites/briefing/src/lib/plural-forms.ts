import { locales, type Lang } from './languages.ts';
import { NUMBER, type PluralForms } from './say-number.ts';
import { createTranslate, type StringKey } from './translate.ts';

/**
 * A message of the arguments `count` and `number` in every plural form, so that the browser can say it of any number
 * without carrying a library of messages: see `sayNumber`.
 */
export function pluralForms(key: StringKey, lang: Lang, others: Record<string, string | number> = {}): PluralForms {
  const t = createTranslate(lang);
  const rules = new Intl.PluralRules(locales[lang]);
  const forms: PluralForms = {};
  // From 0 to 100 both languages use each of their forms; downwards, for English says 0 with the form of 2.
  for (let count = 100; count >= 0; count--)
    forms[rules.select(count)] ??= t(key, { ...others, count, number: NUMBER });
  return forms;
}
