import type { Reading, Report } from '@mujaz/parsing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlaces, mergeIncidents, mergeWithinSeed, type Ledger } from '../src/index.ts';
import { reading, when } from './report.ts';

const DAYS = ['2023-11-21', '2023-11-22', '2023-11-23', '2023-11-24', '2023-11-27'];
const places = createPlaces([
  { id: 'conoco', country: 'sy' },
  { id: 'harir', country: 'iq' },
]);

const count = fc.option(fc.constantFrom({ low: 0, high: 0 }, { low: 1, high: 1 }, { low: 3, high: null }));
const everything = {
  kind: fc.constantFrom<Report['kind']>('attack', 'attack', 'attack', 'strike'),
  target: fc.constantFrom(
    { base: 'conoco', place: null },
    { base: 'conoco', place: 'حقل كونيكو' },
    { base: 'harir', place: null },
    { base: null, place: 'قاعدة في سوريا' },
    { base: null, place: null },
  ),
  when: fc
    .oneof(
      fc.constant(''),
      fc.constantFrom(...DAYS),
      fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map((days) => days.sort().join('/')),
    )
    .map(when),
  weapons: fc.uniqueArray(
    fc.record({
      type: fc.constantFrom('drone' as const, 'rocket' as const, 'missile' as const, 'unknown' as const),
      count,
    }),
    { maxLength: 2, selector: ({ type }) => type },
  ),
  claimedBy: fc.option(fc.constantFrom('kataib-hezbollah', 'islamic-resistance-in-iraq')),
  origin: fc.record({
    id: fc.option(fc.constantFrom('kataib-hezbollah', 'pentagon', 'sohr')),
    text: fc.constant(null),
    stance: fc.constantFrom('claims' as const, 'reports' as const, 'acknowledges' as const, 'denies' as const),
  }),
  killed: count,
  injured: count,
};
const telling = fc.record(
  { ...everything, updates: fc.constant<true>(true) },
  { requiredKeys: Object.keys(everything) as (keyof typeof everything)[] },
);
const readings = fc
  .array(fc.array(telling, { maxLength: 5 }), { maxLength: 5 })
  .map((seeds) => seeds.map((reports, n) => reading(`seed-${n}`, reports)));
const twoOrders = readings.chain((given) =>
  fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
);

test('the order of the seeds leaves no trace', () => {
  fc.assert(
    fc.property(twoOrders, ([given, shuffled]) => {
      expect(mergeIncidents(shuffled, { places })).toEqual(mergeIncidents(given, { places }));
    }),
    { numRuns: 300 },
  );
});

test('the order of the reports of one seed leaves no trace', () => {
  fc.assert(
    fc.property(twoOrders, ([given]) => {
      for (const { reports } of given) {
        expect(mergeWithinSeed({ reports: [...reports].reverse() })).toEqual(mergeWithinSeed({ reports }));
      }
    }),
  );
});

test('every report is in one incident, or a possible report of some, and never both', () => {
  fc.assert(
    fc.property(readings, (given) => {
      const { incidents } = mergeIncidents(given, { places });
      const held = incidents.flatMap(({ reports }) => reports);
      const possible = new Set(incidents.flatMap(({ possibleReports }) => possibleReports.map(({ report }) => report)));
      expect([...held, ...possible].sort()).toEqual(given.flatMap(({ reports }) => reports.map(({ id }) => id)).sort());
    }),
    { numRuns: 300 },
  );
});

test('every join has its reason, within the incident', () => {
  fc.assert(
    fc.property(readings, (given) => {
      for (const { reports, mergeReasons } of mergeIncidents(given, { places }).incidents) {
        expect(mergeReasons).toHaveLength(reports.length - 1);
        for (const { reports: pair } of mergeReasons) for (const id of pair) expect(reports).toContain(id);
      }
    }),
  );
});

test('ids are unique, and candidates point at each other', () => {
  fc.assert(
    fc.property(readings, (given) => {
      const { incidents } = mergeIncidents(given, { places });
      const byId = new Map(incidents.map((incident) => [incident.id, incident]));
      expect(byId.size).toBe(incidents.length);
      for (const { id, candidates } of incidents) {
        for (const { incident } of candidates) {
          expect(byId.get(incident)?.candidates.map((candidate) => candidate.incident)).toContain(id);
        }
      }
    }),
  );
});

test('with the ledger, an id published before still leads to an incident, whatever seeds arrive', () => {
  fc.assert(
    fc.property(readings, readings, (early, late) => {
      const arrived: Reading[] = late.map(({ reports }, n) => reading(`new-${n}`, reports));
      const before = mergeIncidents(early, { places });
      const after = mergeIncidents([...arrived, ...early], { places, ledger: before.ledger });
      const live = new Set(after.incidents.map(({ id }) => id));
      for (const { id } of before.incidents) expect(live).toContain(after.ledger.redirects[id] ?? id);
      for (const from of Object.keys(after.ledger.redirects)) expect(live).not.toContain(from);
    }),
    { numRuns: 300 },
  );
});

test('with the ledger, no seed that arrives gives an id another meaning, in whatever order', () => {
  const arrivals = fc.tuple(readings, readings, readings).chain(([early, late, later]) => {
    const rename = (given: Reading[], name: string) => given.map(({ reports }, n) => reading(`${name}-${n}`, reports));
    const all = [...early, ...rename(late, 'late'), ...rename(later, 'later')];
    return fc.tuple(
      fc.constant([early, all.slice(0, early.length + late.length), all]),
      fc.shuffledSubarray(all, { minLength: all.length }),
    );
  });
  fc.assert(
    fc.property(arrivals, ([steps, shuffled]) => {
      let ledger: Ledger | undefined;
      const reportsOf = new Map<string, Set<string>>();
      for (const seeds of steps) {
        const { incidents, ledger: next } = mergeIncidents(seeds, { places, ...(ledger && { ledger }) });
        if (seeds === steps.at(-1)) {
          expect(mergeIncidents(shuffled, { places, ...(ledger && { ledger }) })).toEqual({ incidents, ledger: next });
        }
        for (const { id, reports } of incidents) {
          const before = reportsOf.get(id) ?? new Set(reports);
          expect(reports.some((report) => before.has(report))).toBe(true);
          reportsOf.set(id, new Set([...before, ...reports]));
        }
        const live = new Set(incidents.map(({ id }) => id));
        for (const id of reportsOf.keys()) expect(live).toContain(next.redirects[id] ?? id);
        expect(next.issued.map(({ id }) => id).slice(0, ledger?.issued.length ?? 0)).toEqual(
          (ledger?.issued ?? []).map(({ id }) => id),
        );
        ledger = next;
      }
    }),
    { numRuns: 300 },
  );
});
