import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { showReading } from './support/compare-reading.ts';
import { readText } from './support/read-text.ts';

const folder = fileURLToPath(new URL('ordinary-news/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe('ordinary news with words of war in it', () => {
  it('has thirty texts or more', () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  it.each(files)('%s reports no attack, no strike on the enemies of a base and no tally', (file) => {
    const text = readFileSync(`${folder}${file}`, 'utf8');
    const reading = readText(text, '2023-11-21');
    if (reading.reports.length > 0 || reading.tallies.length > 0) {
      expect.fail(`text:\n${text}\nfound:\n- ${showReading(reading).join('\n- ')}`);
    }
  });
});
