import type { Count, WeaponUse } from '@mujaz/parsing';
import type { Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** A count of people in words; silence is said, and is never zero. */
export function wordCount(count: Count | null, lang: Lang): string {
  const t = createTranslate(lang);
  if (!count) return t('incident.notTold');
  if (count.high === null) return t('value.atLeast', { count: count.low });
  if (count.low !== count.high) return t('value.between', { low: count.low, high: count.high });
  return count.low === 0 ? t('value.none') : t('value.people', { count: count.low });
}

/** One use of a weapon in words. `name` is what an unknown number of them is called in that language. */
export function wordWeapon({ type, count }: WeaponUse, name: string, lang: Lang): string {
  const t = createTranslate(lang);
  if (!count) return type === 'unknown' ? name : t('weapon.uncounted', { weapon: name });
  const counted = (number: number) => t(`weapon.${type}`, { count: number });
  if (count.high === null) return t('weapon.atLeast', { what: counted(count.low) });
  if (count.low !== count.high) return t('weapon.between', { weapon: name, low: count.low, high: count.high });
  return counted(count.low);
}
