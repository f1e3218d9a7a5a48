import { expect, test } from 'vitest';
import { wordCount, wordWeapon } from '../src/lib/word-count.ts';

test('silence is said and is not zero', () => {
  expect(wordCount(null, 'en')).toBe('not told');
  expect(wordCount({ low: 0, high: 0 }, 'en')).toBe('none, as told');
  expect(wordCount(null, 'ar')).toBe('لم يُذكر');
  expect(wordCount({ low: 0, high: 0 }, 'ar')).toBe('لا أحد، بحسب ما قيل');
});

test('no upper bound is invented', () => {
  expect(wordCount({ low: 40, high: null }, 'en')).toBe('at least 40');
  expect(wordCount({ low: 40, high: null }, 'ar')).toBe('40 على الأقل');
});

test('people are counted in words that agree', () => {
  expect([1, 2, 3, 11].map((n) => wordCount({ low: n, high: n }, 'ar'))).toEqual([
    'شخص واحد',
    'شخصان',
    '3 أشخاص',
    '11 شخصاً',
  ]);
  expect(wordCount({ low: 2, high: 3 }, 'ar')).toBe('بين 2 و3');
});

test('weapons are counted in words that agree', () => {
  const rockets = (low: number, high: number | null) =>
    wordWeapon({ type: 'rocket', count: { low, high } }, 'صواريخ', 'ar');
  expect(rockets(1, 1)).toBe('صاروخ واحد');
  expect(rockets(2, 2)).toBe('صاروخان');
  expect(rockets(15, 15)).toBe('15 صاروخاً');
  expect(rockets(5, null)).toBe('5 صواريخ على الأقل');
  expect(rockets(7, 10)).toBe('صواريخ، بين 7 و10');
  expect(wordWeapon({ type: 'drone', count: { low: 3, high: 3 } }, 'drones', 'en')).toBe('3 drones');
  expect(wordWeapon({ type: 'drone', count: null }, 'drones', 'en')).toBe('drones, number not told');
});
