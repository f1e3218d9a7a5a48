import type { VFileMessage } from 'vfile-message';
import type { SeedFile } from './seed-file.ts';
import { createProblem } from './problem.ts';

/** One problem for each seed whose text, whatever its white space, an earlier one has. */
export function findDuplicates(seeds: readonly SeedFile[]): VFileMessage[] {
  const first = new Map<string, string>();
  const problems: VFileMessage[] = [];
  for (const { seed, file } of seeds) {
    const words = seed.text.split(/\s+/u).filter(Boolean).join(' ');
    const other = first.get(words);
    if (other === undefined) first.set(words, file);
    else {
      problems.push(
        createProblem({
          file,
          place: { line: 1, column: 1 },
          ruleId: 'duplicate-seed',
          reason: `Unexpected copy of \`${other}\`, expected each article once`,
          cure: 'Remove one of the two files: an article counted twice would look like two sources.',
        }),
      );
    }
  }
  return problems;
}
