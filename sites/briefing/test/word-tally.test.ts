import { describe, expect, test } from 'vitest';
import { isExceeded, wordBeside, wordHeld, wordImplied } from '../src/lib/word-tally.ts';

const ids = (count: number, of = 'i') => Array.from({ length: count }, (_, n) => `${of}-${n}`);
const holding = (low: number, high = low) => ({ held: ids(low), maybeHeld: ids(high - low, 'm') });

describe('a tally beside what is held', () => {
  test('is told in one sentence', () => {
    const tally = { count: 74, bound: 'exact' as const, ...holding(9) };
    expect(wordBeside(tally, 'en')).toBe('74 announced, 9 held in that scope and span');
    expect(wordBeside(tally, 'ar')).toBe('المعلن 74، والمسجّل هنا في النطاق والمدة نفسيهما 9');
  });

  test('keeps its bound, and what is held its uncertainty', () => {
    const tally = { count: 61, bound: 'more-than' as const, ...holding(9, 12) };
    expect(wordBeside(tally, 'en')).toBe('more than 61 announced, between 9 and 12 held in that scope and span');
    expect(wordBeside(tally, 'ar')).toBe('المعلن أكثر من 61، والمسجّل هنا في النطاق والمدة نفسيهما بين 9 و12');
  });

  test('none is said in words, and none for certain is not none', () => {
    expect([wordHeld(holding(0), 'en'), wordHeld(holding(0), 'ar')]).toEqual(['none', 'لا شيء']);
    expect(wordHeld(holding(0, 3), 'en')).toBe('between 0 and 3');
  });

  test('is exceeded only by what is held for certain, and only where it is exact', () => {
    expect(isExceeded({ count: 2, bound: 'exact', ...holding(3) })).toBe(true);
    expect(isExceeded({ count: 2, bound: 'exact', ...holding(2, 4) })).toBe(false);
    expect(isExceeded({ count: 2, bound: 'at-least', ...holding(3) })).toBe(false);
  });
});

test.each([
  [{ low: 61, high: 61 }, '61 attacks', '61 هجوماً'],
  [{ low: 1, high: 1 }, 'one attack', 'هجوم واحد'],
  [{ low: 0, high: 0 }, 'no attacks', 'لا هجمات'],
  [{ low: 49, high: null }, 'at least 49 attacks', '49 هجوماً على الأقل'],
  [{ low: 0, high: 5 }, 'at most 5 attacks', '5 هجمات على الأكثر'],
  [{ low: 53, high: 61 }, 'between 53 and 61 attacks', 'بين 53 و61 هجوماً'],
  [{ low: 2, high: 9 }, 'between 2 and 9 attacks', 'بين هجومين و9 هجمات'],
])('implied: %o', (count, english, arabic) => {
  expect([wordImplied(count, 'en'), wordImplied(count, 'ar')]).toEqual([english, arabic]);
});

test('of two tallies that contradict each other no number is said', () => {
  expect(wordImplied(null, 'en')).toBe(null);
});
