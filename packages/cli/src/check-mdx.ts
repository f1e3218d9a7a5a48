import { compile } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { VFileMessage } from 'vfile-message';
import { createProblem } from './problem.ts';

/** Compiles a commentary as the site would, and says where it cannot be. */
export async function checkMdx(file: string, text: string): Promise<VFileMessage[]> {
  try {
    await compile(text, { remarkPlugins: [remarkFrontmatter, remarkGfm] });
    return [];
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return [
      createProblem({
        file,
        place: findPlace(error),
        ruleId: 'broken-mdx',
        reason: `Unexpected MDX: ${error.reason}`,
        cure: 'Close every tag and brace; to show `<` or `{` as text, put a backslash before it.',
      }),
    ];
  }
}

/** Where the error is: in its place, or, as for a tag that is never closed, in its words alone: `(9:1-9:7)`. */
function findPlace({ line, column, reason }: VFileMessage): { line: number; column: number } | undefined {
  if (line !== undefined) return { line, column: column ?? 1 };
  const told = /\((?<line>\d+):(?<column>\d+)-/u.exec(reason)?.groups;
  return told && { line: Number(told['line']), column: Number(told['column']) };
}
