import { read } from '@mujaz/parsing';
import { formatReview } from '../format-review.ts';
import type { Io } from '../io.ts';
import { loadProject, type ProjectOptions } from '../load-project.ts';
import { isError } from '../problem.ts';
import { rankReview } from '../rank-review.ts';
import { root } from '../root.ts';
import { count } from '../summarise.ts';
import { write } from '../write.ts';

/**
 * Prints what the seeds say that was seen but not understood, the most useful first: advice for an editor.
 * @returns 0; inputs with errors are left out, and said so on standard error
 */
export async function review(options: ProjectOptions & { json?: boolean }, io: Io): Promise<number> {
  const { seeds, knowledge, problems } = await loadProject(root, options);
  const items = rankReview(seeds.map((file) => ({ file, reading: read(file.seed, knowledge) })));
  if (options.json) {
    await write(io.stdout, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  } else {
    const end = `${count(items.length, 'thing')} to review in ${count(seeds.length, 'seed')}`;
    await write(io.stdout, `${items.length > 0 ? `${formatReview(items)}\n` : ''}${end}\n`);
  }
  const errors = problems.filter(isError).length;
  if (errors > 0) {
    await write(
      io.stderr,
      `${count(errors, 'error')} in the inputs: a seed that has one is left out; "pnpm mujaz check" lists them\n`,
    );
  }
  return 0;
}
