/** The site's languages. Both are first-class: neither falls back to the other. */
export const languages = ['ar', 'en'] as const;

export type Lang = (typeof languages)[number];

/** BCP 47 tags for Intl: months as the Levant names them, Latin digits in both. */
export const locales: Record<Lang, string> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB' };

export const directions: Record<Lang, 'rtl' | 'ltr'> = { ar: 'rtl', en: 'ltr' };

export function isLang(value: unknown): value is Lang {
  return value === 'ar' || value === 'en';
}

/** The other of the two languages. */
export function twinOf(lang: Lang): Lang {
  return lang === 'ar' ? 'en' : 'ar';
}
