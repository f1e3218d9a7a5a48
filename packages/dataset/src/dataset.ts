import type {
  ImpliedBetween,
  PublishedCorrection,
  PublishedIncident,
  ReconciledTally,
  RecordUpdate,
} from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import type { Message, SeedInfo } from '@mujaz/parsing';
import type { Statistics } from '@mujaz/statistics';

/** A seed as published: what it is and what was read from it, never its whole text. */
export interface PublishedSeed extends SeedInfo {
  url: string | null;
  /** Ids of the incidents it supports, in the order of the text. */
  incidents: string[];
  /** Ids of the incidents it told of that an editor dropped. */
  withdrawn: string[];
  /** Ids of the tallies it announces. */
  tallies: string[];
  messages: Message[];
}

/** An id that was given to an incident once and is no incident's now. It is never given to another. */
export interface FormerId {
  id: string;
  /** What it stood for last. */
  kind: PublishedIncident['kind'];
  base: string | null;
  earliest: string | null;
  latest: string | null;
  /** The incident, held or withdrawn, that it has become part of. */
  leadsTo: string | null;
  /**
   * `superseded`: it leads to another. `not-read`: its seeds are here and nothing that is read in them now is it.
   * `no-seed`: none of its seeds is here.
   */
  why: 'superseded' | 'not-read' | 'no-seed';
}

/** All that the site shows, in one file: `dataset.json`. The same input gives the same bytes. */
export interface Dataset {
  schemaVersion: 1;
  seeds: PublishedSeed[];
  /** Attacks and strikes, ordered by `when.earliest` (unknown last), then id. */
  incidents: PublishedIncident[];
  tallies: ReconciledTally[];
  implied: ImpliedBetween[];
  /** What editors overruled, by date, then id; those that another one replaced are among them. */
  corrections: PublishedCorrection[];
  /** Incidents that an editor dropped, as they were. They count nowhere. */
  withdrawn: PublishedIncident[];
  /** By id. */
  formerIds: FormerId[];
  /** What each recorded update changed, the first first. What is not recorded yet is not among them. */
  updates: RecordUpdate[];
  /** Over attacks only. */
  statistics: { all: Statistics; byBase: Record<string, Statistics> };
  knowledge: Knowledge;
}
