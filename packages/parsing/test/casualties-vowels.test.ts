import { describe, expect, it } from 'vitest';
import { readText } from './support/read-text.ts';

/** How many were injured, by what a text tells. No fixture, for there the vowels of a word may not matter. */
function injuredIn(harm: string) {
  const text = `تعرضت قاعدة حرير أمس الأحد لهجوم بثلاثة صواريخ أدى إلى ${harm}.`;
  return readText(text, '2023-03-27').reports.map(({ injured }) => injured);
}

describe('vowels that tell a dual from a plural', () => {
  it.each(['متعاقدَين', 'متعاقديْن', 'متعاقدينِ'])('two more in %s', (word) => {
    expect(injuredIn(`إصابة أربعة جنود و${word}`)).toEqual([{ low: 6, high: 6 }]);
  });

  it('two, who are all', () => {
    expect(injuredIn('إصابة موظفَين')).toEqual([{ low: 2, high: 2 }]);
  });

  it.each(['متعاقدين', 'متعاقدينَ'])('no number in %s', (word) => {
    expect(injuredIn(`إصابة ${word}`)).toEqual([null]);
  });

  it('no number in others', () => {
    expect(injuredIn('مقتل جندي وإصابة آخرين')).toEqual([null]);
  });
});
