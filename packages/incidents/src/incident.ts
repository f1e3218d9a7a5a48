import type { Quote, Report, Tally, WeaponUse, When, Count } from '@mujaz/parsing';

export type Grade = 'claimed' | 'reported' | 'corroborated' | 'acknowledged' | 'contested';

/** A field on which reports disagree. Every value is kept, with the reports that tell it. */
export interface Conflict {
  field: 'occurrence' | 'when' | 'weapons' | 'killed' | 'injured' | 'damage' | 'intercepted' | 'claimedBy' | 'blamedOn';
  values: {
    value: unknown;
    reports: string[];
    /** Those of the reports whose text says that this figure took the place of earlier ones. */
    updates?: string[];
  }[];
}

/** Why two reports are held to be one event: a rule id, a sentence in each language, and the two reports. */
export interface MergeReason {
  ruleId: string;
  reports: [string, string];
  reason: { ar: string; en: string };
}

/** What one or more reports say happened once, to one target. Same fields as a report, and its support. */
export interface Incident {
  /** Permanent: `{base or place}-{earliest day or unknown}-{letter}`, as in `conoco-2023-11-23-a`. */
  id: string;
  kind: Report['kind'];
  target: Report['target'];
  when: When;
  weapons: WeaponUse[];
  claimedBy: string | null;
  blamedOn: string | null;
  origin: Report['origin'];
  killed: Count | null;
  injured: Count | null;
  damage: Report['damage'];
  intercepted: boolean | null;
  role: Report['role'];
  quotes: Quote[];
  /** Report ids, `{seed id}#{n}`; the seed is the part before `#`. */
  reports: string[];
  grade: Grade;
  conflicts: Conflict[];
  /** Wider groups that some reports name where others name one of their members. It is no conflict: the member is the value. */
  wider: { field: 'claimedBy' | 'blamedOn'; value: string; reports: string[] }[];
}

/** One end of a link between a strike and an attack that it answers. */
export interface AnswerLink {
  /** The incident at the other end. */
  incident: string;
  /** The reports of the strike that say so, each with the quote that does. */
  sources: PublishedIncident['sources'];
}

/** An incident across seeds, as published: quotes say which report they come from. */
export interface PublishedIncident extends Incident {
  /** Distinct origin ids, attributed to their seeds. */
  origins: { id: string | null; text: string | null; stance: Report['origin']['stance']; seed: string }[];
  sources: { report: string; seed: string; quotes: Quote[] }[];
  mergeReasons: MergeReason[];
  /** Incidents that may be the same event but were kept apart, with the reason. Always mutual. */
  candidates: { incident: string; ruleId: string; reason: { ar: string; en: string } }[];
  /** For a strike: the attacks that it is said to answer, by id. For an attack empty. */
  answers: AnswerLink[];
  /** For an attack: the strikes that are said to answer it, by id. Always the other end of `answers`. */
  answeredBy: AnswerLink[];
  /**
   * Reports that may tell of this incident and do not say so: they name no base, or fit several incidents
   * equally. They are no incident of their own, and nothing of theirs enters this one's fields or grade.
   */
  possibleReports: {
    report: string;
    seed: string;
    origin: Report['origin'];
    when: When;
    quotes: Quote[];
    ruleId: string;
    reason: { ar: string; en: string };
  }[];
}

/** The attacks that are held within a scope and a span: from `held` alone to both together. */
export interface Holding {
  /** Attack incidents that lie wholly inside the scope and span. */
  held: string[];
  /** Incidents that may lie inside it: their span or place reaches over its edge. */
  maybeHeld: string[];
}

/** A tally beside what is held in the same scope and span, and so each part of its breakdown. */
export interface ReconciledTally extends Tally, Holding {
  id: string;
  seed: string;
  breakdown: (Tally['breakdown'][number] & Holding)[];
}

/** Between two tallies of one counter in one scope: what must have happened between them, and what is held of it. */
export interface ImpliedBetween extends Holding {
  from: string;
  to: string;
  /** The last day of each. */
  after: string;
  until: string;
  /** Null: the later tally is smaller, though it began on the same day. The two contradict each other. */
  count: { low: number; high: number | null } | null;
}

/** The fields of an incident that a correction may set. Its day has an action of its own, `date`. */
export type CorrectableField = 'weapons' | 'killed' | 'injured' | 'damage' | 'intercepted' | 'claimedBy' | 'blamedOn';

/** Reports of an incident as an editor names them: by their seed and words of their quotes, so that a new reading finds them. */
export interface NamedReports {
  seed: string;
  /** Words that stand in a quote of the report; without them all reports of the seed in this incident. */
  words?: string;
}

/** What an editor overrules, one YAML file each in `corrections/`. */
export type Correction = {
  /** The file's name without its ending. */
  id: string;
  /** The incident it corrects; for `merge` the one that stays. One that no longer exists is an error. */
  incident: string;
  /** Why, in a sentence for readers. */
  reason: { ar: string; en: string };
  /** A role, never a private person: `editor`. */
  by: string;
  /** The day of the correction. */
  date: string;
  /** An earlier correction that this one takes the place of. It stays listed and has no effect any more. */
  replaces?: string;
} & (
  | { action: 'drop' }
  | { action: 'set'; field: CorrectableField; value: unknown }
  | { action: 'date'; when: When }
  | { action: 'merge'; with: string[] }
  | { action: 'split'; reports: NamedReports[] }
);

/** An incident as it was before an editor merged or split it. */
export type Snapshot = Pick<Incident, 'id' | 'target' | 'when' | 'reports'>;

/** A correction as published: what the editor wrote, and what it did. */
export type PublishedCorrection = Correction & {
  /** The incidents on whose cards it stands: the one it changed, kept or withdrew; for `split` both parts. */
  incidents: string[];
  /** What was read: for `set` the value, for `date` the `When`, for `merge` and `split` a `Snapshot[]`; for `drop` null. */
  was: unknown;
  /** The correction that took its place, if one did: this one then changed nothing, and `was` is null. */
  replacedBy: string | null;
};
