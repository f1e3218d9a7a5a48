import {
  keyOfTally,
  stateFields,
  type FieldChange,
  type IncidentState,
  type PublishedIncident,
  type RecordChange,
  type RecordState,
  type ReconciledTally,
  type TallyState,
  type Turnover,
} from '@mujaz/incidents';
import type { Count } from '@mujaz/parsing';
import type { Dataset } from './dataset.ts';
import { renderJson } from './render-json.ts';

/**
 * What changed between the record that was recorded last and the dataset composed now; null where nothing did. The
 * order of seeds, of reports and of what they tell makes no change, nor do quotes, reasons and the reading's notes.
 *
 * An incident that was never recorded and is merged or withdrawn already is left out: nothing was said that would
 * have to be taken back.
 */
export function diffRecord(before: RecordState, dataset: Omit<Dataset, 'updates'>): RecordChange | null {
  const change: RecordChange = {
    seeds: turnOver(before.seeds, new Map(dataset.seeds.map(({ id }) => [id, id]))),
    corrections: turnOver(before.corrections, new Map(dataset.corrections.map(({ id }) => [id, id]))),
    tallies: turnOver(
      before.tallies,
      new Map(dataset.tallies.map(stateOfTally).map((tally) => [keyOfTally(tally), tally])),
    ),
    incidents: { added: [], changed: [], merged: [], withdrawn: [], restored: [], gone: [] },
  };
  const { added, changed, merged, withdrawn, restored, gone } = change.incidents;
  const partOf = new Map(
    dataset.corrections.flatMap(({ action, replacedBy, incidents: [whole, part] }) =>
      action === 'split' && replacedBy === null && whole !== undefined && part !== undefined ? [[part, whole]] : [],
    ),
  );

  for (const incident of dataset.incidents) {
    const { id } = incident;
    const state = stateOfIncident(incident);
    const known = before.incidents.get(id);
    if (known === undefined) {
      added.push({ id, ...state, splitFrom: partOf.get(id) ?? null });
      continue;
    }
    const fields = compareStates(known.state, state);
    if (known.status !== 'held') restored.push({ id, fields });
    else if (fields.length > 0) changed.push({ id, fields });
  }

  for (const { id } of dataset.withdrawn) {
    const known = before.incidents.get(id);
    if (known === undefined || known.status === 'withdrawn') continue;
    const by = dataset.corrections.find(
      ({ action, replacedBy, incidents }) => action === 'drop' && replacedBy === null && incidents.includes(id),
    );
    withdrawn.push({ id, by: by?.id ?? null });
  }

  const here = new Set([...dataset.incidents, ...dataset.withdrawn].map(({ id }) => id));
  const seeds = new Set(dataset.seeds.map(({ id }) => id));
  const former = new Map(dataset.formerIds.map((entry) => [entry.id, entry]));
  const nowOf = (id: string) => (here.has(id) ? id : (former.get(id)?.leadsTo ?? null));
  for (const [id, known] of before.incidents) {
    if (here.has(id)) continue;
    const into = nowOf(id);
    if (known.status === 'merged') {
      // Where its heir went is told of the heir.
      const heir = nowOf(known.into);
      if (heir === into || heir === null) continue;
    }
    if (into !== null) merged.push({ id, into });
    else if (known.status !== 'gone') {
      gone.push({ id, why: known.state.seeds.some((seed) => seeds.has(seed)) ? 'not-read' : 'no-seed' });
    }
  }

  const parts: object[] = [change.seeds, change.corrections, change.tallies, change.incidents];
  const lists = parts.flatMap((part) => Object.values(part) as unknown[][]);
  return lists.some((list) => list.length > 0) ? change : null;
}

function turnOver<Item>(
  before: ReadonlySet<Item> | ReadonlyMap<string, Item>,
  now: ReadonlyMap<string, Item>,
): Turnover<Item> {
  const byKey = (a: readonly [unknown, Item], b: readonly [unknown, Item]) => (String(a[0]) < String(b[0]) ? -1 : 1);
  const was = new Map<string, Item>([...before.entries()].map(([key, item]) => [String(key), item]));
  const list = (from: ReadonlyMap<string, Item>, without: ReadonlyMap<string, Item>) =>
    [...from]
      .filter(([key]) => !without.has(key))
      .sort(byKey)
      .map(([, item]) => item);
  return { added: list(now, was), removed: list(was, now) };
}

const toCount = (count: Count | null): Count | null => count && { low: count.low, high: count.high };

function stateOfIncident(incident: PublishedIncident): IncidentState {
  const { kind, target, when, weapons, claimedBy, blamedOn, killed, injured, damage, intercepted, grade } = incident;
  return {
    kind,
    target: { base: target.base, place: target.base === null ? target.place : null },
    when: { earliest: when.earliest, latest: when.latest },
    weapons: weapons
      .map(({ type, count }) => ({ type, count: toCount(count) }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    claimedBy,
    blamedOn,
    killed: toCount(killed),
    injured: toCount(injured),
    damage,
    intercepted,
    grade,
    seeds: [...new Set(incident.sources.map(({ seed }) => seed))].sort(),
  };
}

function stateOfTally({ seed, origin, count, bound, scope, earliest, latest }: ReconciledTally): TallyState {
  const { countries, base } = scope;
  return { seed, origin, count, bound, scope: { countries: [...countries].sort(), base }, earliest, latest };
}

function compareStates(from: IncidentState, to: IncidentState): FieldChange[] {
  return stateFields.flatMap((field) =>
    renderJson(from[field]) === renderJson(to[field])
      ? []
      : [{ field, from: from[field], to: to[field] } as FieldChange],
  );
}
