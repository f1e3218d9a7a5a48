import type { Incident } from '@mujaz/incidents';
import { group } from './group.ts';
import type { Share } from './table.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Below this many, a percentage says more than is known. */
const FEWEST = 10;

/** Of the attacks of which it is told whether the attack was intercepted, those that were. */
export function measureIntercepted(incidents: readonly Pick<Incident, 'id' | 'intercepted'>[]): Share {
  return measure('intercepted', incidents, ({ intercepted }) => intercepted);
}

/**
 * Of the attacks of which it is told, those in which anybody was killed or injured. None were only where both are told
 * as none: silence about one of them leaves it open.
 */
export function measureCasualties(incidents: readonly Pick<Incident, 'id' | 'killed' | 'injured'>[]): Share {
  return measure('casualties', incidents, ({ killed, injured }) => {
    if ((killed?.low ?? 0) > 0 || (injured?.low ?? 0) > 0) return true;
    return killed?.high === 0 && injured?.high === 0 ? false : null;
  });
}

/**
 * Of all attacks, those that somebody claims in what was read. Nothing is unknown: it is asked of what was read, and all
 * of that is there. So it stands for nothing beyond itself and has no interval.
 */
export function measureClaimed(incidents: readonly Pick<Incident, 'id' | 'claimedBy'>[]): Share {
  return { ...measure('claimed', incidents, ({ claimedBy }) => claimedBy !== null), interval: null };
}

/** `tell` says of an incident whether it is so, or null where nobody tells. */
function measure<T extends { id: string }>(
  id: Share['id'],
  incidents: readonly T[],
  tell: (incident: T) => boolean | null,
): Share {
  const keysOf = (incident: T) => [tell(incident)].flatMap((told) => (told === null ? [] : [String(told)]));
  const { rows, counted, unknown, total } = group(id, incidents, keysOf, () => 0);
  const yes = rows.find(({ key }) => key === 'true')?.incidents ?? [];
  const isEnough = counted >= FEWEST;
  return {
    id,
    part: yes.length,
    incidents: yes,
    counted,
    unknown,
    total,
    share: isEnough ? yes.length / counted : null,
    interval: isEnough ? wilsonInterval(yes.length, counted) : null,
  };
}
