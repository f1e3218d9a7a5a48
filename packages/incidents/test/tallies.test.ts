import type { Reading, Tally } from '@mujaz/parsing';
import { describe, expect, test } from 'vitest';
import { createPlaces, impliedBetween, mergeIncidents, reconcileTallies, type Holding } from '../src/index.ts';
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

  test('each part of a breakdown holds what lies in its own scope, in the span of the whole', () => {
    const part = (count: number, scope: Tally['scope']) => ({ count, scope, bound: 'exact' as const });
    const breakdown = [
      part(32, { countries: ['iq'], base: null }),
      part(34, { countries: ['sy'], base: null }),
      part(8, { countries: ['sy'], base: 'conoco' }),
    ];
    expect(reconcile({ breakdown })?.breakdown).toMatchObject([
      { count: 32, held: ['harir-2023-11-29-a'] },
      { count: 34, held: ['conoco-2023-10-17-a', 'unnamed-2023-11-28-a'] },
      { count: 8, held: ['conoco-2023-10-17-a'] },
    ]);
    // Nobody named the base of 28 November; it lies in Syria, so it may be Conoco and cannot be in Iraq.
    const [iraq, , conoco] = reconcile({ breakdown })?.breakdown ?? [];
    expect(conoco?.maybeHeld).toContain('unnamed-2023-11-28-a');
    expect(iraq?.maybeHeld).not.toContain('unnamed-2023-11-28-a');
  });

  test('two windows that overlap each hold their own', () => {
    const sohr = { origin: 'sohr', scope: { countries: ['sy' as const], base: null }, earliest: '2023-10-19' };
    // 17 October lies in the one and not in the other; Harir is in Iraq.
    expect(reconcile({})?.held).toEqual(['conoco-2023-10-17-a', 'unnamed-2023-11-28-a', 'harir-2023-11-29-a']);
    expect(reconcile(sohr)?.held).toEqual(['unnamed-2023-11-28-a']);
  });

  test('a span that reaches over the first or the last day may be held, one that only touches it is', () => {
    const edges = (given: Partial<Tally>) => {
      const tally = reconcile({ scope: { countries: ['iq'], base: null }, ...given });
      return [tally?.held.includes('harir-2023-11-29-a'), tally?.maybeHeld.includes('harir-2023-11-29-a')];
    };
    expect(edges({ latest: '2023-11-30' })).toEqual([true, false]);
    expect(edges({ latest: '2023-11-29' })).toEqual([false, true]);
    expect(edges({ latest: '2023-11-28' })).toEqual([false, false]);
    expect(edges({ earliest: '2023-11-29' })).toEqual([true, false]);
    expect(edges({ earliest: '2023-11-30', latest: '2023-12-31' })).toEqual([false, true]);
    expect(edges({ earliest: '2023-12-01', latest: '2023-12-31' })).toEqual([false, false]);
  });

  test('without a last day holds nothing for certain, and nothing of after its article was printed', () => {
    const printed = (latest: string | null) => {
      const { seed, ...rest } = reading('t', []);
      const published = { ...seed.published, latest };
      const open = { ...pentagon, latest: null };
      return reconcileTallies([{ ...rest, seed: { ...seed, published }, tallies: [open] }], incidents, places)[0];
    };
    expect(printed(null)).toMatchObject({ held: [] });
    expect(printed(null)?.maybeHeld).toContain('al-tanf-2023-12-01-a');
    expect(printed('2023-11-30')).toMatchObject({ held: [] });
    expect(printed('2023-11-30')?.maybeHeld).toEqual(
      expect.arrayContaining(['conoco-2023-10-17-a', 'conoco-2023-11-30-a']),
    );
    expect(printed('2023-11-30')?.maybeHeld).not.toContain('al-tanf-2023-12-01-a');
  });

  test('that says nowhere holds nothing for certain, in any country', () => {
    const nowhere = reconcile({ scope: { countries: [], base: null } });
    expect(nowhere).toMatchObject({ held: [] });
    expect(nowhere?.maybeHeld).toEqual(expect.arrayContaining(['conoco-2023-10-17-a', 'tower-22-2023-11-20-a']));
  });

  test('without a first day holds nothing for certain, but nothing of after its last', () => {
    expect(reconcile({ earliest: null })?.maybeHeld).not.toContain('al-tanf-2023-12-01-a');
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
  const announce = (id: string, latest: string, count: number, given: Partial<Tally & Holding> = {}) => ({
    ...pentagon,
    id,
    latest,
    count,
    held: [] as string[],
    maybeHeld: [] as string[],
    ...given,
    breakdown: [],
  });
  const early = announce('a~1', '2023-10-24', 13);

  test('lies their difference', () => {
    expect(impliedBetween([announce('b~1', '2023-11-30', 74), early])).toEqual([
      {
        ...{ from: 'a~1', to: 'b~1', after: '2023-10-24', until: '2023-11-30', count: { low: 61, high: 61 } },
        ...{ held: [], maybeHeld: [] },
      },
    ]);
  });

  test('lies what the later holds and the earlier does not', () => {
    const from = announce('a~1', '2023-10-24', 13, { held: ['early'], maybeHeld: ['at-the-edge', 'undated'] });
    const to = announce('b~1', '2023-11-30', 74, {
      held: ['early', 'at-the-edge', 'late'],
      maybeHeld: ['undated', 'over-the-end'],
    });
    expect(impliedBetween([from, to])).toMatchObject([
      { held: ['late'], maybeHeld: ['at-the-edge', 'undated', 'over-the-end'] },
    ]);
  });

  test('of which the later is smaller, no number lies: they contradict each other', () => {
    const steps = impliedBetween([early, announce('b~1', '2023-11-30', 12)]);
    expect(steps).toMatchObject([{ from: 'a~1', to: 'b~1', count: null }]);
    // "More than 12" is 13 at least, and so no contradiction; it says nothing either.
    expect(impliedBetween([early, announce('b~1', '2023-11-30', 12, { bound: 'more-than' })])).toEqual([]);
    const atLeast = announce('a~1', '2023-10-24', 13, { bound: 'at-least' });
    expect(impliedBetween([atLeast, announce('b~1', '2023-11-30', 12)])).toMatchObject([{ count: null }]);
  });

  test('of which the later is equal, none lies', () => {
    expect(impliedBetween([early, announce('b~1', '2023-11-30', 13)])).toMatchObject([{ count: { low: 0, high: 0 } }]);
  });

  test('of which both say "at least", nothing follows', () => {
    const more = { bound: 'at-least' as const };
    const pair = [announce('a~1', '2023-10-24', 13, more), announce('b~1', '2023-11-30', 74, more)];
    expect(impliedBetween(pair)).toEqual([]);
  });

  test('one with no upper end between two with one hides nothing of what these imply', () => {
    const middle = announce('c~1', '2023-11-10', 40, { bound: 'at-least' });
    const steps = impliedBetween([early, middle, announce('b~1', '2023-11-30', 74)]);
    expect(steps.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['a~1', 'c~1', { low: 27, high: null }],
      ['a~1', 'b~1', { low: 61, high: 61 }],
      ['c~1', 'b~1', { low: 0, high: 34 }],
    ]);
  });

  test('two up to one day are one step: the narrower of two that agree, all of two that do not', () => {
    const loose = announce('b~1', '2023-11-30', 70, { bound: 'at-least' });
    const exact = announce('c~1', '2023-11-30', 74);
    expect(impliedBetween([early, loose, exact])).toMatchObject([{ to: 'c~1', count: { low: 61, high: 61 } }]);
    const other = announce('d~1', '2023-11-30', 66);
    expect(impliedBetween([early, exact, other])).toMatchObject([{ count: { low: 53, high: 61 } }]);
  });

  test('a counter of one base is no counter of its country', () => {
    const conoco = { scope: { countries: ['sy' as const], base: 'conoco' } };
    const syria = { scope: { countries: ['sy' as const], base: null } };
    const steps = impliedBetween([
      announce('a~1', '2023-10-24', 3, conoco),
      announce('b~1', '2023-11-30', 28, conoco),
      announce('c~1', '2023-11-30', 74, syria),
    ]);
    expect(steps.map(({ from, to, count }) => [from, to, count?.low])).toEqual([['a~1', 'b~1', 25]]);
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
    expect(steps.map(({ from, to, count }) => [from, to, count?.low])).toEqual([
      ['a~1', 'c~1', 33],
      ['c~1', 'b~1', 28],
    ]);
  });

  test('one tally printed in two seeds is one', () => {
    const steps = impliedBetween([early, announce('b~1', '2023-11-30', 74), announce('c~1', '2023-11-30', 74)]);
    expect(steps.map(({ to, count }) => [to, count?.low])).toEqual([['b~1', 61]]);
  });

  test.each([
    ['another origin', { origin: 'sohr' }],
    ['an origin that nobody names', { origin: null }],
    ['another scope', { scope: { countries: ['sy' as const], base: null } }],
    ['another first day', { earliest: '2023-10-19' }],
    ['no last day', { latest: null }],
    ['"about"', { bound: 'about' as const }],
  ])('%s: nothing follows', (_, given) => {
    expect(impliedBetween([early, announce('b~1', '2023-11-30', 74, given)])).toEqual([]);
  });

  test('nor do two that say nowhere make one counter', () => {
    const nowhere = { scope: { countries: [], base: null } };
    const pair = [announce('a~1', '2023-10-24', 13, nowhere), announce('b~1', '2023-11-30', 74, nowhere)];
    expect(impliedBetween(pair)).toEqual([]);
  });

  test('nor do two nameless origins make one counter', () => {
    expect(impliedBetween([{ ...early, origin: null }, announce('b~1', '2023-11-30', 74, { origin: null })])).toEqual(
      [],
    );
  });
});
