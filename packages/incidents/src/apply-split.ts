import { issueSplit } from './assign-ids.ts';
import { takeSnapshot, type CorrectionState } from './correction-state.ts';
import type { Correction } from './incident.ts';
import { nameReports } from './name-reports.ts';
import { resolveTarget } from './resolve-target.ts';
import { splitByEditor } from './split-by-editor.ts';

/** Splits an incident, if that is what the correction does and it can; gives the ids of the two parts. */
export function applySplit(
  correction: Correction,
  state: CorrectionState,
): { correction: Correction; ids: readonly [string, string] } | undefined {
  if (correction.action !== 'split') return undefined;
  const id = resolveTarget(correction, correction.incident, state);
  const incident = id === undefined ? undefined : state.current.get(id);
  if (incident === undefined) return undefined;
  const named = nameReports(correction, incident, state);
  if (named === undefined) return undefined;

  const { rest, part } = splitByEditor(incident, named, state.reportOf, state);
  const issued = issueSplit(part, correction.id, state.ledger);
  state.ledger = issued.ledger;
  state.current.set(rest.id, rest);
  state.current.set(issued.id, { id: issued.id, ...part });
  const ids = [rest.id, issued.id] as const;
  state.effects.set(correction.id, { incidents: [...ids], was: [takeSnapshot(incident)] });
  return { correction, ids };
}
