import { findSuccessions, type Conflict } from '@mujaz/incidents';
import type { Count, WeaponUse } from '@mujaz/parsing';
import type { Lang } from './languages.ts';
import type { NameIn } from './names.ts';
import { createTranslate, isStringKey } from './translate.ts';
import { wordCount, wordWeapon } from './word-count.ts';
import { wordSpan, type Days } from './word-span.ts';

/** One value of a conflict as it stands in the sentence, with the reports that tell it. */
export interface ConflictPart {
  /** What joins it to the value before, spaces included. */
  before: string;
  text: string;
  reports: string[];
}

/** The values of a conflict in a sentence: "first 25 people, then 34 people; but 109 people". */
export function wordConflict({ field, values }: Conflict, names: NameIn, lang: Lang): ConflictPart[] {
  const t = createTranslate(lang);
  const { successions, others } = findSuccessions(values);
  const word = (value: unknown) => wordConflictValue(field, value, names, lang);
  const followed = successions.flatMap(({ steps }, n) =>
    steps.flatMap((step, at) =>
      step.map(({ value, reports }, alternative): ConflictPart => {
        const isFirst = at === 0 && alternative === 0;
        const start = n === 0 ? '' : t('list.semicolon');
        return {
          before: isFirst ? start : t(at === 0 ? 'conflict.or' : 'list.separator'),
          text: isFirst
            ? t('conflict.first', { value: word(value) })
            : at === 0
              ? word(value)
              : t('conflict.then', { value: word(value) }),
          reports,
        };
      }),
    ),
  );
  return others.reduce<ConflictPart[]>((parts, { value, reports }) => {
    parts.push({ before: parts.length > 0 ? t('conflict.versus') : '', text: word(value), reports });
    return parts;
  }, followed);
}

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
