import type { CorrectionState } from './correction-state.ts';
import type { Resolved } from './find-contradictions.ts';
import type { Correction } from './incident.ts';
import { resolveTarget } from './resolve-target.ts';

/** The incidents that a correction other than a split means, if all are there. */
export function resolveCorrection(correction: Correction, state: CorrectionState): Resolved | undefined {
  if (correction.action === 'split') return undefined;
  const id = resolveTarget(correction, correction.incident, state);
  const named = correction.action === 'merge' ? correction.with : [];
  const others = named.map((other, n) => resolveTarget(correction, other, state, `with.${n}`));
  const found = others.filter((other) => other !== undefined);
  if (id === undefined || found.length < others.length) return undefined;
  const kind = state.current.get(id)?.kind;
  for (const [n, other] of found.entries()) {
    const isItself = other === id;
    if (!isItself && state.current.get(other)?.kind === kind) continue;
    state.log.add(correction, {
      ruleId: 'correction-cannot-merge',
      part: `with.${n}`,
      reason: isItself
        ? `Unexpected incident \`${named[n]}\`, expected another than \`${id}\`, which it is to go into`
        : `Unexpected ${state.current.get(other)?.kind} \`${other}\`, expected an ${kind} as \`${id}\` is one`,
      note: isItself
        ? 'Delete the line, or the correction if nothing is left of it.'
        : 'An attack and a strike are two.',
    });
    return undefined;
  }
  return { correction, id, others: [...new Set(found)] };
}
