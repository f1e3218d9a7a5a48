import type { Base } from '@mujaz/knowledge';
import type { Dataset } from './dataset.ts';

/**
 * The bases that an incident or a tally (or a part of one) is about, in the order of the knowledge; also those of
 * withdrawn incidents and of ids that lead elsewhere now, which links from outside may still name.
 */
export function basesWithRecord({
  incidents,
  withdrawn,
  formerIds,
  tallies,
  knowledge,
}: Pick<Dataset, 'incidents' | 'withdrawn' | 'formerIds' | 'tallies' | 'knowledge'>): Base[] {
  const named = new Set<string | null>([...incidents, ...withdrawn].map(({ target }) => target.base));
  for (const { base, leadsTo } of formerIds) if (leadsTo !== null) named.add(base);
  for (const { scope, breakdown } of tallies) {
    named.add(scope.base);
    for (const part of breakdown) named.add(part.scope.base);
  }
  return knowledge.bases.filter(({ id }) => named.has(id));
}
