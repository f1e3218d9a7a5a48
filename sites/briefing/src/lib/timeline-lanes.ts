import type { PublishedIncident } from '@mujaz/incidents';
import type { Lang } from './languages.ts';
import { pageContext } from './page-context.ts';

/** A lane of the timeline with its name. */
export interface NamedLane {
  key: string;
  name: string;
  attacks: PublishedIncident[];
  /** Drawn as a trace without links: there to compare with. */
  isContext?: boolean;
}

/** A lane for each base, then one for the attacks that name none. */
export function lanesOfAll(lang: Lang): NamedLane[] {
  const { t, names, briefing } = pageContext(lang);
  return [
    ...briefing.bases.map(({ id }) => ({ key: id, name: names.base(id), attacks: briefing.attacksOn(id) })),
    { key: 'unnamed', name: t('table.notNamed'), attacks: briefing.unnamed },
  ];
}

/** A lane for one base, and one for all that is told of elsewhere. */
export function lanesOfBase(base: string, lang: Lang): NamedLane[] {
  const { t, names, briefing } = pageContext(lang);
  const elsewhere = briefing.attacks.filter(({ target }) => target.base !== base);
  return [
    { key: base, name: names.base(base), attacks: briefing.attacksOn(base) },
    { key: 'elsewhere', name: t('timeline.elsewhere'), attacks: elsewhere, isContext: true },
  ];
}
