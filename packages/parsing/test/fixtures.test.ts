import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareReading, showReading } from './support/compare-reading.ts';
import { findFixtures, readFixture } from './support/read-fixtures.ts';
import { readText } from './support/read-text.ts';

const root = fileURLToPath(new URL('fixtures/', import.meta.url));
const names = findFixtures(root);

describe('what Arabic news says', () => {
  it('has fixtures', () => {
    expect(names.length).toBeGreaterThan(100);
  });

  it.each(names)('%s', (name) => {
    const { text, why, published, expected } = readFixture(root, name);
    const reading = readText(text, published);
    const problems = compareReading(reading, expected);
    if (problems.length > 0) {
      expect.fail(
        [
          why,
          `text:\n${text.trimEnd()}`,
          `problems:\n- ${problems.join('\n- ')}`,
          `found:\n- ${showReading(reading).join('\n- ')}`,
        ].join('\n\n'),
      );
    }
  });
});
