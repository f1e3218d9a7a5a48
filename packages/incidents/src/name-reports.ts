import type { Report } from '@mujaz/parsing';
import type { Uncompared } from './add-candidates.ts';
import type { CorrectionMessages } from './correction-messages.ts';
import type { Correction } from './incident.ts';
import { compareText, seedOf } from './order.ts';
import { findNamedReports } from './split-by-editor.ts';

interface Known {
  current: ReadonlyMap<string, Uncompared>;
  reportOf: (id: string) => Report;
  log: CorrectionMessages;
}

/** The reports that a split takes out of an incident; undefined, with messages, when they are not there or are all of it. */
export function nameReports(
  correction: Extract<Correction, { action: 'split' }>,
  incident: Uncompared,
  { current, reportOf, log }: Known,
): Set<string> | undefined {
  const named = new Set<string>();
  let isWhole = true;
  for (const [n, entry] of correction.reports.entries()) {
    const found = findNamedReports(entry, incident.reports, reportOf);
    for (const id of found) named.add(id);
    if (found.length > 0) continue;
    isWhole = false;
    const elsewhere = [...current.values()].filter(
      ({ reports }) => findNamedReports(entry, reports, reportOf).length > 0,
    );
    const seeds = [...new Set(incident.reports.map(seedOf))].sort(compareText);
    const [what, wanted] =
      entry.words === undefined || !seeds.includes(entry.seed)
        ? [`seed \`${entry.seed}\``, `a seed of \`${incident.id}\` (${list(seeds)})`]
        : [`words «${entry.words}»`, `words that stand in a quote of \`${entry.seed}\` under \`${incident.id}\``];
    log.add(correction, {
      ruleId: 'correction-words-gone',
      part: `reports.${n}`,
      reason: `Unexpected ${what}, expected ${wanted}`,
      note:
        elsewhere.length > 0
          ? `They stand under ${list(elsewhere.map(({ id }) => id))} now. Name that incident, or delete the correction if the two are apart by now.`
          : 'Copy the words from a quote on the incident’s card, or delete the correction if it has no object any more.',
    });
  }
  if (!isWhole) return undefined;
  if (named.size < incident.reports.length) return named;
  log.add(correction, {
    ruleId: 'correction-splits-nothing',
    reason: `Unexpected split that takes every report of \`${incident.id}\`, expected one that leaves some`,
    note: 'Name only the reports that are the other incident. One report cannot be split.',
  });
  return undefined;
}

const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');
