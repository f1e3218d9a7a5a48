import { expect, test } from 'vitest';
import { wordRows } from '../src/lib/word-rows.ts';

const rows = (keys: (string | null)[]) => keys.map((key, i) => ({ key, count: 9 - i }));
const words = (keys: (string | null)[]) => wordRows(rows(keys), (key) => key ?? 'nobody', 'en').join(', ');

test('a few are named, each with its number', () => {
  expect(words(['a', 'b', null])).toBe('a (9), b (8), nobody (7)');
});

test('six are named, for the sixth is as short as "one other"', () => {
  expect(words(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a (9), b (8), c (7), d (6), e (5), f (4)');
});

test('of many the first are named, the rest counted, and what is not known stands by itself', () => {
  expect(words(['a', 'b', 'c', 'd', 'e', 'f', 'g', null])).toBe(
    'a (9), b (8), c (7), d (6), e (5), 2 others, nobody (2)',
  );
  expect(wordRows(rows(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']), String, 'ar').at(-1)).toBe('3 غيرها');
});
