import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Knowledge } from '@mujaz/knowledge';
import { decode, type Declared, type Seed } from '@mujaz/parsing';
import * as v from 'valibot';
import { parse } from 'yaml';
import { goldSchema, type Gold } from './gold.ts';

/** An article and what should be read in it. `seed.id` is the name of its folder. */
export interface Article {
  seed: Seed;
  gold: Gold;
}

const sidecarSchema = v.strictObject({ published: v.pipe(v.string(), v.isoDate()) });

/**
 * Reads every article of a folder, in the order of their names.
 *
 * @param folder a folder of folders, each with `article.txt`, `gold.yml` and, where something is declared, `article.yaml`
 * @throws when a file is missing, has another shape, or names a base or an actor that knowledge does not hold: such a
 *   gold could never be met
 */
export function loadArticles(folder: URL, knowledge: Knowledge): Article[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return names.map((name) => {
    try {
      return loadArticle(name, new URL(`${name}/`, folder), knowledge);
    } catch (error) {
      throw new Error(`The article ${name} cannot be used`, { cause: error });
    }
  });
}

function loadArticle(id: string, folder: URL, knowledge: Knowledge): Article {
  const decoded = decode(readFileSync(new URL('article.txt', folder)));
  if (!decoded.ok) throw new Error(decoded.reason);
  const gold = v.parse(goldSchema, parse(readFileSync(new URL('gold.yml', folder), 'utf8')));
  checkIds(gold, knowledge);
  return { seed: { id, text: decoded.text, declared: loadDeclared(new URL('article.yaml', folder)) }, gold };
}

function loadDeclared(file: URL): Declared {
  return existsSync(file) ? v.parse(sidecarSchema, parse(readFileSync(file, 'utf8'))) : {};
}

function checkIds({ attacks, tallies }: Gold, { bases, actors }: Knowledge): void {
  const scopes = tallies.flatMap((tally) => [tally, ...tally.breakdown]);
  const known = new Set([...bases, ...actors].map(({ id }) => id));
  const named = [...attacks.flatMap(({ base, claimedBy }) => [base, claimedBy]), ...scopes.map(({ base }) => base)];
  for (const id of named) {
    if (id !== null && id !== 'any' && !known.has(id)) throw new Error(`No base and no actor has the id ${id}`);
  }
}
