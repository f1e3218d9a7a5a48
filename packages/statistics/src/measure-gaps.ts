import type { Incident } from '@mujaz/incidents';
import { median } from './median.ts';
import type { DayRange, Gaps } from './table.ts';

type Dated = { id: string; earliest: number; latest: number };
type Gap = DayRange & { after: number; before: number };

const DAY = 86_400_000;

/**
 * The days between each attack and the next one, of the attacks whose span has both ends; the others are unknown.
 *
 * Where days are uncertain the order of attacks may be too. The k-th attack cannot lie before the k-th of the earliest
 * days, nor after the k-th of the latest, whichever attack it is; each gap is bounded by that. The true median and
 * the true longest gap lie within what is given, which may be wider than it had to be. One attack: no gap.
 */
export function measureGaps(incidents: readonly Pick<Incident, 'id' | 'when'>[]): Gaps {
  const dated = incidents.flatMap(({ id, when: { earliest, latest } }): Dated[] =>
    earliest === null || latest === null ? [] : [{ id, earliest: toDay(earliest), latest: toDay(latest) }],
  );
  const earliest = dated.map((incident) => incident.earliest).sort((a, b) => a - b);
  const latest = dated.map((incident) => incident.latest).sort((a, b) => a - b);
  const gaps = earliest.slice(1).map((before, k): Gap => {
    const after = latest[k] ?? 0;
    return { low: Math.max(0, before - after), high: (latest[k + 1] ?? 0) - (earliest[k] ?? 0), after, before };
  });
  const [first, ...others] = gaps;
  return {
    id: 'gaps',
    count: gaps.length,
    median: first ? { low: median(gaps.map(({ low }) => low)), high: median(gaps.map(({ high }) => high)) } : null,
    longest: first ? findLongest([first, ...others], dated) : null,
    counted: dated.length,
    unknown: incidents.length - dated.length,
    total: incidents.length,
  };
}

function findLongest(gaps: [Gap, ...Gap[]], dated: readonly Dated[]): Gaps['longest'] {
  const low = Math.max(...gaps.map((gap) => gap.low));
  const high = Math.max(...gaps.map((gap) => gap.high));
  const longest = gaps.find((gap) => gap.low === low);
  const isSure = longest && low > 0 && gaps.every((gap) => gap === longest || gap.high <= low);
  if (!isSure) return { low, high, after: [], before: [] };

  const left = dated.filter((incident) => incident.latest <= longest.after);
  const right = dated.filter((incident) => incident.earliest >= longest.before);
  const lastStart = Math.max(...left.map((incident) => incident.earliest));
  const firstEnd = Math.min(...right.map((incident) => incident.latest));
  return {
    low,
    high,
    after: idsOf(left.filter((incident) => incident.latest >= lastStart)),
    before: idsOf(right.filter((incident) => incident.earliest <= firstEnd)),
  };
}

function idsOf(incidents: readonly Dated[]): string[] {
  return incidents.map(({ id }) => id).sort();
}

/** Days since 1970. */
function toDay(day: string): number {
  return Date.parse(day) / DAY;
}
