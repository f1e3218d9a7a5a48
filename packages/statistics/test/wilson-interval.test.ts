import { expect, test } from 'vitest';
import { wilsonInterval } from '../src/index.ts';

// R. G. Newcombe (1998), Statistics in Medicine 17: 857–872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i is as published', (part, whole, low, high) => {
  expect(wilsonInterval(part, whole).low).toBeCloseTo(low, 4);
  expect(wilsonInterval(part, whole).high).toBeCloseTo(high, 4);
});

test('none and all mirror each other, and never leave 0 and 1', () => {
  const [none, all] = [wilsonInterval(0, 12), wilsonInterval(12, 12)];
  expect([none.low, all.high]).toEqual([0, 1]);
  expect(none.high).toBeCloseTo(1 - all.low, 12);
});

test.each([
  [1, 0],
  [3, 2],
  [-1, 5],
  [0.5, 5],
])('%d of %d is no share', (part, whole) => {
  expect(() => wilsonInterval(part, whole)).toThrow(RangeError);
});
