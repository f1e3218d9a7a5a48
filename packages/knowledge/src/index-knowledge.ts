import type { Actor, Base, Knowledge, Origin, Outlet, ReferenceEvent, Weapon } from './entities.ts';

/** Knowledge by id, one map per kind, in the order of ids. */
export interface KnowledgeIndex {
  bases: ReadonlyMap<string, Base>;
  actors: ReadonlyMap<string, Actor>;
  weapons: ReadonlyMap<string, Weapon>;
  outlets: ReadonlyMap<string, Outlet>;
  origins: ReadonlyMap<string, Origin>;
  events: ReadonlyMap<string, ReferenceEvent>;
}

/** Indexes every kind of entity by its id. */
export function indexKnowledge(knowledge: Knowledge): KnowledgeIndex {
  return {
    bases: byId(knowledge.bases),
    actors: byId(knowledge.actors),
    weapons: byId<Weapon>(knowledge.weapons),
    outlets: byId(knowledge.outlets),
    origins: byId(knowledge.origins),
    events: byId(knowledge.events),
  };
}

function byId<T extends { id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
