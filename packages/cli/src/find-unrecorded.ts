import type { Ledger } from '@mujaz/incidents';
import type { VFileMessage } from 'vfile-message';
import type { Project } from './load-project.ts';
import { createProblem, isError } from './problem.ts';

/** A warning where incidents have ids that the ledger's file does not have yet, so that nothing keeps them. */
export function findUnrecorded({ ledger, problems }: Project, now: Ledger): VFileMessage[] {
  if (ledger === null || problems.some(isError)) return [];
  const known = new Set(ledger.ledger.issued.map(({ id }) => id));
  const missing = now.issued.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const [first] = missing;
  if (first === undefined) return [];
  const others = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  return [
    createProblem({
      file: ledger.file,
      ruleId: 'ids-not-recorded',
      reason: `Unexpected new id \`${first}\`${others}, expected every id in the ledger`,
      cure: 'Run "pnpm mujaz ids" and commit the file: until then a new seed could change these ids.',
      severity: 'warning',
    }),
  ];
}
