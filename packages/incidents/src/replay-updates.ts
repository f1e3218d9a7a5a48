import type { FieldChange, IncidentState, RecordUpdate, TallyState } from './record-update.ts';
import { compareText } from './order.ts';

/** Where an incident stands after an update, with what was recorded of it last. */
export type Standing = { state: IncidentState } & (
  { status: 'held' | 'withdrawn' | 'gone' } | { status: 'merged'; into: string }
);

/** What the log says of the record, after all its updates. */
export interface RecordState {
  seeds: ReadonlySet<string>;
  corrections: ReadonlySet<string>;
  /** By what they say. */
  tallies: ReadonlyMap<string, TallyState>;
  incidents: ReadonlyMap<string, Standing>;
}

/** A line of the log that cannot follow what stands before it. */
export interface UpdateContradiction {
  update: string;
  keys: (string | number)[];
  reason: string;
}

/** In the order in which they were recorded: by day, then a … z, aa, ab … */
export function compareUpdates(a: Pick<RecordUpdate, 'id'>, b: Pick<RecordUpdate, 'id'>): number {
  return compareText(a.id.slice(0, 10), b.id.slice(0, 10)) || a.id.length - b.id.length || compareText(a.id, b.id);
}

/** What makes two tallies the same for the log: all that they say, and where. */
export function keyOfTally({ seed, origin, count, bound, scope, earliest, latest }: TallyState): string {
  return JSON.stringify([seed, origin, count, bound, [...scope.countries].sort(), scope.base, earliest, latest]);
}

/** The state with these fields changed. */
export function applyChanges(state: IncidentState, fields: readonly FieldChange[]): IncidentState {
  return { ...state, ...Object.fromEntries(fields.map(({ field, to }) => [field, to])) };
}

/**
 * Follows a log from its first update to its last. What contradicts the rest is left out and named; a value that an
 * update changed from another than the last recorded one is none: two branches may each have recorded a change.
 */
export function replayUpdates(updates: readonly RecordUpdate[]): {
  record: RecordState;
  contradictions: UpdateContradiction[];
} {
  const seeds = new Set<string>();
  const corrections = new Set<string>();
  const tallies = new Map<string, TallyState>();
  const incidents = new Map<string, Standing>();
  const contradictions: UpdateContradiction[] = [];

  for (const update of [...updates].sort(compareUpdates)) {
    const complain = (list: string, n: number, reason: string) =>
      contradictions.push({ update: update.id, keys: ['incidents', list, n], reason });
    const change = (list: 'changed' | 'merged' | 'withdrawn' | 'restored' | 'gone', to: (n: number) => Standing) =>
      update.incidents[list].forEach(({ id }, n) => {
        if (incidents.has(id)) incidents.set(id, to(n));
        else complain(list, n, `Unexpected \`${id}\` among the ${list}, expected an id that an update has added`);
      });
    const stateOf = (id: string) => incidents.get(id)!.state;
    const { added, changed, merged, withdrawn, restored, gone } = update.incidents;

    added.forEach(({ id, splitFrom: _, ...state }, n) => {
      if (incidents.has(id))
        complain('added', n, `Unexpected second addition of \`${id}\`, expected each id added once`);
      else incidents.set(id, { status: 'held', state });
    });
    change('changed', (n) => {
      const { id, fields } = changed[n]!;
      return { ...incidents.get(id)!, state: applyChanges(stateOf(id), fields) };
    });
    change('restored', (n) => {
      const { id, fields } = restored[n]!;
      return { status: 'held', state: applyChanges(stateOf(id), fields) };
    });
    change('merged', (n) => ({ status: 'merged', into: merged[n]!.into, state: stateOf(merged[n]!.id) }));
    change('withdrawn', (n) => ({ status: 'withdrawn', state: stateOf(withdrawn[n]!.id) }));
    change('gone', (n) => ({ status: 'gone', state: stateOf(gone[n]!.id) }));

    for (const seed of update.seeds.removed) seeds.delete(seed);
    for (const seed of update.seeds.added) seeds.add(seed);
    for (const id of update.corrections.removed) corrections.delete(id);
    for (const id of update.corrections.added) corrections.add(id);
    for (const tally of update.tallies.removed) tallies.delete(keyOfTally(tally));
    for (const tally of update.tallies.added) tallies.set(keyOfTally(tally), tally);
  }
  return { record: { seeds, corrections, tallies, incidents }, contradictions };
}
