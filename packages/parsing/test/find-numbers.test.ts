import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../src/arabic/mentions/find-numbers.ts';
import { tokenize } from '../src/arabic/text/tokenize.ts';

const numbersIn = (text: string) => findNumbers(tokenize(text));
const valuesIn = (text: string) => numbersIn(text).map(({ value }) => value);

describe('findNumbers', () => {
  it.each([
    ['Latin digits', '14 صاروخاً', 14],
    ['Arabic-Indic digits', '١٤ صاروخاً', 14],
    ['Persian digits', '۱۴ موشک', 14],
    ['digits glued to a particle', 'بـ14 صاروخاً', 14],
    ['digits glued without tatweel', 'ب3 صواريخ', 3],
    ['digits with the article', 'الصواريخ الـ15', 15],
    ['grouped thousands', '14,000 شخص', 14_000],
    ['grouped thousands with the Arabic mark', '١٤٬٠٠٠ شخص', 14_000],
    ['digits and a word for thousand', '14 ألف فلسطيني', 14_000],
    ['a unit', 'ثلاثة صواريخ', 3],
    ['a unit for a feminine noun', 'ثلاث مسيّرات', 3],
    ['a unit with a haraka', 'ثلاثَ طائرات', 3],
    ['a unit with a particle', 'بعشرة صواريخ', 10],
    ['a teen', 'ثلاثة عشر هجوماً', 13],
    ['a teen for a feminine noun', 'خمس عشرة قذيفة', 15],
    ['eleven', 'أحد عشر صاروخاً', 11],
    ['tens', 'أربعين هجوماً', 40],
    ['units and tens', 'أربعة وسبعين هجوماً', 74],
    ['a hundred and more', 'مئة وتسعة وأربعين هجوماً', 149],
    ['a hundred, written with alef', 'مائة وعشرين هجوماً', 120],
    ['hundreds', 'مئتين وستة هجمات', 206],
    ['thousands in words', 'ثلاثة آلاف جندي', 3000],
    ['a conjunction before it', 'وسبعة آخرين', 7],
  ])('reads %s', (_name, text, value) => {
    expect(numbersIn(text)).toMatchObject([{ value, ordinal: false, bound: 'exact', high: null }]);
  });

  it.each([
    ['ما لا يقل عن 40 جندياً', 40, 'at-least'],
    ['40 هجوماً على الأقل', 40, 'at-least'],
    ['أكثر من 60 هجوماً', 60, 'more-than'],
    ['لما يزيد على 115 هجوماً', 115, 'more-than'],
    ['لما يفوق الـ 61 هجوماً', 61, 'more-than'],
    ['نحو 25 جندياً', 25, 'about'],
    ['حوالي ثلاثين قذيفة', 30, 'about'],
    ['عشرة صواريخ تقريباً', 10, 'about'],
  ])('knows the bound in %s', (text, value, bound) => {
    expect(numbersIn(text)).toMatchObject([{ value, bound }]);
  });

  it.each([
    ['بين 7 و10 صواريخ', 7, 10],
    ['ما بين 7 إلى 10 صواريخ', 7, 10],
    ['بين سبعة وعشرة صواريخ', 7, 10],
    ['اثنين أو ثلاثة من الجنود', 2, 3],
  ])('knows the range in %s', (text, value, high) => {
    expect(numbersIn(text)).toMatchObject([{ value, high }]);
  });

  it.each([
    ['الهجوم الثالث', 3],
    ['السابع عشر من تشرين', 17],
    ['الرابع والعشرين من أيار', 24],
    ['الهجوم الحادي عشر', 11],
  ])('orders, and does not count, with %s', (text, value) => {
    expect(numbersIn(text)).toMatchObject([{ value, ordinal: true }]);
  });

  it.each(['عشرات الصواريخ', 'وابل من الصواريخ', 'يوم الاثنين', 'اليوم الأحد', 'أحد الجنود', 'ستستهدف', 'صاروخ'])(
    'finds no number in %s',
    (text) => {
      expect(valuesIn(text)).toEqual([]);
    },
  );

  it('keeps two numbers side by side apart', () => {
    expect(valuesIn('خمسة صواريخ وثلاث مسيّرات')).toEqual([5, 3]);
    expect(valuesIn('32 في العراق و34 في سوريا')).toEqual([32, 34]);
    expect(valuesIn('ثلاثة وخمسة')).toEqual([3, 5]);
  });

  it('reads every whole number alike in digits of both kinds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (value) => {
        const arabic = [...String(value)].map((digit) => String.fromCharCode(0x660 + Number(digit))).join('');
        expect(valuesIn(`${value} صاروخ`)).toEqual([value]);
        expect(valuesIn(`${arabic} صاروخ`)).toEqual([value]);
      }),
    );
  });
});
