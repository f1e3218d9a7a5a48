import type { Quote, Report, Tally, WeaponUse, When, Count } from '@mujaz/parsing';

export type Grade = 'claimed' | 'reported' | 'corroborated' | 'acknowledged' | 'contested';

/** A field on which reports disagree. Every value is kept, with the reports that tell it. */
export interface Conflict {
  field: 'occurrence' | 'when' | 'weapons' | 'killed' | 'injured' | 'damage' | 'intercepted' | 'claimedBy' | 'blamedOn';
  values: { value: unknown; reports: string[] }[];
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
}

/** An incident across seeds, as published: quotes say which report they come from. */
export interface PublishedIncident extends Incident {
  /** Distinct origin ids, attributed to their seeds. */
  origins: { id: string | null; text: string | null; stance: Report['origin']['stance']; seed: string }[];
  sources: { report: string; seed: string; quotes: Quote[] }[];
  mergeReasons: MergeReason[];
  /** Incidents that may be the same event but were kept apart, with the reason. Always mutual. */
  candidates: { incident: string; ruleId: string; reason: { ar: string; en: string } }[];
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

/** A tally beside what is held in the same scope and span. */
export interface ReconciledTally extends Tally {
  id: string;
  seed: string;
  /** Attack incidents that lie wholly inside the scope and span. */
  held: string[];
  /** Incidents that may lie inside it: their span or place reaches over its edge. */
  maybeHeld: string[];
}

/** Between two tallies of one counter in one scope: the number that must have happened between them. */
export interface ImpliedBetween {
  from: string;
  to: string;
  after: string;
  until: string;
  count: { low: number; high: number | null };
}

/** The fields of an incident that a correction may set. */
export type CorrectableField =
  'when' | 'weapons' | 'killed' | 'injured' | 'damage' | 'intercepted' | 'claimedBy' | 'blamedOn';

/** What an editor overrules, one YAML file each in `corrections/`. */
export type Correction = {
  /** The file's name without its ending. */
  id: string;
  /** The incident it corrects. A target that no longer exists is an error. */
  incident: string;
  /** Why, in a sentence for readers. */
  reason: { ar: string; en: string };
  /** A role, never a private person: `editor`. */
  by: string;
  /** The day of the correction. */
  date: string;
} & ({ action: 'drop' } | { action: 'set'; field: CorrectableField; value: unknown });
