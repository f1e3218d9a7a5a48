import type { WeaponType } from '@mujaz/knowledge';
import type { Grade, Incident } from '@mujaz/incidents';

/** An incident in few words. `span` is `2023-11-23`, `2023-11-22/2023-11-23` or, for no day told, ``. */
export function incident(
  id: string,
  base: string | null,
  span: string,
  weapons: WeaponType[],
  grade: Grade = 'claimed',
  told: Partial<Incident> = {},
): Incident {
  const [earliest = '', latest = earliest] = span.split('/');
  return {
    id,
    kind: 'attack',
    target: { base, place: null },
    when: { earliest: earliest || null, latest: latest || null, precision: 'days', basis: 'stated', text: null },
    weapons: weapons.map((type) => ({ type, count: null })),
    claimedBy: null,
    blamedOn: null,
    origin: { id: null, text: null, stance: 'reports' },
    killed: null,
    injured: null,
    damage: null,
    intercepted: null,
    role: 'news',
    quotes: [],
    reports: [`${id}#1`],
    grade,
    conflicts: [],
    wider: [],
    ...told,
  };
}
