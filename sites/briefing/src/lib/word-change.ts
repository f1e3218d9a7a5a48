import type { FieldChange, IncidentState } from '@mujaz/incidents';
import type { Lang } from './languages.ts';
import type { NameIn } from './names.ts';
import { createTranslate } from './translate.ts';
import { wordConflictValue } from './word-conflict.ts';

/** A change of one field of an incident in a sentence: what it was, and what it is since. */
export function wordChange(change: FieldChange, kind: IncidentState['kind'], names: NameIn, lang: Lang): string {
  const t = createTranslate(lang);
  if (change.field === 'seeds') {
    const came = change.to.filter((id) => !change.from.includes(id)).length;
    const left = change.from.filter((id) => !change.to.includes(id)).length;
    return [came > 0 ? t('updates.told', { count: came }) : '', left > 0 ? t('updates.untold', { count: left }) : '']
      .filter((sentence) => sentence !== '')
      .join(' ');
  }
  const { field, from, to } = change;
  return t('updates.change', {
    field: wordField(field, kind, lang),
    from: wordValue(field, from, names, lang),
    to: wordValue(field, to, names, lang),
  });
}

/** What was hit, in the words of a label: the base, the article's own words for the place, or that nobody named it. */
export function wordTarget(
  { kind, target }: Pick<IncidentState, 'kind' | 'target'>,
  names: NameIn,
  lang: Lang,
): string {
  const t = createTranslate(lang);
  if (target.base !== null) return names.base(target.base);
  if (target.place !== null) return lang === 'ar' ? target.place : `«${target.place}»`;
  return t(kind === 'attack' ? 'incident.unnamedTarget' : 'incident.unnamedPlace');
}

function wordField(field: Exclude<FieldChange['field'], 'seeds'>, kind: IncidentState['kind'], lang: Lang): string {
  const t = createTranslate(lang);
  if (field === 'target') return t('updates.target');
  if (field === 'grade') return t('incident.grade');
  // Nobody claims a strike or is blamed for it: they carry it out.
  if (kind === 'strike' && (field === 'claimedBy' || field === 'blamedOn')) return t('incident.carriedOutBy');
  return t(`conflict.${field}`);
}

function wordValue(field: FieldChange['field'], value: unknown, names: NameIn, lang: Lang): string {
  const t = createTranslate(lang);
  switch (field) {
    case 'target': {
      const target = value as IncidentState['target'];
      // The sentence quotes it already.
      return target.base === null && target.place !== null
        ? target.place
        : wordTarget({ kind: 'attack', target }, names, lang);
    }
    case 'grade':
      return t(`grade.${value as IncidentState['grade']}`);
    case 'claimedBy':
    case 'blamedOn':
      return value === null ? t('incident.nobody') : names.actor(String(value));
    default:
      return wordConflictValue(field as Exclude<typeof field, 'seeds'>, value, names, lang);
  }
}
