import type { Conflict } from '@mujaz/incidents';
import type { Count, WeaponUse } from '@mujaz/parsing';
import type { Lang } from './languages.ts';
import type { NameIn } from './names.ts';
import { createTranslate, isStringKey } from './translate.ts';
import { wordCount, wordWeapon } from './word-count.ts';
import { wordSpan, type Days } from './word-span.ts';

/** One value of a disputed field in words. A shape that the field should not have is shown as JSON. */
export function wordConflictValue(field: Conflict['field'], value: unknown, names: NameIn, lang: Lang): string {
  const t = createTranslate(lang);
  if (value === null || value === undefined) return t('incident.notTold');
  switch (field) {
    case 'occurrence':
      return t(value === false || value === 'denies' ? 'conflict.denied' : 'conflict.happened');
    case 'when':
      return isDays(value) ? wordSpan(value, lang) : String(value);
    case 'killed':
    case 'injured':
      return isCount(value) ? wordCount(value, lang) : JSON.stringify(value);
    case 'weapons': {
      const uses = (Array.isArray(value) ? value : [value]).filter(isWeaponUse);
      return uses.length === 0
        ? t('weapon.untold')
        : names.list(uses.map((use) => wordWeapon(use, names.weapon(use.type), lang)));
    }
    case 'damage': {
      const key = `damage.${String(value)}`;
      return isStringKey(key) ? t(key) : String(value);
    }
    case 'intercepted':
      return t(value ? 'value.yes' : 'value.no');
    case 'claimedBy':
    case 'blamedOn':
      return names.actor(String(value));
  }
}

function isDays(value: unknown): value is Days {
  return typeof value === 'object' && value !== null && 'earliest' in value && 'latest' in value;
}

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}

function isWeaponUse(value: unknown): value is WeaponUse {
  return typeof value === 'object' && value !== null && 'type' in value && 'count' in value;
}
