import { describe, expect, test } from 'vitest';
import { createTranslate } from '../src/lib/translate.ts';
import { wordDays } from '../src/lib/word-days.ts';
import { wordShare } from '../src/lib/word-share.ts';

describe('days', () => {
  test.each([
    [0, 0, '0 days', '0 يوم'],
    [1, 1, 'one day', 'يوم واحد'],
    [1.5, 1.5, '1.5 days', '1.5 يوم'],
    [2, 2, '2 days', 'يومان'],
    [3, 3, '3 days', '3 أيام'],
    [61, 61, '61 days', '61 يوماً'],
    [0, 1, 'between 0 and one day', 'بين 0 ويوم'],
    [1, 2, 'between 1 and 2 days', 'بين يوم ويومين'],
    [2, 9, 'between 2 and 9 days', 'بين يومين و9 أيام'],
    [9, 11, 'between 9 and 11 days', 'بين 9 و11 يوماً'],
    [98, 102, 'between 98 and 102 days', 'بين 98 و102 يوم'],
  ])('%d to %d', (low, high, english, arabic) => {
    expect(wordDays({ low, high }, 'en')).toBe(english);
    expect(wordDays({ low, high }, 'ar')).toBe(arabic);
  });
});

/** Without the marks that keep a percent sign at its number. */
const plain = (text: string) => text.replaceAll('\u200e', '');

describe('shares', () => {
  test('of fewer than ten have no percentage in either language', () => {
    const share = { share: null, interval: null };
    expect(wordShare(share, 'en')).toBe('too few for a percentage');
    expect(wordShare(share, 'ar')).not.toMatch(/[\d%٪]/u);
  });

  test('of ten and more are whole percentages, with the interval where there is one', () => {
    const sampled = { share: 0.5, interval: { low: 0.2366, high: 0.7634 } };
    expect(wordShare(sampled, 'en')).toBe('50%, likely 24% to 76%');
    expect(plain(wordShare(sampled, 'ar'))).toBe('50%، والأرجح بين 24% و76%');
    expect(wordShare({ share: 0.25, interval: null }, 'en')).toBe('25%');
  });
});

test.each([
  [1, 2, 0, 'One gap between 2 attacks whose first and last possible days are known.'],
  [3, 4, 1, '3 gaps between 4 attacks whose first and last possible days are known. One more is left out.'],
])('gaps counted in English: %d', (count, counted, unknown, expected) => {
  expect(createTranslate('en')('gaps.counted', { count, counted, unknown })).toBe(expected);
});

test.each([
  [1, 2, 0, 'مدة واحدة بين هجومين عُرف أول يوم محتمل لكل منها وآخره.'],
  [9, 10, 2, '9 مدد بين 10 هجمات عُرف أول يوم محتمل لكل منها وآخره. ويُستثنى هجومان آخران.'],
  [14, 15, 3, '14 مدة بين 15 هجوماً عُرف أول يوم محتمل لكل منها وآخره. وتُستثنى 3 هجمات أخرى.'],
])('gaps counted in Arabic: %d', (count, counted, unknown, expected) => {
  expect(createTranslate('ar')('gaps.counted', { count, counted, unknown })).toBe(expected);
});
