import * as v from 'valibot';
import type { Dataset } from './dataset.ts';
import { datasetSchema } from './dataset-schema.ts';

/** A dataset that cannot be used: what was found where, and what to do. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly hint = 'Run "pnpm mujaz build" to make the dataset again.';
}

/**
 * Reads `dataset.json` back: its text, or the value parsed from it.
 * @throws DatasetError naming the first thing that is not as it should be
 */
export function validateDataset(json: unknown): Dataset {
  const value = typeof json === 'string' ? parseText(json) : json;
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof value === 'object' && version !== undefined && version !== 1) {
    throw new DatasetError(`Unexpected schema version ${JSON.stringify(version)} of the dataset, expected 1`);
  }
  const result = v.safeParse(datasetSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    throw new DatasetError(
      `Unexpected ${issue.received} at \`${path ?? '(top)'}\` of the dataset, expected ${issue.expected ?? issue.message}`,
    );
  }
  const dataset = value as Dataset;
  checkReferences(dataset);
  return dataset;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DatasetError(`Unexpected text of the dataset, expected JSON: ${(error as Error).message}`);
  }
}

/** Every id that the pages follow must lead somewhere. */
function checkReferences(dataset: Dataset): void {
  const { incidents, withdrawn, formerIds, corrections, seeds, tallies, implied, knowledge, statistics } = dataset;
  const known = {
    incident: new Set(incidents.map(({ id }) => id)),
    'incident held or withdrawn': new Set([...incidents, ...withdrawn].map(({ id }) => id)),
    seed: new Set(seeds.map(({ id }) => id)),
    tally: new Set(tallies.map(({ id }) => id)),
    base: new Set(knowledge.bases.map(({ id }) => id)),
  };
  const check = (kind: keyof typeof known, id: string | null, by: string) => {
    if (id === null || known[kind].has(id)) return;
    throw new DatasetError(`Unexpected ${kind} \`${id}\` in ${by} of the dataset, expected an id that it holds`);
  };
  for (const { id, target, sources, candidates, answers, answeredBy } of incidents) {
    check('base', target.base, `incident \`${id}\``);
    for (const { seed } of sources) check('seed', seed, `incident \`${id}\``);
    for (const { incident } of [...candidates, ...answers, ...answeredBy]) {
      check('incident', incident, `incident \`${id}\``);
    }
  }
  for (const { id, target, sources } of withdrawn) {
    check('base', target.base, `withdrawn incident \`${id}\``);
    for (const { seed } of sources) check('seed', seed, `withdrawn incident \`${id}\``);
  }
  for (const { id, leadsTo } of formerIds) check('incident held or withdrawn', leadsTo, `former id \`${id}\``);
  for (const correction of corrections) {
    for (const id of correction.incidents) check('incident held or withdrawn', id, `correction \`${correction.id}\``);
  }
  for (const seed of seeds) {
    for (const id of seed.withdrawn) check('incident held or withdrawn', id, `seed \`${seed.id}\``);
    for (const id of seed.incidents) check('incident', id, `seed \`${seed.id}\``);
    for (const id of seed.tallies) check('tally', id, `seed \`${seed.id}\``);
  }
  for (const { id, seed, scope, breakdown, ...whole } of tallies) {
    check('seed', seed, `tally \`${id}\``);
    check('base', scope.base, `tally \`${id}\``);
    for (const { held, maybeHeld } of [whole, ...breakdown]) {
      for (const incident of [...held, ...maybeHeld]) check('incident', incident, `tally \`${id}\``);
    }
  }
  for (const { from, to, held, maybeHeld } of implied) {
    for (const id of [from, to]) check('tally', id, '`implied`');
    for (const id of [...held, ...maybeHeld]) check('incident', id, '`implied`');
  }
  for (const base of Object.keys(statistics.byBase)) check('base', base, '`statistics.byBase`');
  for (const { rows } of [
    statistics.all.byBase,
    statistics.all.byWeapon,
    statistics.all.byMonth,
    statistics.all.byClaimant,
    statistics.all.byGrade,
  ]) {
    for (const row of rows) for (const id of row.incidents) check('incident', id, '`statistics.all`');
  }
}
