import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import type { Bound, Country, Published, Stance, WeaponType, When } from '../../src/index.ts';

/** A count as a fixture writes it: `2`, `{low: 7, high: 10}`, `{low: 5}` where no upper end is told, or `null` for silence. */
export type ExpectedCount = number | { low: number; high?: number } | null;

/** One group of reports (see `groupReports`); a field that is absent is not compared, `null` means not told. */
export interface ExpectedGroup {
  base: string | null;
  kind?: 'attack' | 'strike';
  earliest?: string | null;
  latest?: string | null;
  basis?: When['basis'];
  weapons?: Partial<Record<WeaponType, ExpectedCount>>[];
  claimedBy?: string | null;
  blamedOn?: string | null;
  killed?: ExpectedCount;
  injured?: ExpectedCount;
  damage?: 'material' | 'none' | null;
  intercepted?: boolean | null;
  role?: 'news' | 'recap';
  origin?: string | null;
  /** All of these among the origins of the group. */
  origins?: string[];
  stance?: Stance;
}

export interface ExpectedTally {
  count: number;
  bound?: Bound;
  countries?: Country[];
  base?: string | null;
  earliest?: string | null;
  latest?: string | null;
  origin?: string | null;
  breakdown?: { countries?: Country[]; base?: string | null; count: number; bound?: Bound }[];
}

export interface Expected {
  reports: ExpectedGroup[];
  tallies: ExpectedTally[];
  /** Rule ids that must be among the messages. */
  messages?: string[];
  published?: Partial<Published>;
}

export interface Fixture {
  /** The folder below the root, as `dates-weekday/last-wednesday`. */
  name: string;
  text: string;
  why: string;
  published: string | null;
  expected: Expected;
}

const keys = {
  about: ['why', 'published'],
  expected: ['reports', 'tallies', 'messages', 'published'],
  report: [
    ...['base', 'kind', 'earliest', 'latest', 'weapons', 'claimedBy', 'blamedOn', 'killed', 'injured', 'damage'],
    ...['intercepted', 'role', 'origin', 'origins', 'stance', 'basis'],
  ],
  tally: ['count', 'bound', 'countries', 'base', 'earliest', 'latest', 'origin', 'breakdown'],
  part: ['count', 'bound', 'countries', 'base'],
  published: ['earliest', 'latest', 'precision', 'basis'],
};

const files = ['input.txt', 'about.yml', 'expected.yml'];

/** The names of all folders below `root` that hold a file of a fixture, in alphabetical order. */
export function findFixtures(root: string): string[] {
  const folders = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep))
    .filter((parts) => parts.length > 1 && files.includes(parts.at(-1) ?? ''))
    .map((parts) => parts.slice(0, -1).join('/'));
  return [...new Set(folders)].sort();
}

/** Reads one fixture; throws, naming the file, where a file is missing or holds a key that means nothing. */
export function readFixture(root: string, name: string): Fixture {
  const about = readYaml<{ why?: unknown; published?: unknown }>(root, name, 'about.yml');
  const expected = readYaml<Expected>(root, name, 'expected.yml');
  checkKeys(`${name}/about.yml`, about, keys.about);
  checkKeys(`${name}/expected.yml`, expected, keys.expected);
  if (typeof about.why !== 'string') throw new Error(`${name}/about.yml lacks why: one sentence`);
  const { published = null } = about;
  if (published !== null && !(typeof published === 'string' && /^\d{4}-\d\d-\d\d$/.test(published))) {
    throw new Error(`${name}/about.yml: published is no ISO day`);
  }
  if (!Array.isArray(expected.reports) || !Array.isArray(expected.tallies)) {
    throw new Error(`${name}/expected.yml lacks reports or tallies; an empty list is []`);
  }
  for (const report of expected.reports) checkKeys(`${name}/expected.yml, reports`, report, keys.report);
  for (const tally of expected.tallies) {
    checkKeys(`${name}/expected.yml, tallies`, tally, keys.tally);
    for (const part of tally.breakdown ?? []) checkKeys(`${name}/expected.yml, breakdown`, part, keys.part);
  }
  checkKeys(`${name}/expected.yml, published`, expected.published ?? {}, keys.published);
  return { name, text: readText(root, name, 'input.txt'), why: about.why, published, expected };
}

function readYaml<Shape>(root: string, name: string, file: string): Shape {
  return parse(readText(root, name, file)) as Shape;
}

function readText(root: string, name: string, file: string): string {
  const path = join(root, name, file);
  if (!existsSync(path)) throw new Error(`${name}/${file} is missing: write it by hand, as fixtures/README.md says`);
  return readFileSync(path, 'utf8');
}

function checkKeys(place: string, value: object, known: string[]): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw new Error(`${place}: unknown key ${key}, expected one of ${known.join(', ')}`);
  }
}
