import { dirname, join, resolve } from 'node:path';
import { noLedger } from '@mujaz/incidents';
import type { Correction, CorrectionPlaces, Ledger, RecordUpdate } from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import type { VFileMessage } from 'vfile-message';
import { findUnknownActors } from './find-unknown-actors.ts';
import { loadCommentary } from './load-commentary.ts';
import type { Commentary } from './load-commentary.ts';
import { loadCorrections } from './load-corrections.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadLedger } from './load-ledger.ts';
import { loadUpdates } from './load-updates.ts';
import { loadSeeds } from './load-seeds.ts';
import type { SeedFile } from './seed-file.ts';
import { toLabel } from './to-label.ts';

export interface Project {
  /** In the order of their paths; those with an error are left out. */
  seeds: SeedFile[];
  knowledge: Knowledge;
  corrections: Correction[];
  /** Where each correction names its incident, by the correction's id. */
  correctionPlaces: CorrectionPlaces;
  /** The ids given so far, and their file; null where other seeds are read without a ledger of their own. */
  ledger: { ledger: Ledger; path: string; file: string } | null;
  /** What was recorded of each update so far, and the folder of its files, beside the ledger's; null where that is. */
  log: { updates: RecordUpdate[]; path: string; folder: string } | null;
  commentary: Commentary[];
  /** Everything wrong with the inputs, errors and warnings. */
  problems: VFileMessage[];
}

export interface ProjectOptions {
  /** A folder of seeds other than the project's. */
  seeds?: string | undefined;
  /** A folder of corrections other than the project's. */
  corrections?: string | undefined;
  /** A ledger other than the project's, which is that of the project's own seeds. */
  ledger?: string | undefined;
}

/** Reads all that a site is made from, and every problem with it at once. */
export async function loadProject(root: string, options: ProjectOptions = {}): Promise<Project> {
  const seedsFolder = resolve(options.seeds ?? join(root, 'seeds'));
  const correctionsFolder = resolve(options.corrections ?? join(root, 'corrections'));
  const ledgerPath =
    options.ledger !== undefined
      ? resolve(options.ledger)
      : options.seeds === undefined
        ? join(root, 'ledger/incidents.yaml')
        : null;
  const logPath = ledgerPath === null ? null : join(dirname(ledgerPath), 'updates');
  const commentaryFolder = join(root, 'sites/briefing/commentary');

  const { knowledge, problems } = loadKnowledge();
  const [seeds, corrections, ledger, log, commentary] = await Promise.all([
    loadSeeds(seedsFolder, toLabel(seedsFolder), knowledge),
    loadCorrections(correctionsFolder, toLabel(correctionsFolder)),
    ledgerPath === null ? { ledger: noLedger, messages: [] } : loadLedger(ledgerPath, toLabel(ledgerPath)),
    logPath === null ? { updates: [], messages: [] } : loadUpdates(logPath, toLabel(logPath)),
    loadCommentary(commentaryFolder, toLabel(commentaryFolder), knowledge),
  ]);
  return {
    seeds: seeds.seeds,
    knowledge,
    corrections: corrections.corrections,
    correctionPlaces: corrections.places,
    ledger: ledgerPath === null ? null : { ledger: ledger.ledger, path: ledgerPath, file: toLabel(ledgerPath) },
    log: logPath === null ? null : { updates: log.updates, path: logPath, folder: toLabel(logPath) },
    commentary: commentary.commentary,
    problems: [
      ...problems,
      ...seeds.problems,
      ...corrections.messages,
      ...findUnknownActors(corrections.corrections, corrections.places, knowledge),
      ...ledger.messages,
      ...log.messages,
      ...commentary.problems,
    ],
  };
}
