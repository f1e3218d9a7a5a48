import { locales, type Lang } from '../languages.ts';
import type { Days } from '../word-span.ts';

/** Arabic has two sets of month names; a reader types either. */
const calendars: Record<Lang, string[]> = { en: [locales.en], ar: [locales.ar, 'ar-EG-u-nu-latn'] };
const tags = Object.values(calendars).flat();
const longest = 24;

/**
 * Every word by which somebody may look for these days: the months and years that they touch, by all their names in both
 * languages, and the day of the month where it is certain. Nothing for days that nobody told.
 */
export function wordMonths({ earliest, latest }: Days): string {
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (!first || !last) return '';
  const words = new Set<string>();
  if (first === last) words.add(String(Number(first.slice(8, 10))));
  const month = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  for (let count = 0; count < longest && month.toISOString().slice(0, 7) <= last.slice(0, 7); count += 1) {
    for (const tag of tags) words.add(new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(month));
    words.add(String(month.getUTCFullYear()));
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  return [...words].join(' ');
}
