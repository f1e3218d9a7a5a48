import type { AstroIntegration } from 'astro';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkCommentary } from '../src/lib/check-commentary.ts';
import { loadDataset } from '../src/lib/load-dataset.ts';
import { UserError } from '../src/lib/user-error.ts';

/** Stops a build whose commentary is about a base that nobody knows, before anything is written. */
export function commentaryCheck(): AstroIntegration {
  return {
    name: 'mujaz-commentary-check',
    hooks: {
      'astro:build:start': () => {
        const folder = fileURLToPath(new URL('../commentary/', import.meta.url));
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.mdx'))
          .sort()
          .map((path) => ({
            path: `sites/briefing/commentary/${path}`,
            text: readFileSync(`${folder}${path}`, 'utf8'),
          }));
        const problems = checkCommentary(
          files,
          loadDataset().knowledge.bases.map((base) => base.id),
        );
        const [first] = problems;
        if (!first) return;
        const lines = problems.map((problem) => `${problem.file}:${problem.line ?? 1}: ${problem.reason}`);
        throw new UserError(lines.join('\n'), first.note ?? '', {
          file: first.file ?? folder,
          line: first.line ?? 1,
          column: first.column ?? 1,
        });
      },
    },
  };
}
