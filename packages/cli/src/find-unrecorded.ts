import type { Ledger, RecordChange } from '@mujaz/incidents';
import type { VFileMessage } from 'vfile-message';
import type { Project } from './load-project.ts';
import { createProblem, isError } from './problem.ts';
import { summariseChange } from './summarise-change.ts';

/**
 * A warning where incidents have ids that the ledger's file does not have yet, so that nothing keeps them; else where
 * something changed that no update has recorded.
 */
export function findUnrecorded(
  { ledger, log, problems }: Project,
  now: Ledger,
  change: RecordChange | null,
): VFileMessage[] {
  if (ledger === null || problems.some(isError)) return [];
  const known = new Set(ledger.ledger.issued.map(({ id }) => id));
  const missing = now.issued.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const [first] = missing;
  if (first === undefined) {
    if (log === null || change === null) return [];
    return [
      createProblem({
        file: log.folder,
        ruleId: 'update-not-recorded',
        reason: `Unexpected change of the record, expected every change in an update: ${summariseChange(change)}`,
        cure: 'Run "pnpm mujaz ids" and commit the file that it writes: until then the site does not list the change.',
        severity: 'warning',
      }),
    ];
  }
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
