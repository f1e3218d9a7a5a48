/** Stands for the number in a sentence whose number only the browser knows. */
export const NUMBER = '{number}';

/** A sentence in each plural form of its language, by the names of `Intl.PluralRules`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** The sentence for a number; `locale` as Intl takes it. */
export function sayNumber(forms: PluralForms, number: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(number)] ?? forms.other ?? '';
  return form.replace(NUMBER, new Intl.NumberFormat(locale).format(number));
}
