import { stringify } from 'yaml';
import type { Ledger } from './assign-ids.ts';

const HEAD = `# Every id that an incident was ever given, in the order in which they were given, with the reports that stood for it
# last; then the ids that lead to another now. \`pnpm mujaz ids\` writes this file, and docs/editing.md says when.
# Nothing is taken out by hand: an id that is not here could be given to another incident.
`;

/** The ledger as its file has it. Equal ledgers give equal text. */
export function renderLedger({ issued, redirects }: Ledger): string {
  const entries = issued.map(({ id, kind, base, earliest, latest, reports, split }) => ({
    id,
    kind,
    base,
    earliest,
    latest,
    reports,
    ...(split !== undefined && { split }),
  }));
  const sorted = Object.fromEntries(Object.entries(redirects).sort(([a], [b]) => (a < b ? -1 : 1)));
  return HEAD + stringify({ issued: entries, redirects: sorted }, { lineWidth: 0 });
}
