import { join, parse } from 'node:path';
import type { Knowledge } from '@mujaz/knowledge';
import type { VFileMessage } from 'vfile-message';
import { findDuplicates } from './find-duplicates.ts';
import { listFiles } from './list-files.ts';
import { createProblem } from './problem.ts';
import { readSeedFile, toSidecarPath } from './read-seed-file.ts';
import type { SeedFile } from './seed-file.ts';

/**
 * Reads every seed of a folder and of the folders in it, in the order of their paths.
 * @param label the folder as the user would name it
 */
export async function loadSeeds(
  folder: string,
  label: string,
  knowledge: Knowledge,
): Promise<{ seeds: SeedFile[]; problems: VFileMessage[] }> {
  const paths = await listFiles(folder);
  const texts = paths.filter((path) => path.toLowerCase().endsWith('.txt'));
  const problems = checkOthers(paths, texts, label);
  const seeds: SeedFile[] = [];
  for (const path of texts) {
    const file = `${label}/${path}`;
    const result = await readSeedFile(join(folder, path), file, knowledge);
    problems.push(...result.problems);
    if (result.seed !== null) seeds.push({ seed: result.seed, file });
  }
  problems.push(...checkIds(texts, label), ...findDuplicates(seeds));
  if (texts.length === 0) {
    problems.push(
      createProblem({
        file: label,
        ruleId: 'no-seeds',
        reason: 'Unexpected folder without seeds, expected files ending in `.txt`',
        cure: 'Put at least one article into the folder, or name another folder with --seeds.',
      }),
    );
  }
  return { seeds, problems };
}

function checkOthers(paths: string[], texts: string[], label: string): VFileMessage[] {
  const sidecars = new Set(texts.map(toSidecarPath));
  const known = new Set([...texts, ...sidecars]);
  return paths
    .filter((path) => !known.has(path))
    .map((path) => {
      const file = `${label}/${path}`;
      if (!/\.ya?ml$/iu.test(path)) {
        return createProblem({
          file,
          ruleId: 'unknown-file',
          reason: 'Unexpected file among the seeds, expected `NAME.txt` or `NAME.yaml`',
          cure: 'Rename it if it is a seed, or move it elsewhere; it is not read.',
          severity: 'warning',
        });
      }
      const { dir, name } = parse(path);
      const sidecar = `${dir ? `${dir}/` : ''}${name}.yaml`;
      if (sidecars.has(sidecar)) {
        return createProblem({
          file,
          ruleId: 'sidecar-name',
          reason: `Unexpected ending of a sidecar, expected \`${name}.yaml\``,
          cure: `Rename the file to \`${name}.yaml\`.`,
        });
      }
      return createProblem({
        file,
        ruleId: 'sidecar-without-seed',
        reason: `Unexpected sidecar without its seed, expected \`${name}.txt\` beside it`,
        cure: 'Add the seed, rename the sidecar after its seed, or remove it.',
      });
    });
}

function checkIds(texts: string[], label: string): VFileMessage[] {
  const first = new Map<string, string>();
  return texts.flatMap((path) => {
    const { name } = parse(path);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, path);
      return [];
    }
    return [
      createProblem({
        file: `${label}/${path}`,
        ruleId: 'duplicate-seed-id',
        reason: `Unexpected second seed of the id \`${name}\`, which \`${label}/${other}\` has`,
        cure: 'Rename one of the two files: a seed’s id is its file name without the ending.',
      }),
    ];
  });
}
