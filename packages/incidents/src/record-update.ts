import type { Count, Report, Tally, WeaponUse } from '@mujaz/parsing';
import type { Grade } from './incident.ts';

/** What the record said of an incident, without the words that said it and the reasons. Plain JSON. */
export interface IncidentState {
  kind: Report['kind'];
  /** The place in the article's words only where no base is known. */
  target: Report['target'];
  when: Pick<Report['when'], 'earliest' | 'latest'>;
  /** In an order of their own, not of any text. */
  weapons: WeaponUse[];
  claimedBy: string | null;
  blamedOn: string | null;
  killed: Count | null;
  injured: Count | null;
  damage: Report['damage'];
  intercepted: boolean | null;
  grade: Grade;
  /** The articles that tell of it, by id. */
  seeds: string[];
}

/** The fields whose change is told. An incident never changes its kind. */
export const stateFields = [
  'target',
  'when',
  'weapons',
  'claimedBy',
  'blamedOn',
  'killed',
  'injured',
  'damage',
  'intercepted',
  'grade',
  'seeds',
] as const satisfies readonly (keyof IncidentState)[];

export type StateField = (typeof stateFields)[number];

/** One field of an incident that an update changed. */
export type FieldChange = { [F in StateField]: { field: F; from: IncidentState[F]; to: IncidentState[F] } }[StateField];

/** An announced tally, without its words and parts. */
export interface TallyState extends Pick<Tally, 'count' | 'bound' | 'scope' | 'earliest' | 'latest' | 'origin'> {
  seed: string;
}

/** What came into the record and what left it. */
export interface Turnover<Item> {
  added: Item[];
  removed: Item[];
}

/** An incident as an update first recorded it. */
export interface AddedIncident extends IncidentState {
  id: string;
  /** The incident that an editor split it off; null where it was read. */
  splitFrom: string | null;
}

/** What an update did to the incidents. An incident stands in one of the lists at most. */
export interface IncidentChanges {
  added: AddedIncident[];
  changed: { id: string; fields: FieldChange[] }[];
  /** An id whose incident has become part of another. */
  merged: { id: string; into: string }[];
  /** By an editor; `by` is the correction. */
  withdrawn: { id: string; by: string | null }[];
  /** Held again, after it had been merged, withdrawn or gone. */
  restored: { id: string; fields: FieldChange[] }[];
  /** No longer read in its articles, or its articles were taken away. */
  gone: { id: string; why: 'not-read' | 'no-seed' }[];
}

/** What one update of the record changed. */
export interface RecordChange {
  seeds: Turnover<string>;
  corrections: Turnover<string>;
  tallies: Turnover<TallyState>;
  incidents: IncidentChanges;
}

/** An update as the log keeps it. */
export interface RecordUpdate extends RecordChange {
  /** The day and a letter, as `2026-11-21-a`. Never given twice. */
  id: string;
  /** The day on which it was recorded. */
  day: string;
}
