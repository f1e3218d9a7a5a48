import type { Reading } from '@mujaz/parsing';
import type { VFileMessage } from 'vfile-message';
import type { SeedFile } from './seed-file.ts';
import { createLocator } from './locate.ts';
import { createProblem } from './problem.ts';

/** The warnings and errors of a reading, as problems with the seed they came from. What is only for information is left. */
export function findReadingProblems({ seed, file }: SeedFile, reading: Reading): VFileMessage[] {
  const locate = createLocator(seed.text);
  return reading.messages.flatMap(({ severity, start, ruleId, reason, note }) =>
    severity === 'info'
      ? []
      : [
          createProblem({
            file,
            place: locate(start),
            ruleId,
            reason,
            cure: note ?? `See how it was read: pnpm mujaz explain ${file}`,
            severity,
          }),
        ],
  );
}
