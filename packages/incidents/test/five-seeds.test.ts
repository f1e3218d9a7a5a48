import { readdirSync, readFileSync } from 'node:fs';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { countriesIn, read, type Count, type Reading, type Tally } from '@mujaz/parsing';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createPlaces, mergeWithinSeed, type Incident } from '../src/index.ts';

type Days = [string, string];

interface ExpectedIncident {
  kind: string;
  base: string | null;
  covers: Days;
  within: Days;
  weapons?: Record<string, number | null>;
  conflicts?: string[];
  claimedBy?: string | null;
  blamedOn?: string;
  origin?: string;
  damage?: string;
  killed?: number | null;
  injured?: number | null;
}

interface ExpectedTally {
  count: number;
  bound: string;
  countries: string[];
  base: string | null;
  earliest: string;
  latest: string;
  origin: string | null;
  breakdown: Record<string, number>;
}

interface Expected {
  title?: string;
  published: { covers: Days; within: Days; basis: string };
  messages: string[];
  incidents: ExpectedIncident[];
  tallies: ExpectedTally[];
}

const seeds = new URL('../../../seeds/', import.meta.url);
const expected = parse(readFileSync(new URL('./five-seeds.yml', import.meta.url), 'utf8')) as Record<string, Expected>;
const { knowledge } = readKnowledge();
const places = createPlaces(knowledge.bases, countriesIn);

function readSeed(id: string): Reading {
  return read({ id, text: readFileSync(new URL(`${id}.txt`, seeds), 'utf8'), declared: {} }, knowledge);
}

test('every seed has an expectation', () => {
  const ids = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  expect(ids.map((name) => name.slice(0, -4)).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))('%s', (id, wanted) => {
  const reading = readSeed(id);
  const incidents = mergeWithinSeed(reading, places);

  test('is published when the text says', () => {
    expectSpan(reading.seed.published, wanted.published);
    expect(reading.seed.published.basis).toBe(wanted.published.basis);
    expect(reading.seed.title).toBe(wanted.title ?? null);
  });

  test('tells these incidents and no others', () => {
    const order = (list: { kind: string; base: string | null; day: string }[]) =>
      list.map(({ kind, base, day }) => `${kind} ${base ?? 'unnamed'} ${day}`).sort();
    const found = incidents.map((incident) => ({
      kind: incident.kind,
      base: incident.target.base,
      day: wantedFor(incident, wanted)?.covers[0] ?? `${incident.when.earliest}`,
    }));
    expect(order(found)).toEqual(
      order(wanted.incidents.map(({ kind, base, covers }) => ({ kind, base, day: covers[0] }))),
    );
  });

  test.each(
    wanted.incidents.map(
      (incident) => [`${incident.kind} ${incident.base ?? 'unnamed'} ${incident.covers[0]}`, incident] as const,
    ),
  )('%s', (_, want) => {
    const found = incidents.find((incident) => wantedFor(incident, wanted) === want);
    if (!found) throw new Error('not found');
    expectSpan(found.when, want);
    if (want.weapons)
      expect(Object.fromEntries(found.weapons.map(({ type, count }) => [type, count?.low ?? null]))).toEqual(
        want.weapons,
      );
    if (want.claimedBy !== undefined) expect(found.claimedBy).toBe(want.claimedBy);
    if (want.blamedOn !== undefined) expect(found.blamedOn).toBe(want.blamedOn);
    if (want.origin !== undefined) expect(found.origin.id).toBe(want.origin);
    if (want.damage !== undefined) expect(found.damage).toBe(want.damage);
    if (want.conflicts !== undefined) expect(found.conflicts.map(({ field }) => field)).toEqual(want.conflicts);
    expectCount(found.killed, want.killed);
    expectCount(found.injured, want.injured);
  });

  test('announces these tallies', () => {
    expect(reading.tallies.map(plain)).toEqual(wanted.tallies);
  });

  test('says what contradicts itself', () => {
    const warnings = reading.messages.filter(({ severity }) => severity !== 'info');
    expect(warnings.map(({ ruleId }) => ruleId)).toEqual(wanted.messages);
  });

  test('quotes the seed word for word', () => {
    const characters = [...readFileSync(new URL(`${id}.txt`, seeds), 'utf8')];
    for (const { quotes } of [...reading.reports, ...reading.tallies]) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const { exact, start, end } of quotes) expect(characters.slice(start, end).join('')).toBe(exact);
    }
  });
});

/** The expectation that an incident answers: the same kind and base, with days that meet. */
function wantedFor(incident: Incident, { incidents }: Expected): ExpectedIncident | undefined {
  const { earliest, latest } = incident.when;
  return incidents.find(
    ({ kind, base, covers }) =>
      kind === incident.kind &&
      base === incident.target.base &&
      earliest !== null &&
      latest !== null &&
      earliest <= covers[1] &&
      latest >= covers[0],
  );
}

function expectSpan(
  { earliest, latest }: { earliest: string | null; latest: string | null },
  { covers, within }: { covers: Days; within: Days },
): void {
  const span = `${earliest} to ${latest}`;
  expect(
    earliest !== null && earliest >= within[0] && earliest <= covers[0],
    `${span} begins within ${within.join(' to ')}`,
  ).toBe(true);
  expect(
    latest !== null && latest <= within[1] && latest >= covers[1],
    `${span} ends within ${within.join(' to ')}`,
  ).toBe(true);
}

function expectCount(count: Count | null, wanted: number | null | undefined): void {
  if (wanted !== undefined) expect(count?.low ?? null).toBe(wanted);
}

function plain({ count, bound, scope, earliest, latest, origin, breakdown }: Tally) {
  const parts = Object.fromEntries(
    breakdown.map((part) => [part.scope.base ?? part.scope.countries.join('+'), part.count]),
  );
  return { count, bound, countries: scope.countries, base: scope.base, earliest, latest, origin, breakdown: parts };
}
