import { resolve } from 'node:path';
import { createActors, createPlaces, mergeWithinSeed } from '@mujaz/incidents';
import { countriesIn, read as readSeed } from '@mujaz/parsing';
import { formatProblems } from '../format-problems.ts';
import { formatReading } from '../format-reading.ts';
import type { Io } from '../io.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { isError } from '../problem.ts';
import { readSeedFile } from '../read-seed-file.ts';
import { write } from '../write.ts';

/**
 * Reads seeds one by one and prints each reading as soon as it is there, in the order given.
 * @returns 1 when a seed could not be read, after the others were printed
 */
export async function read(files: readonly string[], options: { json?: boolean }, io: Io): Promise<number> {
  const { knowledge, problems: knowledgeProblems } = loadKnowledge();
  if (knowledgeProblems.some(isError)) {
    await write(io.stderr, formatProblems(knowledgeProblems, io));
    return 1;
  }
  const places = createPlaces(knowledge.bases, countriesIn);
  const actors = createActors(knowledge.actors);
  let failed = 0;
  for (const file of files) {
    const { seed, problems } = await readSeedFile(resolve(file), file, knowledge);
    if (problems.length > 0) await write(io.stderr, formatProblems(problems, io));
    if (seed === null) {
      failed += 1;
      continue;
    }
    const reading = readSeed(seed, knowledge);
    const incidents = mergeWithinSeed(reading, places, actors);
    const { seed: info, reports, tallies, messages } = reading;
    const whole = { seed: info, reports, incidents, tallies, messages };
    await write(io.stdout, options.json ? `${JSON.stringify(whole)}\n` : formatReading(whole, file));
  }
  if (failed > 0 && files.length > 1) {
    await write(io.stderr, `\n${failed} of ${files.length} seeds could not be read\n`);
  }
  return failed > 0 ? 1 : 0;
}
