import type { Reading } from '@mujaz/parsing';
import { noActors, type Actors } from './actors.ts';
import { addCandidates } from './add-candidates.ts';
import { assignIds, type Ledger } from './assign-ids.ts';
import { cluster, tellingOf, type Group, type LooseGroup } from './cluster.ts';
import { composeIncident, toPossibleReport } from './compose-incident.ts';
import { explainPair, type PairVerdict } from './explain-pair.ts';
import type { PublishedIncident } from './incident.ts';
import { linkAnswers } from './link-answers.ts';
import { clusterSeed, compareIncidents } from './merge-within-seed.ts';
import { noPlaces, type Places } from './places.ts';

export interface MergeOptions {
  /** Without it no telling is kept apart for its country. */
  places?: Places;
  /** Without it no actor belongs to another. */
  actors?: Actors;
  /** The ids of earlier runs. Without it ids follow from these readings alone. */
  ledger?: Ledger;
  /** The corrections that split incidents, by id: the ids of the parts they made are kept for them. */
  splits?: ReadonlySet<string>;
}

export interface MergedIncidents {
  /** By earliest day, unknown last; then by id. */
  incidents: PublishedIncident[];
  /** The ledger given, with what was issued now: hand it to the next run. */
  ledger: Ledger;
}

/**
 * The incidents of all seeds. The order of the readings does not matter.
 *
 * Each seed is merged first, then the incidents of different seeds; two incidents of one seed are never
 * joined. A telling that names no base and fits one that does, or that fits several, is no incident of its
 * own but a possible report of those.
 */
export function mergeIncidents(readings: readonly Reading[], options: MergeOptions = {}): MergedIncidents {
  const { places = noPlaces, actors = noActors, ledger, splits } = options;
  const compare = (a: Group, b: Group): PairVerdict => explainPair(tellingOf(a, true), tellingOf(b, true), places);

  const { groups, possible } = clusterSeeds(readings, places, actors, compare);
  const drafts = groups.map((group) =>
    composeIncident(
      group,
      actors,
      (possible.get(group) ?? []).flatMap(({ reports, why }) => reports.map((report) => toPossibleReport(report, why))),
    ),
  );
  const assigned = assignIds(drafts, ledger, splits);
  const incidents = assigned.incidents.map(({ id, ...draft }) => ({ id, ...draft }));
  const reports = readings.flatMap((reading) => reading.reports);
  const linked = linkAnswers(addCandidates(incidents, places), reports);
  return { incidents: linked.sort(compareIncidents), ledger: assigned.ledger };
}

function clusterSeeds(
  readings: readonly Reading[],
  places: Places,
  actors: Actors,
  compare: (a: Group, b: Group) => PairVerdict,
): { groups: Group[]; possible: Map<Group, LooseGroup[]> } {
  const seeds = readings.map(({ reports }) => clusterSeed(reports, places, actors));
  const all = seeds.flatMap(({ firm }) => firm);
  const isNamed = (group: Group) => group.fields.target.base !== null;

  const named = cluster(all.filter(isNamed), compare, actors);
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
  const rest = cluster(unnamed, compare, actors);
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
