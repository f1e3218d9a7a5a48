import type { Count, Report } from '@mujaz/parsing';
import { noActors, type Actors } from './actors.ts';
import { findMaintained } from './find-successions.ts';
import type { Conflict, Grade } from './incident.ts';

/** A grade, and what it rests on. */
export interface Weighed<R> {
  grade: Grade;
  /** The reports that decide: the denials, the acknowledgements, one of each independent origin, the claims, the others. */
  reports: R[];
  /** The conflict that makes it contested, if one does. */
  conflict: Conflict | null;
}

/**
 * How well an incident is supported, and by what. The first that holds:
 *
 * 1. `contested`: somebody denies it, or one says no casualties and another says some and neither text takes it back. (Tellings that name
 *    weapons of different types are never one incident, so that they cannot conflict here.)
 * 2. `acknowledged`: the side attacked says so.
 * 3. `corroborated`: two named origins or more, of which all claims together count as one. An origin that
 *    only repeats a claimant, or belongs to one, or whose name is not known, is no second one.
 * 4. `claimed`: nobody but claimants.
 * 5. `reported`: one origin that is no claimant, or none that has a name.
 */
export function weighGrade<R extends Pick<Report, 'origin' | 'claimedBy'>>(
  reports: readonly R[],
  conflicts: readonly Conflict[],
  actors: Actors = noActors,
): Weighed<R> {
  const withStance = (stance: Report['origin']['stance']) => reports.filter(({ origin }) => origin.stance === stance);
  const denials = withStance('denies');
  const conflict = conflicts.find(isMaterial) ?? null;
  if (denials.length > 0 || conflict !== null) return { grade: 'contested', reports: denials, conflict };
  const acknowledgements = withStance('acknowledges');
  if (acknowledgements.length > 0) return { grade: 'acknowledged', reports: acknowledgements, conflict };

  const claims = withStance('claims');
  const claimants = new Set(claims.flatMap(({ origin, claimedBy }) => [origin.id ?? [], claimedBy ?? []].flat()));
  const isClaimant = (id: string) =>
    claimants.has(id) ||
    [...claimants].some((claimant) => actors.isPartOf(id, claimant) || actors.isPartOf(claimant, id));
  const others = reports.filter(
    ({ origin }) => origin.stance !== 'claims' && (origin.id === null || !isClaimant(origin.id)),
  );
  const named = new Map<string, R>();
  for (const report of others) {
    if (report.origin.id !== null && !named.has(report.origin.id)) named.set(report.origin.id, report);
  }
  const voices = [...claims.slice(0, 1), ...named.values()];
  if (voices.length >= 2) return { grade: 'corroborated', reports: voices, conflict };
  return others.length === 0
    ? { grade: 'claimed', reports: claims, conflict }
    : { grade: 'reported', reports: others, conflict };
}

function isMaterial({ field, values }: Conflict): boolean {
  switch (field) {
    case 'occurrence':
      return true;
    case 'killed':
    case 'injured': {
      // "First none, then eleven" in one text is no disagreement.
      const counts = findMaintained(values).map(({ value }) => value as Count);
      return counts.some(({ high }) => high === 0) && counts.some(({ low }) => low > 0);
    }
    default:
      return false;
  }
}
