import { readKnowledge } from '@mujaz/knowledge/disk';
import { describe, expect, test } from 'vitest';
import { scoreCases } from '../src/cases/score-cases.ts';
import { createColumn } from '../src/figures/create-column.ts';
import { parseFigures, type Figures } from '../src/figures/figures.ts';
import { readFigures } from '../src/figures/figures-file.ts';
import { createFinding } from '../src/reading/finding.ts';
import { loadArticles } from '../src/reading/load-articles.ts';
import { measureArticles } from '../src/reading/measure-articles.ts';

const cure = 'bench/data/figures.json is stale. Renew it: `pnpm bench:reading --write`';

// Some two hundred articles are read, on a machine that may be busy.
describe('the committed figures', { timeout: 60_000 }, () => {
  const written = readFigures();

  test('of articles are those of the code as it stands', () => {
    const { knowledge } = readKnowledge();
    const articles = loadArticles(new URL('../articles/', import.meta.url), knowledge);
    const now = createColumn('', articles.length, measureArticles(articles, knowledge));
    // A new version that reads the same makes no figure stale.
    expect({ articles: written?.now.articles, measures: written?.now.measures }, cure).toEqual({
      articles: now.articles,
      measures: now.measures,
    });
  });

  test('of cases are those of the code as it stands', () => {
    expect(written?.cases, cure).toEqual(scoreCases());
  });
});

const column = createColumn('two articles', 2, [
  createFinding('one', 'day', 'right'),
  createFinding('one', 'day', 'wrong'),
  createFinding('two', 'none', 'extra'),
  createFinding('two', 'tallies', 'missed'),
]);

test('a column holds counts alone, and the versions that were measured', () => {
  expect(column.measures).toMatchObject({
    day: { kind: 'share', right: 1, of: 2 },
    none: { kind: 'articles', extra: 1, articles: 1, of: 1 },
    tallies: { kind: 'found', right: 0, read: 0, told: 1 },
    unfounded: { kind: 'extra', extra: 0, of: 0 },
  });
  expect(Object.keys(column.versions)).toEqual(['parsing', 'knowledge', 'incidents']);
});

test('a first reading may stand beside, of other articles; what is no count is refused', () => {
  const figures: Figures = { now: column, first: { ...column, articles: 3 }, cases: [] };
  expect(parseFigures(JSON.stringify(figures)).first?.articles).toBe(3);
  const half = { ...figures, first: { ...column, measures: { day: { kind: 'share', right: 0.5, of: 2 } } } };
  expect(() => parseFigures(JSON.stringify(half))).toThrow();
});
