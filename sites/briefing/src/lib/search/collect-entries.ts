import type { PublishedIncident, ReconciledTally } from '@mujaz/incidents';
import type { Base } from '@mujaz/knowledge';
import type { Quote } from '@mujaz/parsing';
import type { PublishedSeed } from '@mujaz/dataset';
import type { Briefing } from '../briefing.ts';
import { languages, type Lang } from '../languages.ts';
import { createNames, type NameIn } from '../names.ts';
import { createTranslate, type Translate } from '../translate.ts';
import { seedAnchor, tallyAnchor, type Urls } from '../urls.ts';
import { wordWeapon } from '../word-count.ts';
import { wordSpan } from '../word-span.ts';
import type { SearchEntry, SearchText } from './search-entry.ts';
import { wordMonths } from './word-months.ts';

/** A part of a text that editors wrote, such as a chapter of the methodology. */
export interface TextPart {
  title: string;
  href: string;
  /** The text in which it stands. */
  within: string;
  text: string;
}

export interface Collected {
  entry: SearchEntry;
  text: SearchText;
}

/** What the entries of one language are made from. */
interface Source {
  briefing: Briefing;
  lang: Lang;
  urls: Urls;
  /** Names and strings in the language of the page. */
  names: NameIn;
  t: Translate;
  /** Words in each of the languages, so that either page finds them. */
  inBoth(word: (own: { lang: Lang; names: NameIn; t: Translate }) => string[]): string;
  /** The place of a sentence in the library's list. */
  placeOf(quote: string): number;
}

/**
 * Everything that can be found, each with what a result shows of it, in one language, and with what it is found by, in
 * both. `quotes` are the sentences to which the entries point.
 */
export function collectEntries(
  briefing: Briefing,
  lang: Lang,
  urls: Urls,
  parts: readonly TextPart[],
): { collected: Collected[]; quotes: string[] } {
  const places = new Map<string, number>();
  const placeOf = (quote: string) => {
    const place = places.get(quote) ?? places.size;
    places.set(quote, place);
    return place;
  };
  const { dataset } = briefing;
  const each = languages.map((own) => {
    return { lang: own, names: createNames(dataset.knowledge, own), t: createTranslate(own) };
  });
  const source: Source = {
    briefing,
    lang,
    urls,
    names: createNames(dataset.knowledge, lang),
    t: createTranslate(lang),
    inBoth: (word) => each.flatMap(word).join('\n'),
    placeOf,
  };
  const collected = [
    ...dataset.knowledge.bases.map((base) => collectBase(base, source)),
    ...dataset.incidents.map((incident) => collectIncident(incident, source)),
    ...dataset.tallies.map((tally) => collectTally(tally, source)),
    ...dataset.seeds.map((seed) => collectArticle(seed, source)),
    ...parts.map(collectPart),
  ];
  return { collected, quotes: [...places.keys()] };
}

const nothing = { facts: [], grade: null, day: null, summary: null, quotes: [] } satisfies Partial<SearchEntry>;

function collectBase(base: Base, { briefing, lang, urls, names, t, inBoth }: Source): Collected {
  const isRecorded = briefing.bases.some(({ id }) => id === base.id);
  const count = briefing.dataset.statistics.byBase[base.id]?.byMonth.total ?? 0;
  return {
    entry: {
      ...nothing,
      kind: 'base',
      title: base.names[lang],
      href: isRecorded ? urls.page(lang, `bases/${base.id}`) : null,
      facts: [names.country(base.country), isRecorded ? t('count.attacks', { count }) : t('search.nothingRead')],
      summary: base.summary[lang],
    },
    text: {
      name: nameBase(base),
      facts: inBoth((own) => [own.t('base.kicker'), own.names.country(base.country), base.region[own.lang]]),
      text: inBoth((own) => [base.summary[own.lang]]),
    },
  };
}

function collectIncident(
  incident: PublishedIncident,
  { briefing, lang, urls, names, t, inBoth, placeOf }: Source,
): Collected {
  const { knowledge } = briefing.dataset;
  const { kind, target, when, weapons, claimedBy, blamedOn, origins, wider } = incident;
  const base = knowledge.bases.find(({ id }) => id === target.base);
  const place = target.place && (lang === 'ar' ? target.place : `«${target.place}»`);
  const unnamed = t(kind === 'attack' ? 'incident.unnamedTarget' : 'incident.unnamedPlace');
  const quotes = distinct(incident.sources.flatMap((source) => source.quotes.map(({ exact }) => exact)));
  const seeds = distinct(incident.sources.map(({ seed }) => seed)).flatMap((id) => briefing.seed(id) ?? []);
  const actors = distinct([claimedBy, blamedOn, ...wider.map(({ value }) => value)]);
  return {
    entry: {
      ...nothing,
      kind: 'incident',
      title: (target.base ? names.base(target.base) : (place ?? unnamed)) + t('list.separator') + wordSpan(when, lang),
      href: urls.anchor(lang, briefing.pageOf(incident), incident.id),
      facts: [
        weapons.length > 0
          ? names.list(weapons.map((use) => wordWeapon(use, names.weapon(use.type), lang)))
          : `${t('incident.weapon')}: ${t('weapon.untold')}`,
        ...(kind === 'attack' && claimedBy ? [`${t('incident.claimedBy')}: ${names.actor(claimedBy)}`] : []),
        ...(kind === 'attack' && blamedOn ? [`${t('incident.blamedOn')}: ${names.actor(blamedOn)}`] : []),
        ...(kind === 'strike' ? [t('search.strike')] : []),
      ],
      grade: kind === 'attack' ? incident.grade : null,
      day: when.latest,
      quotes: quotes.map(placeOf),
    },
    text: {
      name: base ? nameBase(base) : (target.place ?? ''),
      facts: [
        wordMonths(when),
        incident.id,
        ...actors.map((id) => nameEntity(id, knowledge.actors)),
        inBoth(({ lang: other, names: known, t: say }) => [
          say(`kind.${kind}`),
          ...(base ? [known.country(base.country), base.region[other]] : []),
          ...weapons.flatMap((use) => [known.weapon(use.type), wordWeapon(use, known.weapon(use.type), other)]),
          ...weapons.flatMap(({ type }) => knowledge.weapons.find(({ id }) => id === type)?.names[other] ?? []),
          ...origins.map(({ id }) => (id ? known.origin(id) : '')),
          ...seeds.map(({ outlet }) => (outlet ? known.outlet(outlet) : '')),
          ...(kind === 'attack' ? [say(`grade.${incident.grade}`)] : []),
        ]),
      ].join('\n'),
      text: quotes.join('\n'),
    },
  };
}

function collectTally(tally: ReconciledTally, { briefing, lang, urls, names, t, inBoth, placeOf }: Source): Collected {
  const { knowledge } = briefing.dataset;
  const { origin, scope, bound, count, earliest, latest } = tally;
  const quotes = exactly(tally.quotes);
  const base = knowledge.bases.find(({ id }) => id === scope.base);
  return {
    entry: {
      ...nothing,
      kind: 'tally',
      title: t('tally.part', { count: t(`bound.${bound}`, { count }), scope: names.scope(scope) }),
      href: urls.anchor(lang, 'tallies', tallyAnchor(tally.id)),
      facts: [
        origin ? names.origin(origin) : t('origin.unnamed'),
        ...(earliest || latest ? [wordSpan({ earliest, latest }, lang)] : []),
      ],
      quotes: quotes.map(placeOf),
    },
    text: {
      name: base ? nameBase(base) : '',
      facts: [
        count,
        ...[earliest, latest].map((day) => wordMonths({ earliest: day, latest: day })),
        inBoth(({ names: known, t: say }) => [
          say('tally.count'),
          known.scope(scope),
          origin ? known.origin(origin) : '',
        ]),
      ].join('\n'),
      text: quotes.join('\n'),
    },
  };
}

function collectArticle(seed: PublishedSeed, { briefing, lang, urls, names, t, inBoth }: Source): Collected {
  const { knowledge } = briefing.dataset;
  return {
    entry: {
      ...nothing,
      kind: 'article',
      title: seed.title ?? t('seed.untitled', { id: seed.id.split('_')[0] ?? seed.id }),
      href: urls.anchor(lang, 'sources', seedAnchor(seed.id)),
      facts: [seed.outlet ? names.outlet(seed.outlet) : t('seed.outletUnknown'), wordSpan(seed.published, lang)],
    },
    text: {
      name: seed.title ?? '',
      facts: [
        seed.id,
        wordMonths(seed.published),
        seed.outlet ? nameEntity(seed.outlet, knowledge.outlets) : '',
        inBoth(({ t: say }) => [say('nav.sources')]),
      ].join('\n'),
      text: '',
    },
  };
}

function collectPart({ title, href, within, text }: TextPart): Collected {
  return {
    entry: { ...nothing, kind: 'text', title, href, facts: [within] },
    text: { name: title, facts: within, text },
  };
}

/** Every name that the knowledge has for a base, misspellings too. */
function nameBase({ id, names, aliases }: Base): string {
  return distinct([id, ...Object.values(names), ...Object.values(aliases).flat()]).join('\n');
}

function nameEntity(id: string, entities: readonly Pick<Base, 'id' | 'names' | 'aliases'>[]): string {
  const entity = entities.find((other) => other.id === id);
  return entity
    ? distinct([...Object.values(entity.names), ...entity.aliases.ar, ...(entity.aliases.en ?? [])]).join('\n')
    : id;
}

function exactly(quotes: readonly Quote[]): string[] {
  return distinct(quotes.map(({ exact }) => exact));
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
