import type { PublishedIncident } from '@mujaz/incidents';
import type { Base } from '@mujaz/knowledge';
import { locales, type Lang } from './languages.ts';
import type { NameIn } from './names.ts';
import { createTranslate } from './translate.ts';
import { wordSpan } from './word-span.ts';

/** What a citation says of an incident. */
export type Citable = Pick<PublishedIncident, 'id' | 'kind' | 'target' | 'when' | 'grade'>;

/** What happened, where and when, as a title: `Attack on Conoco gas field (Syria) on 23 November 2023`. */
export function titleIncident(
  { kind, target, when }: Pick<Citable, 'kind' | 'target' | 'when'>,
  bases: readonly Pick<Base, 'id' | 'country'>[],
  names: Pick<NameIn, 'base' | 'country'>,
  lang: Lang,
): string {
  const t = createTranslate(lang);
  const base = bases.find(({ id }) => id === target.base);
  const untold = t(kind === 'attack' ? 'cite.unnamedBase' : 'cite.unnamedPlace');
  const told = lang === 'ar' ? target.place : target.place && `«${target.place}»`;
  const where = base
    ? t('cite.base', { base: names.base(base.id), country: names.country(base.country) })
    : (told ?? untold);
  return t(`cite.${kind}`, { where, when: wordSpan(when, lang, 'sentence') });
}

/**
 * A citation of one incident, ready to be copied: site, what happened, where and when, how well it is supported, its id, and
 * at its very end the address. In English as APA has it, in Arabic as bibliographies there do. It names no day of access:
 * the pages have no clock.
 */
export function citeIncident(
  incident: Citable,
  bases: readonly Pick<Base, 'id' | 'country'>[],
  names: Pick<NameIn, 'base' | 'country'>,
  address: string,
  lang: Lang,
): string {
  const t = createTranslate(lang);
  const what = titleIncident(incident, bases, names, lang);
  const { id, kind, grade } = incident;
  // Strikes have no grade on the pages either.
  return kind === 'attack'
    ? t('cite.graded', { what, id, address, grade: t(`grade.${grade}`).toLocaleLowerCase(locales[lang]) })
    : t('cite.ungraded', { what, id, address });
}
