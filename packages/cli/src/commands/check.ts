import { composeDataset } from '../compose-dataset.ts';
import { formatProblems } from '../format-problems.ts';
import type { Io } from '../io.ts';
import { loadProject } from '../load-project.ts';
import { isError } from '../problem.ts';
import { root } from '../root.ts';
import { count } from '../summarise.ts';
import { write } from '../write.ts';
import { review } from './review.ts';

export interface CheckOptions {
  seeds?: string;
  corrections?: string;
  ledger?: string;
  review?: boolean;
  json?: boolean;
}

/**
 * Prints every problem with the seeds, the knowledge, the corrections and the commentary; with `review`, what was read
 * but not understood instead.
 * @returns 1 when one is an error; warnings alone give 0
 */
export async function check(options: CheckOptions, io: Io): Promise<number> {
  if (options.review) return review(options, io);
  const project = await loadProject(root, options);
  const { problems } = composeDataset(project);
  const all = [...project.problems, ...problems];
  const errors = all.filter(isError).length;
  if (all.length > 0) await write(io.stdout, formatProblems(all, io));
  const { seeds, corrections, commentary } = project;
  await write(
    io.stdout,
    `${count(seeds.length, 'seed')}, ${count(corrections.length, 'correction')} and ${count(commentary.length, 'commentary', 'commentaries')} checked: ` +
      `${count(errors, 'error')}, ${count(all.length - errors, 'warning')}\n`,
  );
  return errors > 0 ? 1 : 0;
}
