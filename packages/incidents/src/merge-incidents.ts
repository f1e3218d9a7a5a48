import type { Reading } from '@mujaz/parsing';
import { assignIds, type Ledger } from './assign-ids.ts';
import { cluster, tellingOf, type Group, type LooseGroup } from './cluster.ts';
import { explainPair, type PairVerdict } from './explain-pair.ts';
import { gradeOf } from './grade-of.ts';
import type { PublishedIncident } from './incident.ts';
import { clusterSeed, collectQuotes, compareIncidents } from './merge-within-seed.ts';
import { compareReports, compareText, seedOf } from './order.ts';
import { noPlaces, type Places } from './places.ts';

export interface MergeOptions {
  /** Without it no telling is kept apart for its country. */
  places?: Places;
  /** The ids of earlier runs. Without it ids follow from these readings alone. */
  ledger?: Ledger;
}

export interface MergedIncidents {
  /** By earliest day, unknown last; then by id. */
  incidents: PublishedIncident[];
  /** The ledger given, with what was issued now: hand it to the next run. */
  ledger: Ledger;
}

type Draft = Omit<PublishedIncident, 'id' | 'candidates'>;

/**
 * The incidents of all seeds. The order of the readings does not matter.
 *
 * Each seed is merged first, then the incidents of different seeds; two incidents of one seed are never
 * joined. A telling that names no base and fits one that does, or that fits several, is no incident of its
 * own but a possible report of those.
 */
export function mergeIncidents(readings: readonly Reading[], options: MergeOptions = {}): MergedIncidents {
  const { places = noPlaces, ledger } = options;
  const compare = (a: Group, b: Group): PairVerdict => explainPair(tellingOf(a, true), tellingOf(b, true), places);

  const { groups, possible } = clusterSeeds(readings, places, compare);
  const drafts = groups.map((group) => draft(group, possible.get(group) ?? []));
  const assigned = assignIds(drafts, ledger);
  const groupOf = new Map(groups.map((group) => [group.fields.reports[0], group]));
  const published = assigned.incidents
    .map((incident) => ({ incident, group: groupOf.get(incident.reports[0]) }))
    .filter((entry): entry is { incident: Draft & { id: string }; group: Group } => entry.group !== undefined);

  const candidates = findCandidates(
    published.map(({ incident, group }) => ({ id: incident.id, group })),
    compare,
  );
  return {
    incidents: published
      .map(({ incident: { id, possibleReports, ...rest } }): PublishedIncident => ({
        id,
        ...rest,
        candidates: (candidates.get(id) ?? []).sort((a, b) => compareText(a.incident, b.incident)),
        possibleReports,
      }))
      .sort(compareIncidents),
    ledger: assigned.ledger,
  };
}

function clusterSeeds(
  readings: readonly Reading[],
  places: Places,
  compare: (a: Group, b: Group) => PairVerdict,
): { groups: Group[]; possible: Map<Group, LooseGroup[]> } {
  const seeds = readings.map(({ reports }) => clusterSeed(reports, places));
  const all = seeds.flatMap(({ firm }) => firm);
  const isNamed = (group: Group) => group.fields.target.base !== null;

  const named = cluster(all.filter(isNamed), compare);
  const unnamed: Group[] = [];
  const loose: LooseGroup[] = [...seeds.flatMap((seed) => seed.loose), ...named.loose];
  for (const group of all.filter((other) => !isNamed(other))) {
    const fits = named.firm
      .map((other) => ({ other, found: compare(other, group) }))
      .filter(({ found }) => found.ruleId === 'unnamed-base');
    const [first] = fits;
    if (first === undefined) unnamed.push(group);
    else loose.push({ ...group, fits: fits.map(({ other }) => other), why: first.found });
  }
  const rest = cluster(unnamed, compare);
  loose.push(...rest.loose);

  const groups = [...named.firm, ...rest.firm];
  const holders = new Map(groups.flatMap((group) => group.fields.reports.map((report) => [report, group])));
  const possible = new Map<Group, LooseGroup[]>();
  for (const group of loose) {
    const hosts = new Set(group.fits.flatMap(({ fields }) => holders.get(fields.reports[0] ?? '') ?? []));
    // What it fitted turned out to be no incident either: then this is the one to count.
    if (hosts.size === 0) groups.push(group);
    for (const host of hosts) possible.set(host, [...(possible.get(host) ?? []), group]);
  }
  return { groups, possible };
}

function draft({ reports, fields, reasons }: Group, possible: readonly LooseGroup[]): Draft {
  const seeds = [...new Set(reports.map(({ id }) => seedOf(id)))];
  const inSeed = (seed: string) => reports.filter(({ id }) => seedOf(id) === seed);
  const origins = new Map<string, PublishedIncident['origins'][number]>();
  for (const { id, origin } of reports) {
    const seed = seedOf(id);
    // One origin is one voice in a seed, however often and by whatever words the text names it.
    const key = JSON.stringify([origin.id ?? origin.text, origin.stance, seed]);
    if (!origins.has(key)) origins.set(key, { ...origin, seed });
  }
  return {
    ...fields,
    quotes: seeds.flatMap((seed) => collectQuotes(inSeed(seed))),
    grade: gradeOf(reports, fields.conflicts),
    origins: [...origins.values()],
    sources: reports.map(({ id, quotes }) => ({ report: id, seed: seedOf(id), quotes })),
    mergeReasons: reasons,
    possibleReports: possible
      .flatMap(({ reports: told, why: { ruleId, reason } }) =>
        told.map(({ id, origin, when, quotes }) => ({
          report: id,
          seed: seedOf(id),
          origin,
          when,
          quotes,
          ruleId,
          reason,
        })),
      )
      .sort((a, b) => compareReports(a.report, b.report)),
  };
}

interface Entry {
  id: string;
  group: Group;
}

/** Pairs that may be one incident, both ways. */
function findCandidates(
  entries: readonly Entry[],
  compare: (a: Group, b: Group) => PairVerdict,
): Map<string, PublishedIncident['candidates']> {
  const found = new Map<string, PublishedIncident['candidates']>();
  const note = (from: string, incident: string, { ruleId, reason }: PairVerdict) =>
    found.set(from, [...(found.get(from) ?? []), { incident, ruleId, reason }]);
  const compareEntries = (a: Entry, b: Entry) => {
    const verdict = compare(a.group, b.group);
    if (verdict.verdict !== 'candidate') return;
    note(a.id, b.id, verdict);
    note(b.id, a.id, verdict);
  };

  const byBase = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const { base } = entry.group.fields.target;
    byBase.set(base, [...(byBase.get(base) ?? []), entry]);
  }
  const unnamed = byBase.get(null) ?? [];
  for (const [base, list] of byBase) {
    list.forEach((entry, n) => {
      for (const other of list.slice(n + 1)) compareEntries(entry, other);
      if (base !== null) for (const other of unnamed) compareEntries(entry, other);
    });
  }
  return found;
}
