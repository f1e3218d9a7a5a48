import { expect, test } from 'vitest';
import { citeQuotes, numberQuotes } from '../src/lib/number-quotes.ts';

const quote = (exact: string, start: number) => ({
  exact,
  prefix: '',
  suffix: '',
  start,
  end: start + exact.length,
});
const sources = [
  { report: 'a#1', seed: 'a', quotes: [quote('later', 40), quote('shared', 10)] },
  { report: 'b#1', seed: 'b', quotes: [quote('of b', 10)] },
  { report: 'a#2', seed: 'a', quotes: [quote('shared', 10)] },
];
const numbered = numberQuotes({ id: 'strike-x', sources });

test('quotes are numbered by article, each once and in the order of the text', () => {
  expect(numbered.map(({ quote: { exact }, number, id }) => [exact, number, id])).toEqual([
    ['shared', 1, 'strike-x-quote-1'],
    ['later', 2, 'strike-x-quote-2'],
    ['of b', 3, 'strike-x-quote-3'],
  ]);
});

test('sources cite their own quotes: the same place in another article is another quote', () => {
  const cited = (report: string) =>
    citeQuotes(
      numbered,
      sources.filter((source) => source.report === report),
    ).map(({ number }) => number);
  expect(cited('a#1')).toEqual([1, 2]);
  expect(cited('a#2')).toEqual([1]);
  expect(cited('b#1')).toEqual([3]);
});
