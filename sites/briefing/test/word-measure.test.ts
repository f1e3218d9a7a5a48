import figures from '@mujaz/bench/figures.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { isStringKey } from '../src/lib/translate.ts';
import { wordMeasure } from '../src/lib/word-measure.ts';

test('figures of the reader are counts in both languages', () => {
  const found = { kind: 'found', right: 68, read: 70, told: 72 } as const;
  expect(wordMeasure(found, 'en')).toBe('68 of the 72 told, 68 of the 70 read');
  expect(wordMeasure(found, 'ar')).toBe('68 من 72 مما ورد، و68 من 70 مما قُرئ');
  expect(wordMeasure({ kind: 'share', right: 58, of: 72 }, 'en')).toBe('58 of 72');
  expect(wordMeasure({ kind: 'extra', extra: 0, of: 3 }, 'ar')).toBe('0 من 3');
  expect(wordMeasure({ kind: 'articles', extra: 2, articles: 1, of: 8 }, 'en')).toBe('2, in 1 of 8 articles');
  expect(wordMeasure({ kind: 'articles', extra: 2, articles: 1, of: 8 }, 'ar')).toBe('2، في 1 من 8 مواد');
});

test('every measure has a name', () => {
  expect(Object.keys(figures.now.measures).filter((id) => !isStringKey(`measure.${id}`))).toEqual([]);
});
