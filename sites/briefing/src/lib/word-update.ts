import type { IncidentState, RecordUpdate } from '@mujaz/incidents';
import type { Briefing } from './briefing.ts';
import type { Lang } from './languages.ts';
import type { NameIn } from './names.ts';
import { createTranslate } from './translate.ts';
import { wordDay } from './word-span.ts';

/** What an update did, counted, in a few short sentences: "Added: 15 attacks and 5 articles. Changed: one attack." */
export function wordUpdate(update: RecordUpdate, briefing: Briefing, names: NameIn, lang: Lang): string[] {
  const t = createTranslate(lang);
  const { seeds, tallies, corrections, incidents } = update;
  const kindOf = (id: string): IncidentState['kind'] => briefing.history(id)?.standing.state.kind ?? 'attack';
  const count = (list: readonly { id: string }[]) => {
    const attacks = list.filter(({ id }) => kindOf(id) === 'attack').length;
    const strikes = list.length - attacks;
    return [
      attacks > 0 ? t('count.attacks', { count: attacks }) : '',
      strikes > 0 ? t('count.strikes', { count: strikes }) : '',
    ];
  };
  const some = (key: 'count.articles' | 'count.tallies' | 'count.corrections', { length }: readonly unknown[]) =>
    length > 0 ? t(key, { count: length }) : '';
  const others = (which: 'added' | 'removed') => [
    some('count.articles', seeds[which]),
    some('count.tallies', tallies[which]),
    some('count.corrections', corrections[which]),
  ];
  return (
    [
      ['added', [...count(incidents.added), ...others('added')]],
      ['changed', count(incidents.changed)],
      ['merged', count(incidents.merged)],
      ['withdrawn', count(incidents.withdrawn)],
      ['restored', count(incidents.restored)],
      ['gone', count(incidents.gone)],
      ['removed', others('removed')],
    ] as const
  ).flatMap(([action, words]) => {
    const told = words.filter((word) => word !== '');
    return told.length > 0 ? [t(`updates.did.${action}`, { what: names.list(told) })] : [];
  });
}

/** The day of an update in words, with its number where that day had several. */
export function wordUpdateDay({ id, day }: RecordUpdate, updates: readonly RecordUpdate[], lang: Lang): string {
  const same = updates.filter((update) => update.day === day);
  const date = wordDay(day, lang);
  if (same.length === 1) return date;
  const number = same.findIndex((update) => update.id === id) + 1;
  return createTranslate(lang)('updates.dayNumber', { date, number });
}
