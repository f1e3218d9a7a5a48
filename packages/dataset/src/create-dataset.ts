import {
  applyCorrections,
  createActors,
  createPlaces,
  impliedBetween,
  mergeIncidents,
  reconcileTallies,
  splitsOf,
  type Correction,
  type CorrectionPlaces,
  type Ledger,
  type PublishedIncident,
  type ReconciledTally,
  type RecordUpdate,
} from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import { countriesIn, type Reading, type Seed } from '@mujaz/parsing';
import { createStatistics } from '@mujaz/statistics';
import type { VFileMessage } from 'vfile-message';
import { basesWithRecord } from './bases-with-record.ts';
import type { Dataset, PublishedSeed } from './dataset.ts';
import { listFormerIds } from './list-former-ids.ts';

export interface DatasetInput {
  /** Every seed that was read; only what its sidecar declares is taken from it. */
  seeds: readonly Pick<Seed, 'id' | 'declared'>[];
  readings: readonly Reading[];
  knowledge: Knowledge;
  corrections: readonly Correction[];
  /** Where each correction stands, so that a message about it can name the line. */
  correctionPlaces?: CorrectionPlaces;
  /** The ids of earlier runs. Without it ids follow from the readings alone. */
  ledger?: Ledger;
  /** What earlier updates recorded, in their order. */
  updates?: readonly RecordUpdate[];
}

export interface ComposedDataset {
  dataset: Dataset;
  /** The ledger given, with the ids that were issued now. */
  ledger: Ledger;
  /** What must be said of the corrections; an error means that the dataset may not be published. */
  messages: VFileMessage[];
}

/** Merges readings into the published record. The order of seeds, readings and corrections does not matter. */
export function createDataset(input: DatasetInput): Dataset {
  return composeDataset(input).dataset;
}

/** `createDataset`, with the ledger and with what must be said of the corrections. */
export function composeDataset(input: DatasetInput): ComposedDataset {
  const { knowledge, ledger, corrections, correctionPlaces } = input;
  const readings = [...input.readings].sort((a, b) => compare(a.seed.id, b.seed.id));
  const places = createPlaces(knowledge.bases, countriesIn);
  const actors = createActors(knowledge.actors);

  const merged = mergeIncidents(readings, { places, actors, splits: splitsOf(corrections), ...(ledger && { ledger }) });
  const corrected = applyCorrections(merged, corrections, {
    readings,
    places,
    actors,
    ...(correctionPlaces && { correctionPlaces }),
  });
  const { incidents, withdrawn } = corrected;
  const tallies = reconcileTallies(readings, incidents, places);
  const record = {
    seeds: publishSeeds(readings, input.seeds, corrected, tallies),
    incidents,
    tallies,
    implied: impliedBetween(tallies),
    corrections: corrected.corrections,
    withdrawn,
    formerIds: listFormerIds(corrected.ledger, corrected, readings),
    updates: [...(input.updates ?? [])],
    knowledge,
  };
  return {
    dataset: { schemaVersion: 1, ...record, statistics: countAttacks(record) },
    ledger: corrected.ledger,
    messages: corrected.messages,
  };
}

function publishSeeds(
  readings: readonly Reading[],
  seeds: DatasetInput['seeds'],
  { incidents, withdrawn }: Pick<Dataset, 'incidents' | 'withdrawn'>,
  tallies: readonly ReconciledTally[],
): PublishedSeed[] {
  const urls = new Map(seeds.map(({ id, declared }) => [id, declared.url]));
  const byReport = (list: readonly PublishedIncident[]) =>
    new Map(list.flatMap(({ id, reports }) => reports.map((report) => [report, id])));
  const held = byReport(incidents);
  const dropped = byReport(withdrawn);
  const talliesOf = Map.groupBy(tallies, ({ seed }) => seed);
  return readings.map(({ seed, reports, messages }) => ({
    ...seed,
    url: urls.get(seed.id) ?? null,
    incidents: [...new Set(reports.flatMap(({ id }) => held.get(id) ?? []))],
    withdrawn: [...new Set(reports.flatMap(({ id }) => dropped.get(id) ?? []))],
    tallies: (talliesOf.get(seed.id) ?? []).map(({ id }) => id),
    messages,
  }));
}

function countAttacks(record: Parameters<typeof basesWithRecord>[0]): Dataset['statistics'] {
  const attacks = record.incidents.filter(({ kind }) => kind === 'attack');
  const on = Map.groupBy(attacks, ({ target }) => target.base);
  const byBase = basesWithRecord(record).map(({ id }) => [id, createStatistics(on.get(id) ?? [])] as const);
  return { all: createStatistics(attacks), byBase: Object.fromEntries(byBase) };
}

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
