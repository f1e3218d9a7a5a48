import type { Reading, Tally } from '@mujaz/parsing';
import { describe, expect, test } from 'vitest';
import { createPlaces, impliedBetween, mergeIncidents, reconcileTallies } from '../src/index.ts';
import { reading, somewhere } from './report.ts';

const places = createPlaces(
  [
    { id: 'conoco', country: 'sy' },
    { id: 'al-tanf', country: 'sy' },
    { id: 'harir', country: 'iq' },
    { id: 'tower-22', country: 'jo' },
  ],
  (place) => [
    ...(place.includes('سوريا') ? (['sy'] as const) : []),
    ...(place.includes('العراق') ? (['iq'] as const) : []),
  ],
);

const pentagon: Tally = {
  count: 74,
  bound: 'exact',
  scope: { countries: ['iq', 'sy'], base: null },
  earliest: '2023-10-17',
  latest: '2023-11-30',
  origin: 'pentagon',
  breakdown: [],
  quotes: [],
};

describe('a tally beside what is held', () => {
  const at = (base: string) => ({ base, place: null });
  const { incidents } = mergeIncidents(
    [
      reading('a', [
        { target: at('conoco'), on: '2023-10-17' },
        { target: at('harir'), on: '2023-11-29/2023-11-30' },
        { target: at('tower-22'), on: '2023-11-20' },
        { target: at('conoco'), on: '2023-11-30/2023-12-02' },
        { target: at('al-tanf'), on: '2023-12-01' },
        { target: somewhere('قاعدة في سوريا'), on: '2023-11-28' },
        { target: somewhere('الحدود'), on: '2023-11-25' },
        { target: at('not-a-known-base'), on: '2023-11-18' },
        { target: somewhere('سوريا'), on: '2023-11-19', kind: 'strike' },
      ]),
      reading('b', [{ target: at('al-tanf'), on: '' }]),
    ],
    { places },
  );
  const reconcile = (given: Partial<Tally>) =>
    reconcileTallies([{ ...reading('t', []), tallies: [{ ...pentagon, ...given }] }], incidents, places)[0];

  test('holds attacks wholly inside its scope and span, and names those that may be', () => {
    expect(reconcile({})).toMatchObject({
      id: 't~1',
      seed: 't',
      count: 74,
      held: ['conoco-2023-10-17-a', 'unnamed-2023-11-28-a', 'harir-2023-11-29-a'],
      maybeHeld: ['not-a-known-base-2023-11-18-a', 'unnamed-2023-11-25-a', 'conoco-2023-11-30-a', 'al-tanf-unknown-a'],
    });
  });

  test('holds only its own countries', () => {
    expect(reconcile({ scope: { countries: ['iq'], base: null } })?.held).toEqual(['harir-2023-11-29-a']);
  });

  test('of one base holds that base, and what nobody named in its country may be held', () => {
    expect(reconcile({ scope: { countries: ['sy'], base: 'conoco' } })).toMatchObject({
      held: ['conoco-2023-10-17-a'],
      maybeHeld: ['unnamed-2023-11-25-a', 'unnamed-2023-11-28-a', 'conoco-2023-11-30-a'],
    });
  });

  test('without a first day holds nothing for certain', () => {
    expect(reconcile({ earliest: null })).toMatchObject({ held: [] });
    expect(reconcile({ earliest: null })?.maybeHeld).toContain('conoco-2023-10-17-a');
  });
});

test('tallies are numbered within their seed', () => {
  const given: Reading[] = [
    { ...reading('a', []), tallies: [pentagon, pentagon] },
    { ...reading('b', []), tallies: [pentagon] },
  ];
  expect(reconcileTallies(given, []).map(({ id }) => id)).toEqual(['a~1', 'a~2', 'b~1']);
});

describe('between two tallies', () => {
  const announce = (id: string, latest: string, count: number, given: Partial<Tally> = {}) => ({
    ...pentagon,
    id,
    latest,
    count,
    ...given,
  });
  const early = announce('a~1', '2023-10-24', 13);

  test('lies their difference', () => {
    expect(impliedBetween([announce('b~1', '2023-11-30', 74), early])).toEqual([
      { from: 'a~1', to: 'b~1', after: '2023-10-24', until: '2023-11-30', count: { low: 61, high: 61 } },
    ]);
  });

  test('lies at least the difference, if the later one says "more than"', () => {
    const [implied] = impliedBetween([early, announce('b~1', '2023-11-23', 61, { bound: 'more-than' })]);
    expect(implied?.count).toEqual({ low: 49, high: null });
  });

  test('lies at most the difference, if the earlier one says "at least"', () => {
    const [implied] = impliedBetween([{ ...early, bound: 'at-least' }, announce('b~1', '2023-11-30', 74)]);
    expect(implied?.count).toEqual({ low: 0, high: 61 });
  });

  test('three in a row make two steps', () => {
    const steps = impliedBetween([early, announce('b~1', '2023-11-30', 74), announce('c~1', '2023-11-10', 46)]);
    expect(steps.map(({ from, to, count }) => [from, to, count.low])).toEqual([
      ['a~1', 'c~1', 33],
      ['c~1', 'b~1', 28],
    ]);
  });

  test('one tally printed in two seeds is one', () => {
    const steps = impliedBetween([early, announce('b~1', '2023-11-30', 74), announce('c~1', '2023-11-30', 74)]);
    expect(steps.map(({ to, count }) => [to, count.low])).toEqual([['b~1', 61]]);
  });

  test.each([
    ['another origin', { origin: 'sohr' }],
    ['an origin that nobody names', { origin: null }],
    ['another scope', { scope: { countries: ['sy' as const], base: null } }],
    ['another first day', { earliest: '2023-10-19' }],
    ['no last day', { latest: null }],
    ['"about"', { bound: 'about' as const }],
    ['a smaller number later', { count: 12 }],
  ])('%s: nothing follows', (_, given) => {
    expect(impliedBetween([early, announce('b~1', '2023-11-30', 74, given)])).toEqual([]);
  });

  test('nor do two nameless origins make one counter', () => {
    expect(impliedBetween([{ ...early, origin: null }, announce('b~1', '2023-11-30', 74, { origin: null })])).toEqual(
      [],
    );
  });
});
