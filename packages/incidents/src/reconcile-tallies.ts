import type { Reading } from '@mujaz/parsing';
import type { Holding, Incident, ReconciledTally } from './incident.ts';
import { countriesOf, noPlaces, type Places } from './places.ts';
import { contains, isUnknown, overlaps, type Bounds } from './span.ts';

type Held = Pick<Incident, 'id' | 'kind' | 'target' | 'when'>;
type Fit = 'inside' | 'maybe' | 'outside';

/** The span of a tally. `printed`: the last day on which its article can have been published, if that is known. */
interface Window extends Bounds {
  printed: string | null;
}

/**
 * Puts beside each announced tally, and each part of its breakdown, the attacks that are held in its own scope and
 * span. Nothing is summed across tallies. Ids are `{seed}~{n}`, from 1. Order: that of the readings and of their tallies.
 */
export function reconcileTallies(
  readings: readonly Pick<Reading, 'seed' | 'tallies'>[],
  incidents: readonly Held[],
  places: Places = noPlaces,
): ReconciledTally[] {
  const attacks = incidents.filter(({ kind }) => kind === 'attack');
  return readings.flatMap(({ seed, tallies }) =>
    tallies.map((tally, n): ReconciledTally => {
      const window = { earliest: tally.earliest, latest: tally.latest, printed: seed.published.latest };
      const hold = (scope: ReconciledTally['scope']) => holdWithin(attacks, scope, window, places);
      return {
        ...tally,
        id: `${seed.id}~${n + 1}`,
        seed: seed.id,
        breakdown: tally.breakdown.map((part) => ({ ...part, ...hold(part.scope) })),
        ...hold(tally.scope),
      };
    }),
  );
}

function holdWithin(
  attacks: readonly Held[],
  scope: ReconciledTally['scope'],
  window: Window,
  places: Places,
): Holding {
  const held: string[] = [];
  const maybeHeld: string[] = [];
  for (const attack of attacks) {
    const fits = [fitScope(attack, scope, places), fitSpan(attack.when, window)];
    if (fits.includes('outside')) continue;
    (fits.includes('maybe') ? maybeHeld : held).push(attack.id);
  }
  return { held, maybeHeld };
}

function fitScope({ target }: Held, { base, countries }: ReconciledTally['scope'], places: Places): Fit {
  // Nobody told where the tally counts: it may count anywhere.
  if (base === null && countries.length === 0) return 'maybe';
  if (base !== null && target.base !== null) return target.base === base ? 'inside' : 'outside';
  const mine = countriesOf(target, places);
  const within = base === null ? countries : [places.countryOf(base) ?? countries].flat();
  const shared = mine.filter((country) => within.includes(country));
  if (mine.length > 0 && shared.length === 0) return 'outside';
  // An attack whose base nobody named may be one on the base that this tally counts.
  if (base !== null || mine.length === 0) return 'maybe';
  return shared.length === mine.length ? 'inside' : 'maybe';
}

function fitSpan(when: Bounds, { earliest, latest, printed }: Window): Fit {
  // Nobody counts what happens after the count was printed.
  if (!overlaps(when, { earliest, latest: latest ?? printed })) return 'outside';
  // An end that the tally leaves open is an end that nobody told, and an open end of the incident is none it lies within.
  const isBounded = earliest !== null && latest !== null && !isUnknown(when);
  return isBounded && contains({ earliest, latest }, when) ? 'inside' : 'maybe';
}
