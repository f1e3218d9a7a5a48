import type { Base, Knowledge } from '@mujaz/knowledge';
import type { Quote, Reading, Report, Seed, Tally } from '@mujaz/parsing';

function base(id: string, ar: string, en: string, lat: number, lon: number): Base {
  return {
    id,
    names: { ar, en },
    aliases: { ar: [ar] },
    references: [],
    country: 'sy',
    region: { ar: 'دير الزور', en: 'Deir ez-Zor' },
    location: { lat, lon },
    summary: { ar: 'قاعدة.', en: 'A base.' },
  };
}

export const knowledge: Knowledge = {
  bases: [
    base('conoco', 'كونيكو', 'Conoco', 35.3, 40.3),
    base('hemo', 'هيمو', 'Hemo', 37, 41.2),
    base('al-omar', 'العمر', 'al-Omar', 35.2, 40.6),
  ],
  actors: [],
  weapons: [],
  outlets: [],
  origins: [],
  events: [],
};

export function quote(exact: string, start = 0): Quote {
  return { exact, prefix: '', suffix: '', start, end: start + [...exact].length };
}

/** A report of a drone attack on Conoco on 23 November 2023 of which nothing else was told. */
export function report(id: string, changes: Partial<Report> = {}): Report {
  return {
    id,
    kind: 'attack',
    target: { base: 'conoco', place: 'قاعدة كونيكو' },
    when: { earliest: '2023-11-23', latest: '2023-11-23', precision: 'day', basis: 'stated', text: 'الخميس' },
    weapons: [{ type: 'drone', count: null }],
    claimedBy: null,
    blamedOn: null,
    origin: { id: 'sohr', text: 'المرصد', stance: 'reports' },
    killed: null,
    injured: null,
    damage: null,
    intercepted: null,
    role: 'news',
    quotes: [quote('استُهدفت قاعدة كونيكو')],
    ...changes,
  };
}

const tally: Tally = {
  count: 74,
  bound: 'at-least',
  scope: { countries: ['sy'], base: null },
  earliest: '2023-10-17',
  latest: '2023-11-30',
  origin: 'pentagon',
  breakdown: [{ scope: { countries: ['sy'], base: 'hemo' }, count: 4, bound: 'exact' }],
  quotes: [quote('74 هجوماً على الأقل')],
};

function reading(id: string, reports: Report[], tallies: Tally[] = []): Reading {
  const published = { earliest: '2023-12-01', latest: '2023-12-07', precision: 'days', basis: 'inferred' } as const;
  return { seed: { id, title: `عنوان ${id}`, lang: 'ar', outlet: null, published }, reports, tallies, messages: [] };
}

/**
 * Seed `one` tells of the attack on Conoco and announces a tally with a part for Hemo; seed `two` tells of the same
 * attack, then of another that has no base, day or weapon, and of a strike on no base that is known.
 */
export const readings: Reading[] = [
  reading('one', [report('one#1', { killed: { low: 0, high: 0 }, intercepted: true })], [tally]),
  reading('two', [
    report('two#1', { origin: { id: 'local-sources', text: 'مصادر محلية', stance: 'reports' } }),
    report('two#2', {
      target: { base: null, place: '=HYPERLINK("x"), قاعدة' },
      when: { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', text: null },
      weapons: [{ type: 'rocket', count: { low: 2, high: null } }],
      quotes: [quote('سطر\nوسطر "آخر"', 50)],
    }),
    report('two#3', {
      kind: 'strike',
      target: { base: null, place: 'البوكمال' },
      weapons: [{ type: 'airstrike', count: null }],
    }),
  ]),
];

export const seeds: Pick<Seed, 'id' | 'declared'>[] = [
  { id: 'one', declared: { url: 'https://example.org/one' } },
  { id: 'two', declared: {} },
];
