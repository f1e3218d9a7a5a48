import { composeDataset as composeRecord } from '@mujaz/dataset';
import type { Dataset } from '@mujaz/dataset';
import { read } from '@mujaz/parsing';
import type { VFileMessage } from 'vfile-message';
import { findReadingProblems } from './find-reading-problems.ts';
import type { Project } from './load-project.ts';

/**
 * Reads every seed of a project and makes the dataset of it.
 * @returns also what was wrong in the readings, and the corrections that no longer apply
 */
export function composeDataset(project: Project): { dataset: Dataset; problems: VFileMessage[] } {
  const { knowledge, corrections, correctionPlaces } = project;
  const seeds = project.seeds.map(({ seed }) => seed);
  const results = project.seeds.map((file) => ({ file, reading: read(file.seed, knowledge) }));
  const readings = results.map(({ reading }) => reading);
  const { dataset, messages } = composeRecord({ readings, seeds, knowledge, corrections, correctionPlaces });
  const found = results.flatMap(({ file, reading }) => findReadingProblems(file, reading));
  return { dataset, problems: [...found, ...messages] };
}
