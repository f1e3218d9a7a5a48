import type { Base } from '@mujaz/knowledge';
import type { Dataset } from './dataset.ts';

/** The bases that an incident or a tally (or a part of one) is about, in the order of the knowledge. */
export function basesWithRecord({
  incidents,
  tallies,
  knowledge,
}: Pick<Dataset, 'incidents' | 'tallies' | 'knowledge'>): Base[] {
  const named = new Set<string | null>(incidents.map(({ target }) => target.base));
  for (const { scope, breakdown } of tallies) {
    named.add(scope.base);
    for (const part of breakdown) named.add(part.scope.base);
  }
  return knowledge.bases.filter(({ id }) => named.has(id));
}
