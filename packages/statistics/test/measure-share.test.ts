import type { Incident } from '@mujaz/incidents';
import { describe, expect, test } from 'vitest';
import { measureCasualties, measureClaimed, measureIntercepted } from '../src/index.ts';
import { incident } from './incident.ts';

const attacks = (...told: Partial<Incident>[]) =>
  told.map((given, n) => incident(`i-${n}`, 'harir', '2023-11-22', ['drone'], 'reported', given));
const none = { low: 0, high: 0 };
const three = { low: 3, high: 3 };

describe('intercepted', () => {
  test('of seven told, three: the numbers and no percentage', () => {
    const told = [true, false, true, null, false, true, false, null, false].map((intercepted) => ({ intercepted }));
    expect(measureIntercepted(attacks(...told))).toEqual({
      id: 'intercepted',
      part: 3,
      incidents: ['i-0', 'i-2', 'i-5'],
      counted: 7,
      unknown: 2,
      total: 9,
      share: null,
      interval: null,
    });
  });

  test('of ten told, five: half, within what Wilson gives', () => {
    const told = Array.from({ length: 10 }, (_, n) => ({ intercepted: n % 2 === 0 }));
    const { share, interval } = measureIntercepted(attacks(...told, { intercepted: null }));
    expect(share).toBe(0.5);
    // Symmetric about a half; 0.2366 to 0.7634 by the formula, by hand.
    expect(interval?.low).toBeCloseTo(0.2366, 4);
    expect(interval?.high).toBeCloseTo(0.7634, 4);
  });

  test('silence never makes ten of nine', () => {
    const told = Array.from({ length: 9 }, () => ({ intercepted: true }));
    expect(measureIntercepted(attacks(...told, {}, {}, {}))).toMatchObject({ part: 9, counted: 9, share: null });
  });
});

describe('casualties', () => {
  const of = (killed: Incident['killed'], injured: Incident['injured']) => {
    const { part, counted, unknown } = measureCasualties(attacks({ killed, injured }));
    return { part, counted, unknown };
  };
  const yes = { part: 1, counted: 1, unknown: 0 };
  const no = { part: 0, counted: 1, unknown: 0 };
  const open = { part: 0, counted: 0, unknown: 1 };

  test.each([
    ['one of the two is enough', of(three, null), yes],
    ['also the injured alone, beside none killed', of(none, three), yes],
    ['"more than 40" has no upper end, and is some', of(null, { low: 41, high: null }), yes],
    ['none of both is none', of(none, none), no],
    ['none killed does not say that none were injured', of(none, null), open],
    ['none injured does not say that none were killed', of(null, none), open],
    ['none or some, as sources differ', of(none, { low: 0, high: 3 }), open],
    ['silence', of(null, null), open],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test('claimed: asked of all that was read, which stands for itself', () => {
  const told = Array.from({ length: 12 }, (_, n) => ({ claimedBy: n < 3 ? 'kataib-hezbollah' : null }));
  expect(measureClaimed(attacks(...told))).toMatchObject({
    part: 3,
    counted: 12,
    unknown: 0,
    share: 0.25,
    interval: null,
  });
});
