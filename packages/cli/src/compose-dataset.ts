import { composeDataset as composeRecord, diffRecord } from '@mujaz/dataset';
import type { Dataset } from '@mujaz/dataset';
import { replayUpdates, type Ledger, type RecordChange } from '@mujaz/incidents';
import { read } from '@mujaz/parsing';
import type { Reading } from '@mujaz/parsing';
import type { VFileMessage } from 'vfile-message';
import { findReadingProblems } from './find-reading-problems.ts';
import { findUnrecorded } from './find-unrecorded.ts';
import type { Project } from './load-project.ts';

export interface Composed {
  dataset: Dataset;
  /** One for each seed, in the order of the project. */
  readings: Reading[];
  /** The project's ledger with the ids that were issued now. */
  ledger: Ledger;
  /** What no update has recorded yet; null where there is nothing, or no log. */
  change: RecordChange | null;
  /** What was wrong in the readings, the corrections that no longer apply, and what is not recorded. */
  problems: VFileMessage[];
}

/** Reads every seed of a project and makes the dataset of it. */
export function composeDataset(project: Project): Composed {
  const { knowledge, corrections, correctionPlaces } = project;
  const seeds = project.seeds.map(({ seed }) => seed);
  const results = project.seeds.map((file) => ({ file, reading: read(file.seed, knowledge) }));
  const readings = results.map(({ reading }) => reading);
  const { dataset, ledger, messages } = composeRecord({
    readings,
    seeds,
    knowledge,
    corrections,
    correctionPlaces,
    ...(project.ledger && { ledger: project.ledger.ledger }),
    ...(project.log && { updates: project.log.updates }),
  });
  const change = project.log && diffRecord(replayUpdates(project.log.updates).record, dataset);
  const found = results.flatMap(({ file, reading }) => findReadingProblems(file, reading));
  const problems = [...found, ...messages, ...findUnrecorded(project, ledger, change)];
  return { dataset, readings, ledger, change, problems };
}
