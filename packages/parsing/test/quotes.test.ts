import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../src/index.ts';
import { findFixtures } from './support/read-fixtures.ts';
import { readText } from './support/read-text.ts';

const root = fileURLToPath(new URL('fixtures/', import.meta.url));

describe('every quote of every fixture', () => {
  it.each(findFixtures(root))('is a verbatim slice of %s', (name) => {
    // Emoji before the text, so that units and code points differ.
    const text = `🚨🔴\n${readFileSync(`${root}${name}/input.txt`, 'utf8')}`;
    const characters = [...text];
    const { reports, tallies, messages } = readText(text, '2024-03-01');
    for (const { exact, prefix, suffix, start, end } of quotesOf(reports, tallies)) {
      expect(characters.slice(start, end).join('')).toBe(exact);
      expect(exact.trim()).not.toBe('');
      expect(characters.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(characters.slice(end).join('').startsWith(suffix)).toBe(true);
    }
    for (const { start, end } of messages) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(characters.length);
    }
    for (const report of reports) expect(report.quotes.length).toBeGreaterThan(0);
    for (const tally of tallies) expect(tally.quotes.length).toBeGreaterThan(0);
  });
});

function quotesOf(...lists: { quotes: Quote[] }[][]): Quote[] {
  return lists.flat().flatMap(({ quotes }) => quotes);
}
