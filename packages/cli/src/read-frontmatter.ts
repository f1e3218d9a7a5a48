import type { VFileMessage } from 'vfile-message';
import * as v from 'valibot';
import { createProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { day } from './sidecar-schema.ts';

const schema = v.strictObject(
  {
    base: v.pipe(v.string('the id of a base'), v.nonEmpty('the id of a base')),
    title: v.pipe(v.string('a title'), v.nonEmpty('a title')),
    updated: day,
  },
  'a map of `base`, `title` and `updated`',
);

export interface Frontmatter {
  base: { id: string; place: { line: number; column: number } } | null;
  problems: VFileMessage[];
}

/** Reads which base a commentary is about from its frontmatter. */
export function readFrontmatter(file: string, text: string): Frontmatter {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    const problem = createProblem({
      file,
      place: { line: 1, column: 1 },
      ruleId: 'invalid-commentary',
      reason: 'Unexpected start of a commentary, expected a frontmatter between two lines of `---`',
      cure: 'Begin the file with `base`, `title` and `updated`, as docs/editing.md shows.',
    });
    return { base: null, problems: [problem] };
  }
  const front = lines.slice(1, end);
  const { value, problems } = readYaml({
    file,
    text: front.join('\n'),
    schema,
    keys: Object.keys(schema.entries),
    ruleId: 'invalid-commentary',
    lineOffset: 1,
  });
  if (value === null) return { base: null, problems };
  const line = front.findIndex((text) => text.startsWith('base:')) + 2;
  return { base: { id: value.base, place: { line, column: 1 } }, problems };
}
