import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:css|astro)$/.test(path),
);

/** Declarations that name a side of the screen, which a right-to-left page would not turn round. */
const physical = [
  /^\s*(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/,
  /^\s*(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/,
  /^\s*(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /^\s*border-(?:top|bottom)-(?:left|right)-radius\s*:/,
];

/** Lines of the site's sources that one of the patterns finds, each with its file. */
function find(patterns: RegExp[]): string[] {
  return files.flatMap((path) =>
    readFileSync(folder + path, 'utf8')
      .split('\n')
      .filter((line) => patterns.some((pattern) => pattern.test(line)))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

test('no style names a side of the screen', () => {
  expect(find(physical)).toEqual([]);
});

test('nothing is styled or handled inline, which the Content-Security-Policy would refuse', () => {
  expect(find([/\sstyle=/, /\son[a-z]+=/])).toEqual([]);
});

test('Arabic letters are never spaced out', () => {
  expect(find([/letter-spacing/])).toEqual([]);
});
