import { fileURLToPath } from 'node:url';
import { compareReading } from '../../../packages/parsing/test/support/compare-reading.ts';
import { findFixtures, readFixture } from '../../../packages/parsing/test/support/read-fixtures.ts';
import { readText } from '../../../packages/parsing/test/support/read-text.ts';

/** The cases of one phenomenon of Arabic news: those read as expected, of all. */
export interface Phenomenon {
  id: string;
  passed: number;
  cases: number;
}

/** Where the cases of the reader lie, one folder for each phenomenon. */
export const casesRoot = fileURLToPath(new URL('../../../packages/parsing/test/fixtures/', import.meta.url));

/**
 * Reads every case as the tests of the reader do, and counts by phenomenon, in alphabetical order.
 *
 * @param root a folder of phenomena, laid out as `packages/parsing/test/fixtures/README.md` says
 * @throws when a case lacks a file or has a key that means nothing
 */
export function scoreCases(root: string = casesRoot): Phenomenon[] {
  const scored = findFixtures(root).map((name) => {
    const { text, published, expected } = readFixture(root, name);
    return { id: name.split('/')[0] ?? name, passed: compareReading(readText(text, published), expected).length === 0 };
  });
  const phenomena = [...Map.groupBy(scored, ({ id }) => id)].map(([id, cases]) => ({
    id,
    passed: cases.filter(({ passed }) => passed).length,
    cases: cases.length,
  }));
  return phenomena.sort((a, b) => (a.id < b.id ? -1 : 1));
}
