import type { Incident } from '@mujaz/incidents';
import type { Reading } from '@mujaz/parsing';
import { parse as check } from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { goldSchema } from '../src/reading/gold.ts';
import { formatCounts } from '../src/reading/format-counts.ts';
import { summariseFindings } from '../src/reading/measures.ts';
import { printMisses } from '../src/reading/print-misses.ts';
import { scoreArticle } from '../src/reading/score-article.ts';

const goldText = `
published: {earliest: 2023-11-22, latest: 2023-11-22}
attacks:
  - {base: harir, earliest: 2023-11-22, latest: 2023-11-22, main: true, weapons: {drone: 2}, claimedBy: null, killed: 0, injured: null}
  - {base: harir, earliest: 2023-11-20, latest: 2023-11-20, main: false, weapons: {rocket: null}, claimedBy: any, killed: any, injured: 3}
  - {base: conoco, earliest: null, latest: null, main: true, weapons: {}, claimedBy: null, killed: null, injured: null}
  - {base: balad, earliest: 2023-11-21, latest: 2023-11-21, main: true, weapons: {rocket: 5}, claimedBy: null, killed: null, injured: null}
strikes: []
tallies:
  - {count: 66, bound: exact, countries: [iq, sy], base: null, earliest: null, latest: null, origin: null, breakdown: [{count: 32, countries: [iq], base: null}]}
`;

function createAttack(base: string, day: string | null, told: Partial<Incident> = {}): Incident {
  const precision = day === null ? 'unknown' : 'day';
  return {
    id: `${base}-${day}-a`,
    kind: 'attack',
    target: { base, place: null },
    when: { earliest: day, latest: day, precision, basis: 'stated', text: null },
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
    reports: [],
    grade: 'reported',
    conflicts: [],
    wider: [],
    ...told,
  };
}

const reading: Pick<Reading, 'seed' | 'tallies'> = {
  seed: {
    id: 'made-up',
    title: null,
    lang: 'ar',
    outlet: null,
    published: { earliest: '2023-11-22', latest: null, precision: 'unknown', basis: 'inferred' },
  },
  tallies: [
    {
      count: 66,
      bound: 'exact',
      scope: { countries: ['sy', 'iq'], base: null },
      earliest: null,
      latest: null,
      origin: null,
      breakdown: [],
      quotes: [],
    },
    {
      count: 32,
      bound: 'exact',
      scope: { countries: ['iq'], base: null },
      earliest: null,
      latest: null,
      origin: null,
      breakdown: [],
      quotes: [],
    },
  ],
};

const none = { low: 0, high: 0 };
const read = [
  createAttack('harir', '2023-11-22', { weapons: [{ type: 'drone', count: { low: 2, high: 2 } }], killed: none }),
  createAttack('harir', '2023-11-20', { weapons: [{ type: 'drone', count: null }], injured: { low: 3, high: 5 } }),
  createAttack('conoco', '2023-11-21', { claimedBy: 'kataib-hezbollah', injured: none }),
  createAttack('balad', null),
];

function score(gold: string, incidents: Incident[]) {
  const article = { seed: { id: 'made-up', text: '', declared: {} }, gold: check(goldSchema, parse(gold)) };
  return scoreArticle(article, reading, incidents);
}

function tableOf(findings: ReturnType<typeof score>): Record<string, [figure: string, counts: string]> {
  return Object.fromEntries(
    summariseFindings(findings).map(({ id, counts }) => {
      const formatted = formatCounts(counts);
      return [id, [formatted.figure, formatted.counts]];
    }),
  );
}

test('each measure counts what its rule says', () => {
  const table = tableOf(score(goldText, read));
  // Balad was read without a day: it is none of the dated attack there, so one is missed and one is extra.
  expect(table.incidents).toEqual(['0.750', '3 right of 4 read and 4 told; precision 0.750, recall 0.750']);
  expect(table.main).toEqual(['0.666', '2 of 3']);
  expect(table.day).toEqual(['0.666', '2 of 3']);
  expect(table.invented).toEqual(['1', '1 of 1']);
  // A drone right; a drone read for a rocket. The weapons of the missed attack are not asked for.
  expect(table.weapons).toEqual(['0.500', '1 right of 2 read and 2 told; precision 0.500, recall 0.500']);
  expect(table['weapon-counts']).toEqual(['1.000', '1 of 1']);
  expect(table.claimant).toEqual(['0.500', '1 of 2']);
  // Nobody killed at Harir is right; 3 to 5 injured is not 3.
  expect(table.casualties).toEqual(['0.500', '1 of 2']);
  expect(table.unfounded).toEqual(['1', '1 of 3']);
  expect(table.none).toEqual(['0', 'in 0 of 0 articles']);
  expect(table.tallies).toEqual(['1.000', '1 right of 1 read and 1 told; precision 1.000, recall 1.000']);
  expect(table.breakdowns).toEqual(['1.000', '1 of 1']);
  expect(table.strikes?.[0]).toBe('–');
  expect(table.published).toEqual(['0.000', '0 of 1']);
});

test('an attack in an article with none is false', () => {
  const gold = '{published: null, attacks: [], strikes: [], tallies: []}';
  expect(tableOf(score(gold, read.slice(0, 2))).none).toEqual(['2', 'in 1 of 1 articles']);
  expect(tableOf(score(gold, [])).none).toEqual(['0', 'in 0 of 1 articles']);
});

test('a reading is given to the attack it fits best, whatever the order', () => {
  const gold = `
published: null
attacks:
  - {base: harir, earliest: 2023-11-20, latest: 2023-11-22, main: true, weapons: {}, claimedBy: any, killed: any, injured: any}
  - {base: harir, earliest: 2023-11-22, latest: 2023-11-22, main: true, weapons: {}, claimedBy: any, killed: any, injured: any}
strikes: []
tallies: []
`;
  const attacks = [createAttack('harir', '2023-11-22'), createAttack('harir', '2023-11-21')];
  expect(tableOf(score(gold, attacks)).day).toEqual(['1.000', '1 of 1']);
  expect(tableOf(score(gold, attacks.toReversed())).incidents?.[0]).toBe('1.000');
});

test('an optional attack counts neither way', () => {
  const gold = `
published: null
attacks:
  - {base: harir, earliest: 2023-11-22, latest: 2023-11-22, main: true, optional: true, weapons: {}, claimedBy: null, killed: null, injured: null}
strikes: []
tallies: []
`;
  for (const attacks of [[], [createAttack('harir', '2023-11-22')]]) {
    expect(tableOf(score(gold, attacks)).incidents?.[1]).toMatch(/^0 right of 0 read and 0 told/u);
  }
});

test('misses say what was expected, what was found and in which words', () => {
  const quote = { exact: 'أصيب\nثلاثة', prefix: '', suffix: '', start: 0, end: 11 };
  const attack = createAttack('harir', '2023-11-20', { injured: { low: 3, high: 5 }, quotes: [quote] });
  const lines = printMisses(score(goldText, [attack])).split('\n');
  const line = lines.indexOf('  casualties wrong: harir 2023-11-20: expected injured 3, found injured 3–5');
  expect(lines[0]).toBe('made-up');
  expect(lines[line + 1]).toBe('    «أصيب ثلاثة»');
  expect(lines.filter((text) => text.includes('balad'))).toHaveLength(1);
});
