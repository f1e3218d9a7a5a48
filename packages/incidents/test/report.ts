import type { Count, Reading, Report, When } from '@mujaz/parsing';

/** `2023-11-23`, `2023-11-22/2023-11-23`, `/2024-01-30` (no first day), or `` for no day told. */
export function when(span: string): When {
  const [earliest = '', latest = earliest] = span.split('/');
  const precision = span === '' ? 'unknown' : earliest === latest ? 'day' : 'days';
  const basis = span === '' ? 'unknown' : 'stated';
  return { earliest: earliest || null, latest: latest || null, precision, basis, text: span || null };
}

export const exactly = (n: number): Count => ({ low: n, high: n });

/** A report of an attack on Conoco on 23 November 2023 by an unnamed origin, but for what is given. */
export function report(id: string, { on = '2023-11-23', ...given }: Partial<Report> & { on?: string } = {}): Report {
  return {
    id,
    kind: 'attack',
    target: { base: 'conoco', place: null },
    when: when(on),
    weapons: [],
    claimedBy: null,
    blamedOn: null,
    origin: { id: null, text: null, stance: 'reports' },
    killed: null,
    injured: null,
    damage: null,
    intercepted: null,
    role: 'news',
    quotes: [],
    ...given,
  };
}

/** Where nobody names the base. */
export const somewhere = (place: string | null): Report['target'] => ({ base: null, place });

export const says = (id: string | null): Report['origin'] => ({ id, text: id, stance: 'reports' });
export const admits = (id: string): Report['origin'] => ({ id, text: id, stance: 'acknowledges' });
export const denies = (id: string): Report['origin'] => ({ id, text: id, stance: 'denies' });
/** A claim: origin and claimant are one. */
export const claim = (id: string): Pick<Report, 'origin' | 'claimedBy'> => ({
  origin: { id, text: id, stance: 'claims' },
  claimedBy: id,
});

/** A reading of seed `id` with these reports, numbered from 1. */
export function reading(id: string, reports: (Partial<Report> & { on?: string })[]): Reading {
  return {
    seed: {
      id,
      title: null,
      lang: 'ar',
      outlet: null,
      published: { earliest: null, latest: null, precision: 'unknown', basis: 'unknown' },
    },
    reports: reports.map((given, n) => report(`${id}#${n + 1}`, { ...given, id: `${id}#${n + 1}` })),
    tallies: [],
    messages: [],
  };
}
