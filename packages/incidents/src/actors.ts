import type { Actor } from '@mujaz/knowledge';

/** What must be known of actors beside the reports themselves. */
export interface Actors {
  /** Whether the first actor belongs to the second, itself or through others. No actor belongs to itself. */
  isPartOf(part: string, whole: string): boolean;
}

/** Knows no actor: any two are rivals. */
export const noActors: Actors = { isPartOf: () => false };

/** Actors from the knowledge, by their `partOf`. */
export function createActors(actors: readonly Pick<Actor, 'id' | 'partOf'>[]): Actors {
  const parents = new Map(actors.map(({ id, partOf = [] }) => [id, partOf]));
  const wholes = new Map<string, Set<string>>();
  for (const { id } of actors) {
    const found = new Set<string>();
    const open = [...(parents.get(id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next) || next === id) continue;
      found.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    wholes.set(id, found);
  }
  return { isPartOf: (part, whole) => wholes.get(part)?.has(whole) ?? false };
}
