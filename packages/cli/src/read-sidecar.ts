import type { Knowledge } from '@mujaz/knowledge';
import type { Declared } from '@mujaz/parsing';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { sidecarKeys, sidecarSchema } from './sidecar-schema.ts';

/**
 * Reads what an editor declared of a seed.
 * @param file the sidecar as the user would name it
 */
export function readSidecar(
  file: string,
  text: string,
  knowledge: Knowledge,
): { declared: Declared; problems: VFileMessage[] } {
  const { value, problems } = readYaml({
    file,
    text,
    schema: sidecarSchema,
    keys: sidecarKeys,
    ruleId: 'invalid-sidecar',
  });
  if (value === null) return { declared: {}, problems };
  const { outlet } = value;
  if (outlet !== undefined && !knowledge.outlets.some(({ id }) => id === outlet)) {
    const known = knowledge.outlets.map(({ id }) => `\`${id}\``).join(', ');
    problems.push(
      createProblem({
        file,
        place: { line: lineOf(text, 'outlet:'), column: 1 },
        ruleId: 'unknown-outlet',
        reason: `Unexpected outlet \`${outlet}\`, expected an id in \`packages/knowledge/data/outlets/\``,
        cure: `Add a file for the outlet, or use one of: ${known}.`,
      }),
    );
  }
  // The schema gives exactly the keys that were written; undefined ones are left out.
  const declared: Declared = Object.fromEntries(Object.entries(value).filter(([, told]) => told !== undefined));
  return { declared, problems };
}

function lineOf(text: string, start: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(start)) + 1 || 1;
}
