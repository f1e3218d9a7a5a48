import { explainPair, type PairVerdict } from './explain-pair.ts';
import type { PublishedIncident } from './incident.ts';
import { compareNumbers, compareText } from './order.ts';
import { noPlaces, type Places } from './places.ts';
import { countDaysBetween } from './span.ts';

export interface Neighbour {
  incident: PublishedIncident;
  verdict: PairVerdict;
}

/** Incidents further away than this are neighbours only where they may be the same event. */
const DAYS = 31;

/**
 * The incidents that come nearest to one and were not merged with it, each with what keeps them apart: those that
 * may be the same event first, then those on the same base, each by the days between them.
 *
 * @param limit how many beside those that may be the same event
 */
export function findNearest(
  incident: PublishedIncident,
  incidents: readonly PublishedIncident[],
  places: Places = noPlaces,
  limit = 5,
): Neighbour[] {
  const candidates = new Set(incident.candidates.map((candidate) => candidate.incident));
  const near = incidents
    .filter((other) => other.id !== incident.id && other.kind === incident.kind)
    .map((other) => ({
      incident: other,
      rank: candidates.has(other.id) ? 0 : other.target.base === incident.target.base ? 1 : 2,
      days: countDaysBetween(incident.when, other.when),
    }))
    .filter(({ rank, days }) => rank === 0 || days <= DAYS)
    .sort((a, b) => a.rank - b.rank || compareNumbers(a.days, b.days) || compareText(a.incident.id, b.incident.id));
  return near
    .slice(0, candidates.size + limit)
    .map(({ incident: other }) => ({ incident: other, verdict: explainPair(incident, other, places) }));
}
