import type { WeaponType } from '@mujaz/knowledge';
import type { WeaponUse } from '@mujaz/parsing';

/** The order in which an incident lists its weapons. */
const ORDER: readonly WeaponType[] = [
  'drone',
  'rocket',
  'missile',
  'mortar',
  'artillery',
  'ied',
  'gunfire',
  'airstrike',
  'unknown',
];

export const compareWeapons = (a: WeaponType, b: WeaponType): number => ORDER.indexOf(a) - ORDER.indexOf(b);

/** The weapon types that are told, without `unknown`, which tells nothing. */
export function knownTypes(weapons: readonly WeaponUse[]): Set<WeaponType> {
  return new Set(weapons.map(({ type }) => type).filter((type) => type !== 'unknown'));
}

/**
 * `equal`: the same types. `untold`: one side names none. `part`: one side names some of the other's.
 * `differ`: anything else. An Arabic صاروخ is a rocket and a missile, so the two count as one type here.
 */
export function compareArms(a: readonly WeaponUse[], b: readonly WeaponUse[]): 'equal' | 'untold' | 'part' | 'differ' {
  const fold = (weapons: readonly WeaponUse[]) =>
    new Set([...knownTypes(weapons)].map((type) => (type === 'missile' ? 'rocket' : type)));
  const x = fold(a);
  const y = fold(b);
  if (x.size === 0 || y.size === 0) return 'untold';
  const shared = [...x].filter((type) => y.has(type)).length;
  if (shared < x.size && shared < y.size) return 'differ';
  return x.size === y.size ? 'equal' : 'part';
}
