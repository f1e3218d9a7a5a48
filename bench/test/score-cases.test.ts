import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { printCases } from '../src/cases/print-cases.ts';
import { scoreCases } from '../src/cases/score-cases.ts';

function writeCases(cases: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'mujaz-cases-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, expected] of Object.entries(cases)) {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, 'input.txt'), 'نشرت الصحيفة مقالاً عن الطقس.\n');
    writeFileSync(join(root, name, 'about.yml'), 'why: No attack\n');
    writeFileSync(join(root, name, 'expected.yml'), expected);
  }
  return root;
}

const silent = 'reports: []\ntallies: []\n';
const attack = 'reports: [{ base: harir }]\ntallies: []\n';

test('cases are counted by phenomenon, those read otherwise apart', () => {
  const root = writeCases({
    'tallies/one': silent,
    'tallies/two': attack,
    'claim/one': silent,
    'claim-partial/one': silent,
  });
  const phenomena = scoreCases(root);
  expect(phenomena).toEqual([
    { id: 'claim', passed: 1, cases: 1 },
    { id: 'claim-partial', passed: 1, cases: 1 },
    { id: 'tallies', passed: 1, cases: 2 },
  ]);
  const lines = printCases(phenomena).split('\n');
  expect(lines.at(-2)).toMatch(/^tallies +1 of +2 +✗$/u);
  expect(lines.at(-1)).toMatch(/^all +3 of +4 +✗$/u);
});

test('a case that lacks a file is an error, not a case less', () => {
  const root = writeCases({ 'claim/one': silent });
  rmSync(join(root, 'claim/one/expected.yml'));
  expect(() => scoreCases(root)).toThrow('claim/one/expected.yml is missing');
});
