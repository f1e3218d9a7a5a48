import type { Aliases, Knowledge } from '@mujaz/knowledge';
import { createPhraseIndex, type PhraseIndex } from '../text/phrase-index.ts';

/** How a name stands: by itself, only once a full name has been used, or unless another place follows. */
export interface NameEntry {
  id: string;
  when: 'always' | 'onceNamed' | 'unlessElsewhere';
}

/** Knowledge's names, indexed for looking up in text. */
export interface NameIndexes {
  bases: PhraseIndex<NameEntry>;
  /** Names that count only after a word for the kind of thing. */
  shortBases: PhraseIndex<string>;
  actors: PhraseIndex<NameEntry>;
  origins: PhraseIndex<NameEntry>;
  outlets: PhraseIndex<string>;
  sides: Map<string, 'attacker' | 'defender' | 'other'>;
}

const cache = new WeakMap<Knowledge, NameIndexes>();

/** Built once for each knowledge, however many seeds are read with it. */
export function nameIndexesOf(knowledge: Knowledge): NameIndexes {
  let indexes = cache.get(knowledge);
  if (!indexes) cache.set(knowledge, (indexes = createNameIndexes(knowledge)));
  return indexes;
}

function createNameIndexes({ bases, actors, origins, outlets }: Knowledge): NameIndexes {
  return {
    bases: createPhraseIndex(bases.flatMap(namesOf)),
    shortBases: createPhraseIndex(
      bases.flatMap(({ id, aliases }) => (aliases.afterKindWord ?? []).map((name) => [name, id] as const)),
    ),
    actors: createPhraseIndex(actors.flatMap(namesOf)),
    origins: createPhraseIndex(origins.flatMap(namesOf)),
    outlets: createPhraseIndex(
      outlets.flatMap(({ id, names, aliases }) => [names.ar, ...aliases.ar].map((name) => [name, id] as const)),
    ),
    sides: new Map(actors.map(({ id, side }) => [id, side])),
  };
}

/** A base's shown name of one word (حرير, الشدادي) may also be a town or a thing: its aliases say when it counts. */
function isAmbiguous({ names, aliases }: { names: { ar: string }; aliases: Aliases }): boolean {
  return aliases.afterKindWord !== undefined || aliases.onceNamed !== undefined || !names.ar.includes(' ');
}

function namesOf(entity: { id: string; names: { ar: string }; aliases: Aliases }): [string, NameEntry][] {
  const { id, names, aliases } = entity;
  const entries = (list: string[] | undefined, when: NameEntry['when']) =>
    (list ?? []).map((name): [string, NameEntry] => [name, { id, when }]);
  return [
    ...entries(isAmbiguous(entity) ? [] : [names.ar], 'always'),
    ...entries([...aliases.ar, ...(aliases.misspelled ?? []), ...(aliases.en ?? [])], 'always'),
    ...entries(aliases.onceNamed, 'onceNamed'),
    ...entries(aliases.unlessElsewhere, 'unlessElsewhere'),
  ];
}
