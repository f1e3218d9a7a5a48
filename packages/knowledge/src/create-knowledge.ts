import type { VFileMessage } from 'vfile-message';
import type { Aliases, Knowledge, Origin, Reference } from './entities.ts';
import { foldAlias } from './fold-alias.ts';
import { parseFile } from './parse-file.ts';
import type { Kind, KnowledgeFile, ParsedFile } from './parse-file.ts';

/**
 * Reads the texts of the data files into checked knowledge. Never throws on data: a file with a fault is
 * left out and every fault is a message with file, line, what was met, what was expected and the cure.
 * Entities are in the order of their ids, messages in the order of file and line.
 */
export function createKnowledge(files: readonly KnowledgeFile[]): { knowledge: Knowledge; messages: VFileMessage[] } {
  const messages: VFileMessage[] = [];
  const sorted = files.toSorted((a, b) => compare(a.path, b.path));
  const parsed = sorted.map((file) => parseFile(file, messages)).filter((file) => file !== null);

  const knowledge: Knowledge = {
    bases: select(parsed, 'bases'),
    actors: select(parsed, 'actors'),
    weapons: select(parsed, 'weapons'),
    outlets: select(parsed, 'outlets'),
    origins: select(parsed, 'origins'),
    events: select(parsed, 'events'),
  };
  knowledge.origins = giveVoices(knowledge);

  checkIds(parsed);
  checkReferences(parsed);
  checkLinks(parsed, knowledge);
  checkDates(parsed);
  for (const kind of ['bases', 'actors', 'outlets', 'origins'] as const) checkAliases(parsed, kind);

  messages.sort((a, b) => compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
  return { knowledge, messages };
}

function select<K extends Kind>(parsed: readonly ParsedFile[], kind: K): Knowledge[K][number][] {
  return parsed
    .filter((file): file is ParsedFile<K> => file.kind === kind)
    .map((file) => file.entity)
    .sort((a, b) => compare(a.id, b.id));
}

/** An origin with the id of its actor is that actor's own voice: it answers to the actor's names too. */
function giveVoices({ actors, origins }: Knowledge): Origin[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return origins.map((origin) => {
    const actor = origin.actor === origin.id ? byId.get(origin.id) : undefined;
    return actor ? { ...origin, aliases: joinAliases(actor.aliases, origin.aliases) } : origin;
  });
}

function joinAliases(first: Aliases, second: Aliases): Aliases {
  const joined: Aliases = { ar: unique(first.ar, second.ar) };
  for (const key of ['afterKindWord', 'onceNamed', 'unlessElsewhere', 'misspelled', 'en'] as const) {
    const list = unique(first[key] ?? [], second[key] ?? []);
    if (list.length > 0) joined[key] = list;
  }
  return joined;
}

function checkIds(parsed: readonly ParsedFile[]): void {
  const seen = new Map<string, string>();
  for (const { path, kind, name, entity, complain } of parsed) {
    if (entity.id !== name) {
      complain(['id'], {
        ruleId: 'id-is-file-name',
        reason: `Unexpected id \`${entity.id}\` in a file named \`${name}\``,
        actual: entity.id,
        expected: [name],
        note: 'Ids are permanent: rename the file, unless the entity is new.',
      });
    }
    const key = `${kind}/${entity.id}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, path);
    else {
      complain(['id'], {
        ruleId: 'unique-id',
        reason: `Unexpected second \`${entity.id}\`, already in ${first}`,
        actual: entity.id,
        expected: ['an id of its own'],
        note: 'Merge the two files, or give the newer one another id.',
      });
    }
  }
}

function checkReferences(parsed: readonly ParsedFile[]): void {
  for (const { kind, entity, complain } of parsed) {
    const references: Reference[] = entity.references;
    // Nothing is claimed of the unknown and the unnamed, so nothing needs a reference.
    const states = entity.id !== 'unknown' && !('standing' in entity && entity.standing === 'unnamed');
    if (states && references.length === 0) {
      complain(['references'], {
        ruleId: 'reference',
        reason: `Missing reference for \`${entity.id}\``,
        actual: 'no reference',
        expected: ['at least one reference'],
        note: 'Add the page where the facts were read, with the fields it `supports`.',
      });
    }
    if (kind !== 'bases' || references.length === 0) continue;
    const supported = new Set(references.flatMap((reference) => reference.supports));
    for (const field of ['country', 'region', 'location', 'summary']) {
      if (supported.has(field)) continue;
      complain(['references'], {
        ruleId: 'supported-field',
        reason: `Missing reference for \`${field}\` of \`${entity.id}\``,
        actual: [...supported].join(', '),
        expected: [field],
        note: `Add a reference that backs \`${field}\`, and name the field in its \`supports\`.`,
      });
    }
  }
}

function checkLinks(parsed: readonly ParsedFile[], knowledge: Knowledge): void {
  const actors = new Set(knowledge.actors.map(({ id }) => id));
  const bases = new Set(knowledge.bases.map(({ id }) => id));
  for (const { entity, complain } of parsed) {
    const require = (known: Set<string>, folder: string, id: string, keys: (string | number)[]) => {
      if (known.has(id) && id !== (folder === 'actors' && 'side' in entity ? entity.id : null)) return;
      complain(keys, {
        ruleId: 'known-id',
        reason: `Unexpected \`${id}\` in \`${keys.join('.')}\`, expected the id of another file in ${folder}`,
        actual: id,
        expected: [`an id of ${folder}`],
        note: `Correct the id, or add \`${folder}/${id}.yml\`.`,
      });
    };
    if ('partOf' in entity) entity.partOf?.forEach((id, index) => require(actors, 'actors', id, ['partOf', index]));
    if ('actor' in entity && entity.actor !== undefined) require(actors, 'actors', entity.actor, ['actor']);
    if ('attackOn' in entity && entity.attackOn !== undefined) require(bases, 'bases', entity.attackOn, ['attackOn']);
    if ('strikeBy' in entity && entity.strikeBy !== undefined) require(actors, 'actors', entity.strikeBy, ['strikeBy']);
  }
}

function checkDates(parsed: readonly ParsedFile[]): void {
  for (const { entity, complain } of parsed) {
    if (!('earliest' in entity) || entity.earliest <= entity.latest) continue;
    complain(['latest'], {
      ruleId: 'date-order',
      reason: `Unexpected \`latest\` ${entity.latest} before \`earliest\` ${entity.earliest}`,
      actual: entity.latest,
      expected: [`${entity.earliest} or later`],
      note: 'Exchange the two days, or correct the wrong one.',
    });
  }
}

/** Within a kind, an alias means one entity only, also after spelling folds. */
function checkAliases(parsed: readonly ParsedFile[], kind: 'bases' | 'actors' | 'outlets' | 'origins'): void {
  const owners = new Map<string, { id: string; alias: string }>();
  for (const file of parsed) {
    if (file.kind !== kind || !('aliases' in file.entity)) continue;
    const { id, aliases } = file.entity;
    for (const [list, words] of Object.entries(aliases)) {
      (words as string[]).forEach((alias, index) => {
        const folded = foldAlias(alias);
        const owner = owners.get(folded);
        if (owner === undefined) owners.set(folded, { id, alias });
        else if (owner.id !== id) {
          file.complain(['aliases', list, index], {
            ruleId: 'alias-of-one',
            reason: `Unexpected alias \`${alias}\`, which already means \`${owner.id}\` (\`${owner.alias}\`)`,
            actual: alias,
            expected: ['an alias of one entity'],
            note: 'Keep it where it is certain, or lengthen it until it is.',
          });
        }
      });
    }
  }
}

function unique(...lists: readonly string[][]): string[] {
  return [...new Set(lists.flat())];
}

/** By code unit, so that the order does not hang on the machine's locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
