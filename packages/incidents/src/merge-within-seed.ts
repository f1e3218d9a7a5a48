import type { Quote, Reading, Report } from '@mujaz/parsing';
import { noActors, type Actors } from './actors.ts';
import { assignIds } from './assign-ids.ts';
import { cluster, createGroup, tellingOf, type Clusters, type Group } from './cluster.ts';
import { explainPair } from './explain-pair.ts';
import { gradeOf } from './grade-of.ts';
import type { Incident } from './incident.ts';
import { compareNullLast, compareText } from './order.ts';
import { noPlaces, type Places } from './places.ts';

/** The reports of one seed, merged; a report that fits several incidents stands alone, as the text leaves it. */
export function mergeWithinSeed(
  { reports }: Pick<Reading, 'reports'>,
  places: Places = noPlaces,
  actors: Actors = noActors,
): Incident[] {
  const { firm, loose } = clusterSeed(reports, places, actors);
  const groups = [...firm, ...loose];
  const incidents = groups.map((group): Omit<Incident, 'id'> => ({
    ...group.fields,
    quotes: collectQuotes(group.reports),
    grade: gradeOf(group.reports, group.fields.conflicts, actors),
  }));
  return assignIds(incidents)
    .incidents.map(({ id, ...incident }) => ({ id, ...incident }))
    .sort(compareIncidents);
}

/** Reports of one seed, grouped. */
export function clusterSeed(reports: readonly Report[], places: Places, actors: Actors): Clusters {
  const compare = (a: Group, b: Group) => explainPair(tellingOf(a, false), tellingOf(b, false), places);
  return cluster(reports.map(createGroup), compare, actors);
}

/** The quotes of these reports of one seed in the order of the text, each once. */
export function collectQuotes(reports: readonly Report[]): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const quote of reports.flatMap((report) => report.quotes)) quotes.set(`${quote.start}-${quote.end}`, quote);
  return [...quotes.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** By earliest day, unknown last; then by id. */
export function compareIncidents(a: Pick<Incident, 'id' | 'when'>, b: Pick<Incident, 'id' | 'when'>): number {
  return compareNullLast(a.when.earliest, b.when.earliest) || compareText(a.id, b.id);
}
