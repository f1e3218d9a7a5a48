import { expect, test } from 'vitest';
import { createLocator } from '../src/locate.ts';

test('counts lines and columns from one, in code points', () => {
  const locate = createLocator('أب\n🚀ج\n\nد');
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => Object.values(locate(offset)).join(':'))).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '2:1',
    '2:2',
    '2:3',
    '3:1',
    '4:1',
  ]);
});
