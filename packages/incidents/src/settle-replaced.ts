import type { CorrectionMessages } from './correction-messages.ts';
import type { Correction } from './incident.ts';
import { compareText } from './order.ts';

/**
 * Which corrections another one takes the place of, by id, with that other's id. What `replaces` names must be
 * there and be about the same incident, and no two may replace each other.
 */
export function settleReplaced(corrections: readonly Correction[], messages?: CorrectionMessages): Map<string, string> {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const replacedBy = new Map<string, string>();
  for (const correction of [...corrections].sort((a, b) => compareText(a.id, b.id))) {
    const { id, incident, replaces } = correction;
    if (replaces === undefined) continue;
    const complain = (reason: string, note: string) =>
      messages?.add(correction, { ruleId: 'correction-replaces-wrong', part: 'replaces', reason, note });
    const other = byId.get(replaces);
    if (other === undefined) {
      complain(
        `Unexpected \`replaces: ${replaces}\`, expected the name of another correction`,
        'Write the name of its file without the ending, or delete the line.',
      );
    } else if (other.incident !== incident) {
      complain(
        `Unexpected \`replaces: ${replaces}\`, which is about \`${other.incident}\`, expected one about \`${incident}\``,
        'A correction can only take the place of one about the same incident. Delete the line, or correct the id.',
      );
    } else if (leadsTo(replaces, id, byId)) {
      complain(
        `Unexpected \`replaces: ${replaces}\`, expected no circle: \`${replaces}\` is to take the place of \`${id}\` too`,
        'Delete the line in the older of the two.',
      );
    } else if (!replacedBy.has(replaces)) {
      replacedBy.set(replaces, id);
    }
  }
  // A correction that was itself replaced shows on the card of the one that holds.
  return new Map([...replacedBy.keys()].map((id) => [id, lastOf(id, replacedBy)]));
}

function lastOf(id: string, replacedBy: ReadonlyMap<string, string>): string {
  let last = id;
  for (let next = replacedBy.get(last); next !== undefined; next = replacedBy.get(last)) last = next;
  return last;
}

/** Whether following `replaces` from one correction comes to another. */
function leadsTo(from: string, to: string, byId: ReadonlyMap<string, Correction>): boolean {
  const passed = new Set<string>();
  for (let id: string | undefined = from; id !== undefined && !passed.has(id); id = byId.get(id)?.replaces) {
    if (id === to) return true;
    passed.add(id);
  }
  return false;
}

/** The corrections that split an incident and hold, by id: what `mergeIncidents` must know to keep their parts' ids. */
export function splitsOf(corrections: readonly Correction[]): Set<string> {
  const replaced = settleReplaced(corrections);
  return new Set(corrections.flatMap(({ id, action }) => (action === 'split' && !replaced.has(id) ? [id] : [])));
}
