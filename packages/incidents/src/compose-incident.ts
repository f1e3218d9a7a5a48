import type { Report } from '@mujaz/parsing';
import type { Actors } from './actors.ts';
import type { Uncompared } from './add-candidates.ts';
import type { Group } from './cluster.ts';
import { gradeOf } from './grade-of.ts';
import type { PublishedIncident } from './incident.ts';
import { collectQuotes } from './merge-within-seed.ts';
import { compareReports, seedOf } from './order.ts';

/** An incident that has no id yet, and has not been held against others. */
export type Draft = Omit<Uncompared, 'id'>;

/** Everything that the reports of one incident tell together, ready to be published. */
export function composeIncident(
  { reports, fields, reasons }: Group,
  actors: Actors,
  possibleReports: readonly PublishedIncident['possibleReports'][number][] = [],
): Draft {
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
    grade: gradeOf(reports, fields.conflicts, actors),
    origins: [...origins.values()],
    sources: reports.map(({ id, quotes }) => ({ report: id, seed: seedOf(id), quotes })),
    mergeReasons: reasons,
    possibleReports: [...possibleReports].sort((a, b) => compareReports(a.report, b.report)),
  };
}

/** A report that may tell of an incident, as it is published beside it. */
export function toPossibleReport(
  { id, origin, when, quotes }: Report,
  { ruleId, reason }: Pick<PublishedIncident['possibleReports'][number], 'ruleId' | 'reason'>,
): PublishedIncident['possibleReports'][number] {
  return { report: id, seed: seedOf(id), origin, when, quotes, ruleId, reason };
}
