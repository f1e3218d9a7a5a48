import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRuns } from '../src/lib/split-runs.ts';

const foreign = (text: string, own: 'ar' | 'en') =>
  splitRuns(text, own)
    .filter((run) => run.foreign)
    .map((run) => run.text);

test('Latin words in Arabic are runs of their own', () => {
  expect(foreign('قال US CENTCOM إن القاعدة (K1) أصيبت', 'ar')).toEqual(['US CENTCOM', 'K']);
});

test('Arabic words in English are runs of their own', () => {
  expect(foreign('claimed by «المقاومة الإسلامية» today', 'en')).toEqual(['المقاومة الإسلامية']);
});

test('a text of one script is one run', () => {
  expect(splitRuns('74 attacks, as announced', 'en')).toEqual([{ text: '74 attacks, as announced', foreign: false }]);
  expect(splitRuns('', 'ar')).toEqual([]);
});

test('nothing of the text is lost', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'Z', ' ', '1', '(', '«', 'ق', 'َ', 'ـ', '🚀', '\u200f', '.'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom('ar' as const, 'en' as const), (text, own) => {
      expect(
        splitRuns(text, own)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
