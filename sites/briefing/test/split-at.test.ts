import { expect, test } from 'vitest';
import { splitAt } from '../src/lib/split-at.ts';

test('words stand at odd places, the longer before the shorter', () => {
  expect(splitAt('a 1.0 b 1.0+x c', ['1.0', '1.0+x'])).toEqual(['a ', '1.0', ' b ', '1.0+x', ' c']);
  expect(splitAt('nothing', ['x', ''])).toEqual(['nothing']);
});
