import { isOneSuccession, type IncidentState, type PublishedIncident } from '@mujaz/incidents';
import { capitalize } from './capitalize.ts';
import { locales, type Lang } from './languages.ts';
import type { NameIn } from './names.ts';
import { numberQuotes } from './number-quotes.ts';
import { createTranslate, isStringKey } from './translate.ts';
import { wordCount, wordWeapon } from './word-count.ts';
import { wordTarget } from './word-change.ts';
import { wordSpan } from './word-span.ts';

/** An incident in a line of plain text: "Conoco, 23 November 2023: rockets · corroborated". */
export function titleIncident(state: Omit<IncidentState, 'seeds'>, names: NameIn, lang: Lang): string {
  const t = createTranslate(lang);
  const weapons = state.weapons.map(({ type, count }) =>
    count === null ? names.weapon(type) : wordWeapon({ type, count }, names.weapon(type), lang),
  );
  const args = {
    target: wordTarget(state, names, lang),
    when: wordSpan(state.when, lang),
    weapons: weapons.length > 0 ? names.list(weapons) : t('feed.untold'),
  };
  if (state.kind === 'strike') return t('feed.strike', args);
  return t('feed.attack', { ...args, grade: t(`grade.${state.grade}`).toLocaleLowerCase(locales[lang]) });
}

/** What is held of an incident, in short sentences of plain text. What nobody told is said to be so. */
export function summariseIncident(incident: PublishedIncident, names: NameIn, lang: Lang): string[] {
  const t = createTranslate(lang);
  const { kind, target, when, weapons, claimedBy, blamedOn, killed, injured, damage, intercepted, grade } = incident;
  const isAttack = kind === 'attack';
  const fact = (label: string, value: string) => t('feed.fact', { label, value });
  const place = wordTarget(incident, names, lang);
  const where =
    target.base !== null || target.place === null
      ? t(isAttack ? 'feed.attackOn' : 'feed.strikeOn', {
          target: target.base === null ? t(isAttack ? 'feed.noBase' : 'feed.noPlace') : place,
          when: wordSpan(when, lang, 'sentence'),
        })
      : t(isAttack ? 'feed.attackCalled' : 'feed.strikeCalled', { place, when: wordSpan(when, lang, 'sentence') });
  const actor = (id: string | null) => (id === null ? t('incident.nobody') : names.actor(id));
  const damageKey = `damage.${damage}`;
  const disputed = incident.conflicts.filter((conflict) => !isOneSuccession(conflict));
  const articles = new Set(incident.sources.map(({ seed }) => seed)).size;
  return [
    where,
    ...(incident.role === 'recap' ? [t('feed.recap')] : []),
    fact(
      t('incident.weapon'),
      weapons.length > 0
        ? names.list(weapons.map((use) => wordWeapon(use, names.weapon(use.type), lang)))
        : t('weapon.untold'),
    ),
    ...(isAttack
      ? [fact(t('incident.claimedBy'), actor(claimedBy)), fact(t('incident.blamedOn'), actor(blamedOn))]
      : [
          fact(
            t('incident.carriedOutBy'),
            claimedBy || blamedOn ? names.actor(claimedBy ?? blamedOn ?? '') : t('incident.notTold'),
          ),
        ]),
    fact(t('incident.killed'), wordCount(killed, lang)),
    fact(t('incident.injured'), wordCount(injured, lang)),
    ...(isStringKey(damageKey) ? [fact(t('incident.damage'), t(damageKey))] : []),
    ...(intercepted === null ? [] : [fact(t('incident.intercepted'), t(intercepted ? 'value.yes' : 'value.no'))]),
    ...(isAttack ? [t('feed.grade', { grade: t(`grade.${grade}`), means: t(`grade.${grade}.means`) })] : []),
    ...(disputed.length > 0
      ? [t('feed.disputed', { fields: names.list(disputed.map(({ field }) => t(`conflict.${field}`))) })]
      : []),
    t('feed.quotes', { quotes: numberQuotes(incident).length, articles }),
  ].map((sentence) => capitalize(sentence, lang));
}
