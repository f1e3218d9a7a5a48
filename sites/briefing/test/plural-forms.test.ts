import { describe, expect, test } from 'vitest';
import { pluralForms } from '../src/lib/plural-forms.ts';
import { sayNumber } from '../src/lib/say-number.ts';

describe('a sentence whose number only the browser knows', () => {
  const ar = pluralForms('filters.some', 'ar', { total: 1500 });
  const en = pluralForms('filters.some', 'en', { total: 1500 });
  test.each([
    [1, 'المعروض هجوم واحد من أصل 1,500', 'Showing one of 1,500 attacks'],
    [2, 'المعروض هجومان من أصل 1,500', 'Showing 2 of 1,500 attacks'],
    [4, 'المعروض 4 هجمات من أصل 1,500', 'Showing 4 of 1,500 attacks'],
    [11, 'المعروض 11 هجوماً من أصل 1,500', 'Showing 11 of 1,500 attacks'],
    [100, 'المعروض 100 هجوم من أصل 1,500', 'Showing 100 of 1,500 attacks'],
    [1203, 'المعروض 1,203 هجمات من أصل 1,500', 'Showing 1,203 of 1,500 attacks'],
  ])('agrees with %i', (number, arabic, english) => {
    expect(sayNumber(ar, number, 'ar-SY-u-nu-latn')).toBe(arabic);
    expect(sayNumber(en, number, 'en-GB')).toBe(english);
  });
});
