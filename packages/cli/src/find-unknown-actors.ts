import type { Correction, CorrectionPlaces } from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from './problem.ts';

/** Corrections that set a claimant or a blamed one whom the knowledge does not have. */
export function findUnknownActors(
  corrections: readonly Correction[],
  places: CorrectionPlaces,
  { actors }: Knowledge,
): VFileMessage[] {
  const known = new Set(actors.map(({ id }) => id));
  return corrections.flatMap((correction) => {
    if (correction.action !== 'set') return [];
    const { id, field, value } = correction;
    if ((field !== 'claimedBy' && field !== 'blamedOn') || value === null || known.has(String(value))) return [];
    const place = places.get(id);
    return [
      createProblem({
        file: place?.path ?? id,
        place: place && { line: place.line, column: place.column },
        ruleId: 'correction-unknown-actor',
        reason: `Unexpected \`${String(value)}\` for \`${field}\`, expected the id of a file in \`packages/knowledge/data/actors/\``,
        cure: 'Correct the id, or add the actor to the knowledge.',
      }),
    ];
  });
}
