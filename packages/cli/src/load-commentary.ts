import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge } from '@mujaz/knowledge';
import type { VFileMessage } from 'vfile-message';
import { checkMdx } from './check-mdx.ts';
import { listFiles } from './list-files.ts';
import { createProblem } from './problem.ts';
import { readFrontmatter } from './read-frontmatter.ts';

/** A commentary as far as the checks need it; the site reads the words. */
export interface Commentary {
  file: string;
  lang: string;
  base: string;
}

const langs = ['ar', 'en'];

/**
 * Reads every `{ar,en}/*.mdx` of the commentary folder and checks that it can be published.
 * @param label the folder as the user would name it
 */
export async function loadCommentary(
  folder: string,
  label: string,
  knowledge: Knowledge,
): Promise<{ commentary: Commentary[]; problems: VFileMessage[] }> {
  const commentary: Commentary[] = [];
  const problems: VFileMessage[] = [];
  const bases = new Set(knowledge.bases.map(({ id }) => id));
  for (const path of await listFiles(folder)) {
    if (!path.endsWith('.mdx')) continue;
    const file = `${label}/${path}`;
    const lang = path.split('/')[0] ?? '';
    const text = await readFile(join(folder, path), 'utf8');
    problems.push(...(await checkMdx(file, text)));
    const front = readFrontmatter(file, text);
    problems.push(...front.problems);
    if (front.base === null) continue;
    if (!bases.has(front.base.id)) {
      problems.push(
        createProblem({
          file,
          place: front.base.place,
          ruleId: 'commentary-unknown-base',
          reason: `Unexpected base \`${front.base.id}\`, expected an id in \`packages/knowledge/data/bases/\``,
          cure: `Correct the id or add the base to the knowledge. Known ids: ${[...bases].map((id) => `\`${id}\``).join(', ')}.`,
        }),
      );
    }
    commentary.push({ file, lang, base: front.base.id });
  }
  return { commentary, problems: [...problems, ...findUntranslated(commentary)] };
}

function findUntranslated(commentary: readonly Commentary[]): VFileMessage[] {
  const written = new Set(commentary.map(({ lang, base }) => `${lang} ${base}`));
  return commentary.flatMap(({ file, lang, base }) =>
    langs
      .filter((other) => other !== lang && !written.has(`${other} ${base}`))
      .map((other) =>
        createProblem({
          file,
          ruleId: 'untranslated-commentary',
          reason: `Unexpected commentary on \`${base}\` in one language, expected it in \`${other}\` too`,
          cure: `Write the same commentary in \`${other}/\`; until then that page shows none.`,
          severity: 'warning',
        }),
      ),
  );
}
