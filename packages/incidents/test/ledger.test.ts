import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLedger, mergeIncidents, renderLedger, type Ledger } from '../src/index.ts';
import { followRedirects } from '../src/assign-ids.ts';
import { reading, says } from './report.ts';

const path = 'ledger/incidents.yaml';
const good = `# a comment
issued:
  - id: conoco-2023-11-23-a
    kind: attack
    base: conoco
    earliest: 2023-11-23
    latest: 2023-11-23
    reports: [a#1]
  - id: conoco-2023-11-23-b
    kind: attack
    base: conoco
    earliest: 2023-11-23
    latest: null
    reports: [b#1]
    split: two-salvoes
redirects:
  conoco-2023-11-23-b: conoco-2023-11-23-a
`;
const complaints = (text: string) => {
  const { ledger, messages } = createLedger(text, path);
  expect(ledger).toEqual({ issued: [], redirects: {} });
  for (const message of messages) expect(message).toMatchObject({ file: path, fatal: true, note: expect.any(String) });
  return messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);
};

describe('the file of the ledger', () => {
  test('is read as it was written', () => {
    const { ledger, messages } = createLedger(good, path);
    expect(messages).toEqual([]);
    expect(ledger.issued.map(({ id, split }) => [id, split])).toEqual([
      ['conoco-2023-11-23-a', undefined],
      ['conoco-2023-11-23-b', 'two-salvoes'],
    ]);
    expect(createLedger(renderLedger(ledger), path).ledger).toEqual(ledger);
  });

  test('keeps seeds of any name', () => {
    const seeds = fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => !/[\r\n]/u.test(name));
    fc.assert(
      fc.property(seeds, (seed) => {
        const { ledger } = mergeIncidents([reading(seed, [{ origin: says('sohr') }])]);
        expect(createLedger(renderLedger(ledger), path)).toEqual({ ledger, messages: [] });
      }),
    );
  });

  test.each([
    ['text that is no YAML', `issued: [\n${good}`, /invalid-yaml/u],
    ['what a merge of two branches leaves', good.replace('issued:', '<<<<<<< HEAD\nissued:'), /invalid-yaml/u],
    ['an empty file', '', /^1 invalid-ledger: Unexpected file without keys/u],
    ['a missing key', good.replace(/redirects[\s\S]+/u, ''), /invalid-ledger: Unexpected missing key `redirects`/u],
    ['an unknown key', good.replace('    kind: attack\n', '    kind: attack\n    by: x\n'), /^5 .*`issued\.0\.by`/u],
    ['an id of the wrong shape', good.replace('id: conoco-2023-11-23-a', 'id: Conoco'), /^3 .*lower-case kebab/u],
    ['an id twice', good.replace('23-b\n    kind', '23-a\n    kind'), /^9 ledger-contradiction: .*each id once/u],
    [
      'a redirect to nowhere',
      good.replace('-b: conoco-2023-11-23-a', '-b: conoco-2020-01-01-a'),
      /ledger-contradiction: .*among the ids issued/u,
    ],
    [
      'a redirect to itself',
      good.replace('-b: conoco-2023-11-23-a', '-b: conoco-2023-11-23-b'),
      /^17 ledger-contradiction: .*circle/u,
    ],
    ['a circle', `${good}  conoco-2023-11-23-a: conoco-2023-11-23-b\n`, /ledger-contradiction: .*circle/u],
    [
      'days turned round',
      good.replace('latest: 2023-11-23', 'latest: 2023-11-20'),
      /^3 ledger-contradiction: .*after/u,
    ],
    [
      'two parts of one split',
      good.replace('reports: [a#1]', 'reports: [a#1]\n    split: two-salvoes'),
      /^10 ledger-contradiction/u,
    ],
  ])('%s is an error at its line', (_, text, expected) => {
    expect(complaints(text)[0]).toMatch(expected);
  });
});

test('redirects lead to where their chain ends', () => {
  expect(followRedirects({ a: 'b', b: 'c', d: 'c', x: 'y', y: 'x' })).toEqual({ a: 'c', b: 'c', d: 'c' });
});

test('an id that redirected goes on doing so when nothing tells any more where it belongs', () => {
  const entry = (id: string, ...reports: string[]) => {
    return { id, kind: 'attack' as const, base: 'conoco', earliest: '2023-11-23', latest: '2023-11-23', reports };
  };
  const ledger: Ledger = {
    issued: [entry('conoco-2023-11-23-a', 'a#1'), entry('conoco-2023-11-23-b', 'gone#1')],
    redirects: { 'conoco-2023-11-23-b': 'conoco-2023-11-23-a' },
  };
  const { ledger: next } = mergeIncidents([reading('a', [{ origin: says('sohr') }])], { ledger });
  expect(next.redirects).toEqual(ledger.redirects);
});
