import type { Incident } from '@mujaz/incidents';
import { areUnknown, daysEqual, daysOverlap } from './days.ts';
import type { GoldAttack } from './gold.ts';
import { countsEqual } from './counts.ts';

export type ReadAttack = Pick<Incident, 'target' | 'when' | 'weapons' | 'claimedBy' | 'killed' | 'injured' | 'quotes'>;

interface Pair {
  gold: GoldAttack;
  read: ReadAttack;
  /** How well the days fit, then how well the weapons do. */
  fit: [days: number, weapons: number];
}

/**
 * Pairs each attack of the gold with at most one reading, and each reading with at most one attack.
 *
 * Two make a pair when they have one base and their days overlap. A reading without any day is none of a dated attack;
 * an attack whose day is not told takes a reading of its base whatever its day. The best pairs are made first: equal
 * days before overlapping ones, then more weapons in common, then the order of the text.
 */
export function matchIncidents(gold: readonly GoldAttack[], read: readonly ReadAttack[]): Map<GoldAttack, ReadAttack> {
  const pairs = gold.flatMap((attack) => read.flatMap((reading) => createPair(attack, reading)));
  const matches = new Map<GoldAttack, ReadAttack>();
  const taken = new Set<ReadAttack>();
  for (const pair of pairs.sort((a, b) => b.fit[0] - a.fit[0] || b.fit[1] - a.fit[1])) {
    if (matches.has(pair.gold) || taken.has(pair.read)) continue;
    matches.set(pair.gold, pair.read);
    taken.add(pair.read);
  }
  return matches;
}

function createPair(gold: GoldAttack, read: ReadAttack): Pair[] {
  if (gold.base !== read.target.base) return [];
  const fits = areUnknown(gold) || (!areUnknown(read.when) && daysOverlap(gold, read.when));
  return fits ? [{ gold, read, fit: [daysEqual(gold, read.when) ? 1 : 0, weaponsInCommon(gold, read)] }] : [];
}

/** Two for each weapon that both name, one more where they agree on how many. */
function weaponsInCommon(gold: GoldAttack, read: ReadAttack): number {
  return read.weapons.reduce((sum, { type, count }) => {
    const told = gold.weapons[type];
    if (told === undefined) return sum;
    return sum + (countsEqual(told, count) ? 3 : 2);
  }, 0);
}
