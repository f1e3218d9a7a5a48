import { readFile } from 'node:fs/promises';
import { parse, join } from 'node:path';
import type { Knowledge } from '@mujaz/knowledge';
import { checkText, decode } from '@mujaz/parsing';
import type { Seed } from '@mujaz/parsing';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from './problem.ts';
import { readSidecar } from './read-sidecar.ts';

/**
 * Reads a seed and the sidecar beside it. `seed` is null when there is an error, so that nobody takes a
 * reading without what an editor declared for one with it.
 *
 * @param path where the file is
 * @param file the file as the user would name it
 */
export async function readSeedFile(
  path: string,
  file: string,
  knowledge: Knowledge,
): Promise<{ seed: Seed | null; problems: VFileMessage[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { seed: null, problems: [describeUnreadable(file, error)] };
  }

  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { ruleId, reason, note } = decoded;
    return { seed: null, problems: [createProblem({ file, ruleId, reason, cure: note })] };
  }

  const problems = checkText(decoded.text)
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, reason, note }) =>
      createProblem({
        file,
        place: { line: 1, column: 1 },
        ruleId,
        reason,
        cure: note ?? 'Put the text of an Arabic article into the file.',
      }),
    );

  const { name } = parse(path);
  let declared = {};
  const sidecar = await readIfThere(toSidecarPath(path));
  if (sidecar !== null) {
    const result = readSidecar(toSidecarPath(file), sidecar, knowledge);
    declared = result.declared;
    problems.push(...result.problems);
  }
  return { seed: problems.length > 0 ? null : { id: name, text: decoded.text, declared }, problems };
}

/** Where the sidecar of a seed would be: the same name, ending in `.yaml`. */
export function toSidecarPath(path: string): string {
  const { dir, name } = parse(path);
  return join(dir, `${name}.yaml`);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function describeUnreadable(file: string, error: unknown): VFileMessage {
  const code = codeOf(error);
  if (code === 'ENOENT') {
    return unreadable(file, 'Unexpected missing file', 'Check the name, and quote it if it holds spaces.');
  }
  if (code === 'EISDIR') {
    return unreadable(file, 'Unexpected folder, expected a file', `Name the files in it: ${file}/*.txt`);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return unreadable(file, 'Unexpected permissions, expected a file that you may read', 'Change its permissions.');
  }
  throw error;
}

function unreadable(file: string, reason: string, cure: string): VFileMessage {
  return createProblem({ file, ruleId: 'unreadable-file', reason, cure });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
