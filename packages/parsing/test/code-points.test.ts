import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodePointIndex } from '../src/text/code-points.ts';
import { quoteOf } from '../src/text/quote-of.ts';
import { arabicText } from './support/arabic-text.ts';
import { readText } from './support/read-text.ts';

describe('createCodePointIndex', () => {
  it('counts a pair of surrogates once and half a pair as one', () => {
    const toCodePoint = createCodePointIndex('أ😀ب\ud800ج');
    expect([0, 1, 3, 4, 5, 6].map(toCodePoint)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('agrees with counting at every boundary of a character', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const toCodePoint = createCodePointIndex(text);
        let unit = 0;
        for (const [index, character] of [...text].entries()) {
          expect(toCodePoint(unit)).toBe(index);
          unit += character.length;
        }
      }),
    );
  });
});

describe('quoteOf', () => {
  it('has the words, what stands around them, and code-point offsets', () => {
    const text = '🚀🚀 قُصفت القاعدة اليوم';
    const start = text.indexOf('القاعدة');
    expect(quoteOf(text, start, start + 7, createCodePointIndex(text))).toEqual({
      exact: 'القاعدة',
      prefix: '🚀🚀 قُصفت ',
      suffix: ' اليوم',
      start: 9,
      end: 16,
    });
  });

  it('never cuts a character in two', () => {
    const text = `${'😀'.repeat(40)}قصف${'😀'.repeat(40)}`;
    for (const shift of ['', 'أ']) {
      const shifted = shift + text;
      const start = shifted.indexOf('قصف');
      const { prefix, suffix } = quoteOf(shifted, start, start + 3, createCodePointIndex(shifted));
      expect(prefix.isWellFormed()).toBe(true);
      expect(suffix.isWellFormed()).toBe(true);
      expect(prefix.length).toBeGreaterThan(28);
      expect(suffix.length).toBeGreaterThan(28);
    }
  });
});

describe('a reading of a text with emoji', () => {
  it('moves its quotes by the emoji, counted in code points, and changes nothing else', () => {
    const text = 'استهدفت طائرة مسيّرة قاعدة حرير اليوم الاثنين، وفق مصدر أمني.';
    const plain = readText(text, '2023-11-20');
    const moved = readText(`🔴🚨\n${text}`, '2023-11-20');
    expect(plain.reports).toHaveLength(1);
    expect(moved.reports).toMatchObject([{ target: { base: 'harir' }, weapons: [{ type: 'drone' }] }]);
    const [before] = plain.reports[0]?.quotes ?? [];
    const [after] = moved.reports[0]?.quotes ?? [];
    expect(after?.exact).toBe(before?.exact);
    expect(after?.start).toBe((before?.start ?? 0) + 3);
    expect(after?.end).toBe((before?.end ?? 0) + 3);
  });
});
