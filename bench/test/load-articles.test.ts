import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { afterEach, expect, test } from 'vitest';
import { loadArticles } from '../src/reading/load-articles.ts';

const { knowledge } = readKnowledge();
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function writeArticle(gold: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'mujaz-bench-'));
  folders.push(folder);
  mkdirSync(join(folder, 'one'));
  writeFileSync(join(folder, 'one', 'article.txt'), 'خبر قصير.\n');
  writeFileSync(join(folder, 'one', 'gold.yml'), gold);
  return pathToFileURL(`${folder}/`);
}

function attackOn(base: string): string {
  const attack = `{base: ${base}, earliest: null, latest: null, main: true, weapons: {}, claimedBy: null, killed: 2, injured: any}`;
  return `{published: null, attacks: [${attack}], strikes: [], tallies: []}`;
}

test('the articles of the bench can all be used', () => {
  const articles = loadArticles(new URL('../articles/', import.meta.url), knowledge);
  expect(articles.length).toBeGreaterThan(0);
  expect(articles.filter(({ seed }) => seed.text.trim() === '')).toEqual([]);
});

test('a number stands for itself', () => {
  const [article] = loadArticles(writeArticle(attackOn('harir')), knowledge);
  expect(article?.seed.id).toBe('one');
  expect(article?.gold.attacks[0]).toMatchObject({ killed: { low: 2, high: 2 }, injured: 'any' });
});

test('a base that nobody knows or a key that does not exist is an error', () => {
  expect(() => loadArticles(writeArticle(attackOn('hareer')), knowledge)).toThrow('The article one cannot be used');
  expect(() => loadArticles(writeArticle('{attack: []}'), knowledge)).toThrow('The article one cannot be used');
});
