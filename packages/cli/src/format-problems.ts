import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';

/**
 * All problems as text for a terminal, grouped by file, each with its place, its rule and its cure.
 * The empty text when there are none.
 */
export function formatProblems(problems: readonly VFileMessage[], { color = false } = {}): string {
  if (problems.length === 0) return '';
  const files = new Map<string, VFile>();
  for (const problem of problems) {
    const path = problem.file ?? '(no file)';
    const file = files.get(path) ?? new VFile({ path });
    files.set(path, file);
    file.messages.push(problem);
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${reporter(sorted, { color, verbose: true })}\n`;
}
