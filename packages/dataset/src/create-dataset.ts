import {
  applyCorrections,
  createPlaces,
  impliedBetween,
  mergeIncidents,
  reconcileTallies,
  type Correction,
  type CorrectionPlaces,
  type PublishedIncident,
  type ReconciledTally,
} from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import { countriesIn, type Reading, type Seed } from '@mujaz/parsing';
import { createStatistics } from '@mujaz/statistics';
import type { VFileMessage } from 'vfile-message';
import { basesWithRecord } from './bases-with-record.ts';
import type { Dataset, PublishedSeed } from './dataset.ts';

export interface DatasetInput {
  /** Every seed that was read; only what its sidecar declares is taken from it. */
  seeds: readonly Pick<Seed, 'id' | 'declared'>[];
  readings: readonly Reading[];
  knowledge: Knowledge;
  corrections: readonly Correction[];
  /** Where each correction stands, so that a message about it can name the line. */
  correctionPlaces?: CorrectionPlaces;
}

/** Merges readings into the published record. The order of seeds, readings and corrections does not matter. */
export function createDataset(input: DatasetInput): Dataset {
  return composeDataset(input).dataset;
}

/** `createDataset`, with what must be said of the corrections: a target that is gone, one that moved, two of one field. */
export function composeDataset(input: DatasetInput): { dataset: Dataset; messages: VFileMessage[] } {
  const { knowledge } = input;
  const readings = [...input.readings].sort((a, b) => compare(a.seed.id, b.seed.id));
  const places = createPlaces(knowledge.bases, countriesIn);

  const merged = mergeIncidents(readings, { places });
  const corrected = applyCorrections(merged.incidents, input.corrections, {
    redirects: merged.ledger.redirects,
    ...(input.correctionPlaces && { places: input.correctionPlaces }),
  });
  const incidents = [...corrected.incidents].sort(compareIncidents);
  const tallies = reconcileTallies(readings, incidents, places);
  const record = {
    seeds: publishSeeds(readings, input.seeds, incidents, tallies),
    incidents,
    tallies,
    implied: impliedBetween(tallies),
    corrections: corrected.applied.map(({ correction }) => correction),
    knowledge,
  };
  return {
    dataset: { schemaVersion: 1, ...record, statistics: countAttacks(record) },
    messages: corrected.messages,
  };
}

function publishSeeds(
  readings: readonly Reading[],
  seeds: DatasetInput['seeds'],
  incidents: readonly PublishedIncident[],
  tallies: readonly ReconciledTally[],
): PublishedSeed[] {
  const urls = new Map(seeds.map(({ id, declared }) => [id, declared.url]));
  const incidentOf = new Map(incidents.flatMap(({ id, reports }) => reports.map((report) => [report, id])));
  const talliesOf = Map.groupBy(tallies, ({ seed }) => seed);
  return readings.map(({ seed, reports, messages }) => ({
    ...seed,
    url: urls.get(seed.id) ?? null,
    incidents: [...new Set(reports.flatMap(({ id }) => incidentOf.get(id) ?? []))],
    tallies: (talliesOf.get(seed.id) ?? []).map(({ id }) => id),
    messages,
  }));
}

function countAttacks(record: Pick<Dataset, 'incidents' | 'tallies' | 'knowledge'>): Dataset['statistics'] {
  const attacks = record.incidents.filter(({ kind }) => kind === 'attack');
  const on = Map.groupBy(attacks, ({ target }) => target.base);
  const byBase = basesWithRecord(record).map(({ id }) => [id, createStatistics(on.get(id) ?? [])] as const);
  return { all: createStatistics(attacks), byBase: Object.fromEntries(byBase) };
}

/** By earliest day, unknown last; then by id. */
function compareIncidents(a: PublishedIncident, b: PublishedIncident): number {
  return compare(a.when.earliest ?? '~', b.when.earliest ?? '~') || compare(a.id, b.id);
}

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
