import type { DayRange } from '@mujaz/statistics';
import type { Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** A number of days in words; where it is not certain, from the least to the most. */
export function wordDays({ low, high }: DayRange, lang: Lang): string {
  const t = createTranslate(lang);
  return low === high ? t('days.exact', { count: low }) : t('days.between', { low, high });
}
