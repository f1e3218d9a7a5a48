import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import ar from '../strings/ar.json' with { type: 'json' };
import en from '../strings/en.json' with { type: 'json' };
import { createTranslate } from '../src/lib/translate.ts';

const keys = Object.keys(en) as (keyof typeof en)[];
const tree = (message: string) => parse(message, { ignoreTag: true });

/** Names of the arguments of a message, with the plural categories that each plural argument tells apart. */
function argumentsOf(
  elements: MessageFormatElement[],
  found = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    const categories = found.get(element.value) ?? new Set<string>();
    found.set(element.value, categories);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const [category, option] of Object.entries(element.options)) {
        if (element.type === TYPE.plural) categories.add(category);
        argumentsOf(option.value, found);
      }
    }
  }
  return found;
}

test('both languages have the same strings, in the same order', () => {
  expect(Object.keys(ar)).toEqual(Object.keys(en));
});

/** All literal text of a message, also within plural forms. */
function wordsOf(elements: MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return '';
      return Object.values(element.options)
        .map((option) => wordsOf(option.value))
        .join(' ');
    })
    .join(' ');
}

test('a string takes the same arguments in both languages', () => {
  const names = (message: string) => [...argumentsOf(tree(message)).keys()].sort().join();
  expect(keys.filter((key) => names(ar[key]) !== names(en[key]))).toEqual([]);
});

test('a string is written in each language', () => {
  // A message of nothing but arguments has no language.
  const written = keys.filter((key) => /\p{Letter}/u.test(wordsOf(tree(en[key]))));
  expect(written.filter((key) => ar[key] === en[key])).toEqual([]);
  const named = { 'site.switch': 'names the other language' };
  expect(written.filter((key) => !(key in named) && !/\p{Script=Arabic}/u.test(wordsOf(tree(ar[key]))))).toEqual([]);
  expect(written.filter((key) => !(key in named) && /\p{Script=Arabic}/u.test(wordsOf(tree(en[key]))))).toEqual([]);
});

test('an Arabic plural has all six forms', () => {
  const incomplete = keys.filter((key) =>
    [...argumentsOf(tree(ar[key])).values()].some(
      (forms) => forms.size > 0 && [...forms].sort().join() !== 'few,many,one,other,two,zero',
    ),
  );
  expect(incomplete).toEqual([]);
});

test('every string is used', () => {
  const folder = fileURLToPath(new URL('../src/', import.meta.url));
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .map((path) => readFileSync(folder + path, 'utf8'))
    .join('\n');
  // A key may be put together from a prefix and an id: `weapon.${type}`.
  const isUsed = (key: string) =>
    source.includes(`'${key}'`) ||
    source.includes(`\`${key.slice(0, key.indexOf('.') + 1)}\${`) ||
    /^grade\.\w+\.means$/.test(key) ||
    key.startsWith('data.kind.');
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

describe('Arabic plurals agree with their number', () => {
  const t = createTranslate('ar');
  test.each([
    [0, 'لا هجمات'],
    [1, 'هجوم واحد'],
    [2, 'هجومان'],
    [3, '3 هجمات'],
    [10, '10 هجمات'],
    [11, '11 هجوماً'],
    [99, '99 هجوماً'],
    [100, '100 هجوم'],
    [103, '103 هجمات'],
    [1200, '1,200 هجوم'],
  ])('%i', (count, expected) => {
    expect(t('count.attacks', { count })).toBe(expected);
  });
});

test('English plurals agree with their number', () => {
  const t = createTranslate('en');
  expect([0, 1, 2].map((count) => t('count.attacks', { count }))).toEqual(['no attacks', 'one attack', '2 attacks']);
});

test('a missing argument is an error, not an empty place', () => {
  expect(() => createTranslate('en')('base.updated')).toThrow();
});

test('Arabic strings use Arabic punctuation and Latin digits', () => {
  for (const [key, message] of Object.entries(ar)) {
    const words = wordsOf(tree(message));
    if (!/\p{Script=Arabic}/u.test(words)) continue;
    expect(words, key).not.toMatch(/[,;?]/);
    expect(words, key).not.toMatch(/[٠-٩]/);
  }
});
