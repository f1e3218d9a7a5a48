import type { Correction, ImpliedBetween, PublishedIncident, ReconciledTally } from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import type { Message, SeedInfo } from '@mujaz/parsing';
import type { Statistics } from '@mujaz/statistics';

/** A seed as published: what it is and what was read from it, never its whole text. */
export interface PublishedSeed extends SeedInfo {
  url: string | null;
  /** Ids of the incidents it supports, in the order of the text. */
  incidents: string[];
  /** Ids of the tallies it announces. */
  tallies: string[];
  messages: Message[];
}

/** All that the site shows, in one file: `dataset.json`. The same input gives the same bytes. */
export interface Dataset {
  schemaVersion: 1;
  seeds: PublishedSeed[];
  /** Attacks and strikes, ordered by `when.earliest` (unknown last), then id. */
  incidents: PublishedIncident[];
  tallies: ReconciledTally[];
  implied: ImpliedBetween[];
  corrections: Correction[];
  /** Over attacks only. */
  statistics: { all: Statistics; byBase: Record<string, Statistics> };
  knowledge: Knowledge;
}
