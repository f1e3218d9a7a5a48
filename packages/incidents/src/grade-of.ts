import type { Count, Report } from '@mujaz/parsing';
import type { Conflict, Grade } from './incident.ts';

/**
 * How well an incident is supported. The first that holds:
 *
 * 1. `contested`: somebody denies it, or one says no casualties and another says some. (Tellings that name
 *    weapons of different types are never one incident, so that they cannot conflict here.)
 * 2. `acknowledged`: the side attacked says so.
 * 3. `corroborated`: two named origins or more, of which all claims together count as one. An origin that
 *    only repeats a claimant, or whose name is not known, is no second one.
 * 4. `claimed`: nobody but claimants.
 * 5. `reported`: one origin that is no claimant, or none that has a name.
 */
export function gradeOf(
  reports: readonly Pick<Report, 'origin' | 'claimedBy'>[],
  conflicts: readonly Conflict[],
): Grade {
  if (reports.some(({ origin }) => origin.stance === 'denies') || conflicts.some(isMaterial)) return 'contested';
  if (reports.some(({ origin }) => origin.stance === 'acknowledges')) return 'acknowledged';

  const claims = reports.filter(({ origin }) => origin.stance === 'claims');
  const claimants = new Set(claims.flatMap(({ origin, claimedBy }) => [origin.id, claimedBy]));
  const others = reports.filter(
    ({ origin }) => origin.stance !== 'claims' && (origin.id === null || !claimants.has(origin.id)),
  );
  const named = new Set(others.flatMap(({ origin }) => origin.id ?? []));
  if (named.size + (claims.length > 0 ? 1 : 0) >= 2) return 'corroborated';
  return others.length === 0 ? 'claimed' : 'reported';
}

function isMaterial({ field, values }: Conflict): boolean {
  switch (field) {
    case 'occurrence':
      return true;
    case 'killed':
    case 'injured': {
      const counts = values.map(({ value }) => value as Count);
      return counts.some(({ high }) => high === 0) && counts.some(({ low }) => low > 0);
    }
    default:
      return false;
  }
}
