import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyCorrections, createCorrections, mergeIncidents } from '../src/index.ts';
import { claim, reading, says } from './report.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const block = (language: string): string => {
  const start = readme.indexOf('```' + language + '\n') + language.length + 4;
  return readme.slice(start, readme.indexOf('```', start));
};

const rocket = [{ type: 'rocket' as const, count: null }];
const readings = [
  reading('claimed', [{ ...claim('islamic-resistance-in-iraq'), weapons: rocket }]),
  reading('monitored', [{ origin: says('sohr'), weapons: rocket }]),
];
const merged = mergeIncidents(readings);
const { incidents } = merged;

test('the example prints what the README says', () => {
  const lines = incidents.flatMap(({ id, grade, reports, mergeReasons }) => [
    `${id} ${grade} ${reports.join(' ')}`,
    ...mergeReasons.map(({ reason }) => `  ${reason.en}`),
  ]);
  expect(block('text')).toBe(`${lines.join('\n')}\n`);
});

test('the correction in the README is a good one', () => {
  const { corrections, messages } = createCorrections([{ path: 'corrections/example.yaml', text: block('yaml') }]);
  expect(messages).toEqual([]);
  expect(applyCorrections(merged, corrections, { readings }).incidents[0]?.killed).toEqual({ low: 0, high: 0 });
});
