import type { Dataset, FormerId, PublishedSeed } from '@mujaz/dataset';
import type { PublishedCorrection, PublishedIncident, ReconciledTally, RecordUpdate } from '@mujaz/incidents';
import type { Base } from '@mujaz/knowledge';
import { createHistory, type IncidentHistory } from './record-history.ts';
import { splitByYear, type ByYear } from './split-by-year.ts';
import { overlaps } from './word-span.ts';

/** The dataset with what the pages ask of it. It picks and orders; it counts nothing. */
export interface Briefing {
  dataset: Dataset;
  attacks: PublishedIncident[];
  /** Attacks on a base that has no page of its own, most often because nobody names it. */
  unnamed: PublishedIncident[];
  strikes: PublishedIncident[];
  /** Bases that have a page: those with an incident or a tally, in the order of the statistics. */
  bases: Base[];
  incident(id: string): PublishedIncident | undefined;
  /** An incident that is held, or one that an editor withdrew. */
  known(id: string): PublishedIncident | undefined;
  /** What editors corrected on an incident, by date. */
  correctionsOf(id: string): PublishedCorrection[];
  /** Ids under which an incident, or what is part of it now, was published before. */
  formerIdsOf(id: string): FormerId[];
  /** Withdrawn incidents that stand on a page. */
  withdrawnOn(page: string): PublishedIncident[];
  /** Ids that lead to another incident now; with `from` those that stood on that page and lead to another page. */
  moved(from?: string): { id: string; heir: PublishedIncident }[];
  /** The recorded updates, the latest first. */
  updates: RecordUpdate[];
  /** What the updates say of an incident, also of one that is no longer held. */
  history(id: string): IncidentHistory | undefined;
  histories: IncidentHistory[];
  /** The place of an incident among all that are held, latest first; those that are not held come last. */
  rankOf(id: string): number;
  seed(id: string): PublishedSeed | undefined;
  tally(id: string): ReconciledTally | undefined;
  /** The page of a base, of attacks that name none (`unnamed`) or of strikes (`strikes`): where such an incident has its place. */
  homeOf(incident: Pick<PublishedIncident, 'kind' | 'target'>): string;
  /** The page on which an incident stands in full: its home, or one for a year below it where the home has too many. */
  pageOf(incident: Pick<PublishedIncident, 'id' | 'kind' | 'target'>): string;
  /** The incidents whose home is this page, latest first: those in full there, and those on the pages of years. */
  cardsOf(home: string): ByYear;
  /** Every home. */
  homes: string[];
  attacksOn(base: string): PublishedIncident[];
  /** Strikes told in the articles that tell of attacks on this base. */
  strikesBeside(base: string): PublishedIncident[];
  /** Tallies of this base alone, or of countries whose held incidents include one here. */
  talliesOf(base: string): ReconciledTally[];
  /** Attacks elsewhere whose days overlap with those of an attack here. */
  around(base: string): PublishedIncident[];
}

/** Latest first, unknown days last; among equals the order of the dataset, turned round. */
export function latestFirst(incidents: readonly PublishedIncident[]): PublishedIncident[] {
  const known = incidents.filter((incident) => incident.when.latest);
  const unknown = incidents.filter((incident) => !incident.when.latest);
  known.reverse().sort((a, b) => (a.when.latest! > b.when.latest! ? -1 : a.when.latest! < b.when.latest! ? 1 : 0));
  return [...known, ...unknown];
}

/** `recorded` are the ids of the bases that an incident or a tally is about. */
export function createBriefing(dataset: Dataset, recorded: readonly string[]): Briefing {
  const incidents = new Map(dataset.incidents.map((incident) => [incident.id, incident]));
  const seeds = new Map(dataset.seeds.map((seed) => [seed.id, seed]));
  const tallies = new Map(dataset.tallies.map((tally) => [tally.id, tally]));
  const attacks = dataset.incidents.filter((incident) => incident.kind === 'attack');
  const strikes = dataset.incidents.filter((incident) => incident.kind === 'strike');

  const known = new Map(dataset.knowledge.bases.map((base) => [base.id, base]));
  const counted = dataset.statistics.all.byBase.rows.flatMap((row) => (row.key ? (known.get(row.key) ?? []) : []));
  const bases = [...new Set([...counted, ...recorded.flatMap((id) => known.get(id) ?? [])])];

  const homeOf: Briefing['homeOf'] = ({ target, kind }) => {
    if (kind === 'strike') return 'strikes';
    return target.base && known.has(target.base) ? `bases/${target.base}` : 'unnamed';
  };
  const ordered = latestFirst(dataset.incidents);
  const homes = [...bases.map(({ id }) => `bases/${id}`), 'unnamed', 'strikes'];
  const atHome = Map.groupBy(ordered, homeOf);
  const cards = new Map(homes.map((home) => [home, splitByYear(atHome.get(home) ?? [])]));
  const moved = new Map(
    homes.flatMap((home) =>
      (cards.get(home)?.years ?? []).flatMap(({ year, incidents }) =>
        incidents.map(({ id }) => [id, `${home}/${year}`] as const),
      ),
    ),
  );
  const pageOf: Briefing['pageOf'] = (incident) => moved.get(incident.id) ?? homeOf(incident);
  const all = new Map([...dataset.incidents, ...dataset.withdrawn].map((incident) => [incident.id, incident]));
  const stoodOn = ({ kind, base }: FormerId) => homeOf({ kind, target: { base, place: null } });

  const histories = createHistory(dataset.updates);
  const ranks = new Map(ordered.map(({ id }, rank) => [id, rank]));

  const attacksOn = (base: string) => attacks.filter((incident) => incident.target.base === base);
  return {
    dataset,
    attacks,
    unnamed: attacks.filter((incident) => homeOf(incident) === 'unnamed'),
    strikes,
    bases,
    incident: (id) => incidents.get(id),
    seed: (id) => seeds.get(id),
    tally: (id) => tallies.get(id),
    known: (id) => all.get(id),
    correctionsOf: (id) => dataset.corrections.filter((correction) => correction.incidents.includes(id)),
    formerIdsOf: (id) => dataset.formerIds.filter(({ leadsTo }) => leadsTo === id),
    withdrawnOn: (page) => dataset.withdrawn.filter((incident) => homeOf(incident) === page),
    moved: (from) =>
      dataset.formerIds.flatMap((former) => {
        const heir = all.get(former.leadsTo ?? '');
        if (heir === undefined) return [];
        const isFrom = from === undefined || (stoodOn(former) === from && homeOf(heir) !== from);
        return isFrom ? [{ id: former.id, heir }] : [];
      }),
    updates: dataset.updates.toReversed(),
    history: (id) => histories.get(id),
    histories: [...histories.values()],
    rankOf: (id) => ranks.get(id) ?? ranks.size,
    homeOf,
    pageOf,
    cardsOf: (home) => cards.get(home) ?? { here: [], years: [] },
    homes,
    attacksOn,
    strikesBeside(base) {
      const told = new Set(attacksOn(base).flatMap((incident) => incident.sources.map((source) => source.seed)));
      return strikes.filter((strike) => strike.sources.some((source) => told.has(source.seed)));
    },
    talliesOf(base) {
      const here = new Set(attacksOn(base).map((incident) => incident.id));
      return dataset.tallies.filter(
        (tally) =>
          [tally, ...tally.breakdown].some(({ scope }) => scope.base === base) ||
          [...tally.held, ...tally.maybeHeld].some((id) => here.has(id)),
      );
    },
    around(base) {
      const here = attacksOn(base);
      return attacks.filter(
        (other) =>
          other.target.base !== base &&
          other.target.base !== null &&
          here.some((incident) => overlaps(incident.when, other.when)),
      );
    },
  };
}
