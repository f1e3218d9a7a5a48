import type { IsoDay } from '@mujaz/parsing';
import { locales, type Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** The two days of a span, whatever else stands beside them. */
export interface Days {
  earliest: IsoDay | null;
  latest: IsoDay | null;
}

type Form = 'label' | 'sentence';

const parts = (day: IsoDay) => ({
  year: day.slice(0, 4),
  month: day.slice(5, 7),
  day: String(Number(day.slice(8, 10))),
});

function formatDay(day: IsoDay, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** One day in words: `26 October 2023`, `26 تشرين الأول 2023`. */
export function wordDay(day: IsoDay, lang: Lang): string {
  return formatDay(day, lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A month in words from `2023-10`: `October 2023`. */
export function wordMonth(month: string, lang: Lang): string {
  return formatDay(`${month}-01`, lang, { month: 'long', year: 'numeric' });
}

/** The last day of a month, from `2023-10`. */
function lastDayOf(month: string): IsoDay {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/**
 * A span of days in words. A `label` stands alone (`26 October 2023`); a `sentence` goes on after a verb
 * (`on 26 October 2023`). What is not known is said, never left out.
 */
export function wordSpan({ earliest, latest }: Days, lang: Lang, form: Form = 'label'): string {
  const t = createTranslate(lang);
  if (!earliest && !latest) return t(form === 'label' ? 'date.label.unknown' : 'date.unknown');
  if (!earliest) return t('date.until', { last: wordDay(latest!, lang) });
  if (!latest) return t('date.from', { first: wordDay(earliest, lang) });

  if (earliest === latest) {
    const date = wordDay(earliest, lang);
    return form === 'label' ? date : t('date.on', { date });
  }
  const month = earliest.slice(0, 7);
  if (earliest.endsWith('-01') && latest === lastDayOf(month)) {
    const date = wordMonth(month, lang);
    return form === 'label' ? date : t('date.in', { date });
  }
  const first = parts(earliest);
  const last = parts(latest);
  if (earliest.endsWith('-01-01') && latest === `${first.year}-12-31`) {
    return form === 'label' ? first.year : t('date.in', { date: first.year });
  }
  if (first.year !== last.year) {
    return t('date.between', { first: wordDay(earliest, lang), last: wordDay(latest, lang) });
  }
  const nameOf = (day: IsoDay) => formatDay(day, lang, { month: 'long' });
  return first.month === last.month
    ? t('date.between.days', { first: first.day, last: last.day, month: nameOf(earliest), year: first.year })
    : t('date.between.months', {
        first: first.day,
        firstMonth: nameOf(earliest),
        last: last.day,
        lastMonth: nameOf(latest),
        year: first.year,
      });
}

/** Whether two spans share a day. A span with an unknown side shares none: nothing tells that it does. */
export function overlaps(a: Days, b: Days): boolean {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return false;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
