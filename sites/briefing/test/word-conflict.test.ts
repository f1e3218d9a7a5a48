import type { Conflict } from '@mujaz/incidents';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../src/lib/languages.ts';
import { createNames } from '../src/lib/names.ts';
import { wordConflict } from '../src/lib/word-conflict.ts';

const knowledge = { bases: [], actors: [], weapons: [], outlets: [], origins: [], events: [] };
const injured = (count: number, reports: string[], updates?: string[]) => ({
  value: { low: count, high: count },
  reports,
  ...(updates && { updates }),
});

/** The sentence as the card has it, without its links. */
function sentence(values: Conflict['values'], lang: Lang): string {
  const parts = wordConflict({ field: 'injured', values }, createNames(knowledge, lang), lang);
  return parts.map(({ before, text }) => before + text).join('');
}

describe('a conflict in a sentence', () => {
  test('sources that disagree', () => {
    const values = [injured(25, ['a#1']), injured(34, ['b#1'])];
    expect(sentence(values, 'en')).toBe('25 people; but 34 people');
    expect(sentence(values, 'ar')).toBe('25 شخصاً؛ وفي المقابل 34 شخصاً');
  });

  test('figures of one text that followed each other, told in their order', () => {
    const values = [injured(34, ['a#2'], ['a#2']), injured(25, ['a#1'])];
    expect(sentence(values, 'en')).toBe('first 25 people, then 34 people');
    expect(sentence(values, 'ar')).toBe('25 شخصاً أولاً، ثم 34 شخصاً');
  });

  test('two first figures, an update of both, and a source that has another', () => {
    const values = [injured(109, ['b#1']), injured(11, ['a#1']), injured(25, ['a#2']), injured(34, ['a#3'], ['a#3'])];
    expect(sentence(values, 'en')).toBe('first 11 people or 25 people, then 34 people; but 109 people');
    expect(sentence(values, 'ar')).toBe('11 شخصاً أولاً أو 25 شخصاً، ثم 34 شخصاً؛ وفي المقابل 109 أشخاص');
  });

  test('two texts, each with its own order', () => {
    const values = [injured(11, ['a#1']), injured(34, ['a#2', 'b#1'], ['a#2']), injured(64, ['b#2'], ['b#2'])];
    expect(sentence(values, 'en')).toBe('first 11 people, then 34 people; first 34 people, then 64 people');
  });

  test('each value keeps the reports that tell it', () => {
    const values = [injured(25, ['a#1', 'b#1']), injured(34, ['a#2'], ['a#2'])];
    const parts = wordConflict({ field: 'injured', values }, createNames(knowledge, 'en'), 'en');
    expect(parts.map(({ reports }) => reports)).toEqual([['a#1', 'b#1'], ['a#2']]);
  });
});
