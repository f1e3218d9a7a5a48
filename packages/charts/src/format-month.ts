import type { Lang } from './chart.ts';

// ar-SY writes the Levantine months that the seeds use; `latn` keeps the digits of both languages alike.
const locales: Record<Lang, string> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB' };

/** The name and the year of a month `YYYY-MM`: `['تشرين الثاني', '2023']`, `['Nov', '2023']`. */
export function formatMonth(month: string, lang: Lang): [string, string] {
  const date = new Date(`${month}-01T00:00:00Z`);
  const name = new Intl.DateTimeFormat(locales[lang], { month: 'short', timeZone: 'UTC' }).format(date);
  return [name, month.slice(0, 4)];
}
