import { resolve } from 'node:path';
import { explain as explainReading, read } from '@mujaz/parsing';
import { explainIncidents } from '../explain-incidents.ts';
import { formatProblems } from '../format-problems.ts';
import type { Io } from '../io.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { readSeedFile } from '../read-seed-file.ts';
import { write } from '../write.ts';

/**
 * Prints each stage of reading one seed, annotated.
 * @returns 1 when the seed could not be read
 */
export async function explain(file: string, io: Io): Promise<number> {
  const { knowledge } = loadKnowledge();
  const { seed, problems } = await readSeedFile(resolve(file), file, knowledge);
  if (problems.length > 0) await write(io.stderr, formatProblems(problems, io));
  if (seed === null) return 1;
  await write(io.stdout, `${explainReading(seed, knowledge)}\n${explainIncidents(read(seed, knowledge), knowledge)}`);
  return 0;
}
