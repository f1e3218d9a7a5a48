import type { Share } from '@mujaz/statistics';
import { locales, type Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** A share as a whole percentage with its interval, or why there is none. */
export function wordShare({ share, interval }: Pick<Share, 'share' | 'interval'>, lang: Lang): string {
  const t = createTranslate(lang);
  const percent = new Intl.NumberFormat(locales[lang], { style: 'percent', maximumFractionDigits: 0 });
  if (share === null) return t('share.tooFew');
  if (interval === null) return percent.format(share);
  return t('share.interval', {
    share: percent.format(share),
    low: percent.format(interval.low),
    high: percent.format(interval.high),
  });
}
