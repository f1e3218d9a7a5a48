import type { Knowledge, Names, WeaponType } from '@mujaz/knowledge';
import type { TallyScope } from '@mujaz/parsing';
import { locales, type Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** Names of things in one language. An id that the knowledge lacks is shown as it is. */
export interface NameIn {
  base(id: string): string;
  actor(id: string): string;
  origin(id: string): string;
  outlet(id: string): string;
  weapon(id: WeaponType): string;
  country(code: string): string;
  scope(scope: TallyScope): string;
  list(items: string[]): string;
}

export function createNames(knowledge: Knowledge, lang: Lang): NameIn {
  const t = createTranslate(lang);
  const index = (entities: readonly { id: string; names: Names }[]) =>
    new Map(entities.map((e) => [e.id, e.names[lang]]));
  const bases = index(knowledge.bases);
  const actors = index(knowledge.actors);
  const origins = index(knowledge.origins);
  const outlets = index(knowledge.outlets);
  const regions = new Intl.DisplayNames(locales[lang], { type: 'region' });
  const conjunction = new Intl.ListFormat(locales[lang], { type: 'conjunction' });
  const country = (code: string) => regions.of(code.toUpperCase()) ?? code;
  const base = (id: string) => bases.get(id) ?? id;
  const list = (items: string[]) => conjunction.format(items);
  return {
    base,
    actor: (id) => actors.get(id) ?? id,
    origin: (id) => origins.get(id) ?? actors.get(id) ?? id,
    outlet: (id) => outlets.get(id) ?? id,
    // Knowledge names a weapon in the singular; a page speaks of an unknown number of them.
    weapon: (id) => t(`weapon.name.${id}`),
    country,
    scope: (scope) => (scope.base ? base(scope.base) : list(scope.countries.map(country))),
    list,
  };
}
