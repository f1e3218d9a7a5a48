import { takeSnapshot, type CorrectionState } from './correction-state.ts';
import type { Resolved } from './find-contradictions.ts';
import { mergeByEditor } from './merge-by-editor.ts';

/** Applies a correction other than a split, whose incidents are there and which no other contradicts. */
export function applyResolved({ correction, id, others }: Resolved, state: CorrectionState): void {
  const incident = state.current.get(id);
  if (incident === undefined) return;
  const take = (was: unknown) => state.effects.set(correction.id, { incidents: [id], was });
  switch (correction.action) {
    case 'merge': {
      const merged = others.flatMap((other) => state.current.get(other) ?? []);
      take([incident, ...merged].map(takeSnapshot));
      state.current.set(id, mergeByEditor(incident, merged, correction, state.reportOf, state.actors));
      for (const other of others) state.current.delete(other);
      const redirects = Object.fromEntries(others.map((other) => [other, id]));
      state.ledger = { ...state.ledger, redirects: { ...state.ledger.redirects, ...redirects } };
      break;
    }
    case 'drop':
      take(null);
      state.current.delete(id);
      state.dropped.set(id, incident);
      break;
    case 'set':
      take(incident[correction.field]);
      state.current.set(id, { ...incident, [correction.field]: correction.value });
      break;
    case 'date':
      take(incident.when);
      state.current.set(id, { ...incident, when: correction.when });
      break;
    case 'split':
      // Applied before, by `applySplit`.
      break;
  }
}
