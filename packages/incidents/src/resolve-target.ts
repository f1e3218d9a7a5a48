import type { Uncompared } from './add-candidates.ts';
import type { Ledger } from './assign-ids.ts';
import type { CorrectionMessages } from './correction-messages.ts';
import type { Correction } from './incident.ts';

/**
 * The incident that an id in a correction means: itself, or where it redirects, with a warning. One that is gone
 * is an error, and undefined is given.
 */
export function resolveTarget(
  correction: Correction,
  named: string,
  { current, ledger, log }: { current: ReadonlyMap<string, Uncompared>; ledger: Ledger; log: CorrectionMessages },
  part?: string,
): string | undefined {
  if (current.has(named)) return named;
  const place = part === undefined ? {} : { part };
  const id = ledger.redirects[named];
  if (id !== undefined && current.has(id)) {
    log.add(correction, {
      ...place,
      ruleId: 'correction-target-moved',
      reason: `Unexpected former id \`${named}\`, expected \`${id}\``,
      note: `Write \`${id}\` after checking that the correction still holds.`,
      isWarning: true,
    });
    return id;
  }
  const wasHeld = ledger.issued.some((entry) => entry.id === named);
  log.add(correction, {
    ...place,
    ruleId: 'correction-target-gone',
    reason: `Unexpected incident \`${named}\`, expected the id of an incident that is held`,
    note: wasHeld
      ? 'It was held before, and nothing that is read now is it. Name the incident that it is now, or delete the correction if it has no object any more.'
      : 'Copy the id from the incident’s permalink, or delete the correction if it has no object any more.',
  });
  return undefined;
}
