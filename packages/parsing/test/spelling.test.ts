import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/index.ts';
import { findFixtures, readFixture } from './support/read-fixtures.ts';
import { readText } from './support/read-text.ts';

const root = fileURLToPath(new URL('fixtures/', import.meta.url));
const fixtures = findFixtures(root).map((name) => readFixture(root, name));

/** A reading without offsets and without words of the text, which change with the spelling. */
function strip({ seed, reports, tallies, messages }: Reading) {
  return {
    published: seed.published,
    reports: reports.map(({ quotes, target, when, origin, ...rest }) => ({
      ...rest,
      quotes: quotes.length,
      base: target.base,
      hasPlace: target.place !== null,
      when: { ...when, text: when.text !== null },
      origin: { id: origin.id, stance: origin.stance, hasText: origin.text !== null },
    })),
    tallies: tallies.map(({ quotes, ...rest }) => ({ ...rest, quotes: quotes.length })),
    messages: messages.map(({ ruleId, severity }) => ({ ruleId, severity })),
  };
}

const isLetter = (character: string) => /[\u0621-\u064a]/.test(character);

/** Puts marks after letters, in the places that `seeds` chooses. */
function addMarks(text: string, marks: readonly string[], seeds: readonly number[]): string {
  return [...text]
    .map((character, index) => {
      const seed = seeds[index % seeds.length] ?? 0;
      return isLetter(character) && seed % 3 === 0 ? character + (marks[seed % marks.length] ?? '') : character;
    })
    .join('');
}

/** Writes the same words with other seats of hamza and other final letters, as careless spelling does. */
function respell(text: string): string {
  const others: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ي' };
  return text.replace(/[أإآةى]/g, (letter) => others[letter] ?? letter);
}

const harakat = ['\u064b', '\u064c', '\u064d', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652'];
const bidi = ['\u200e', '\u200f', '\u2067', '\u2069', '\u061c'];
const choices = fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 });

describe('spelling that changes no word changes no reading', () => {
  it.each([
    ['harakat', harakat],
    ['tatweel', ['\u0640']],
    ['bidi marks', bidi],
  ])('%s', (_name, marks) => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), choices, ({ text, published }, seeds) => {
        const marked = addMarks(text, marks, seeds);
        expect(strip(readText(marked, published))).toEqual(strip(readText(text, published)));
      }),
      { numRuns: 150 },
    );
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'all of it at once in %s',
    (_name, { text, published }) => {
      const reading = strip(readText(text, published));
      expect(strip(readText(respell(text), published))).toEqual(reading);
      for (const marks of [harakat, ['\u0640'], bidi]) {
        expect(strip(readText(addMarks(text, marks, [0, 3, 6, 9]), published))).toEqual(reading);
      }
    },
  );
});
