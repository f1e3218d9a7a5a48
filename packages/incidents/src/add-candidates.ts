import { explainPair } from './explain-pair.ts';
import type { PublishedIncident } from './incident.ts';
import { compareText } from './order.ts';
import type { Places } from './places.ts';

/** An incident that has not been held against others, nor linked to them. */
export type Uncompared = Omit<PublishedIncident, 'candidates' | 'answers' | 'answeredBy'>;

/**
 * Gives each incident those that may be the same event, both ways, by id.
 * @param isApart whether somebody has said of two ids that they are two
 */
export function addCandidates<I extends Uncompared>(
  incidents: readonly I[],
  places: Places,
  isApart: (a: string, b: string) => boolean = () => false,
): (I & Pick<PublishedIncident, 'candidates'>)[] {
  const found = new Map<string, PublishedIncident['candidates']>();
  const note = (from: string, candidate: PublishedIncident['candidates'][number]) => {
    const list = found.get(from);
    if (list) list.push(candidate);
    else found.set(from, [candidate]);
  };
  const compare = (a: I, b: I) => {
    const { verdict, ruleId, reason } = explainPair(a, b, places);
    if (verdict !== 'candidate' || isApart(a.id, b.id)) return;
    note(a.id, { incident: b.id, ruleId, reason });
    note(b.id, { incident: a.id, ruleId, reason });
  };

  // Only what is on one base, or on none that was named, can be one event.
  const byBase = Map.groupBy(incidents, ({ target }) => target.base);
  const unnamed = byBase.get(null) ?? [];
  for (const [base, list] of byBase) {
    list.forEach((incident, n) => {
      for (const other of list.slice(n + 1)) compare(incident, other);
      if (base !== null) for (const other of unnamed) compare(incident, other);
    });
  }
  return incidents.map((incident) => ({
    ...incident,
    candidates: (found.get(incident.id) ?? []).sort((a, b) => compareText(a.incident, b.incident)),
  }));
}
