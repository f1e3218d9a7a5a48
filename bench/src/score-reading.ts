// How well articles are read whose right reading is known: `pnpm bench:reading`. With `--misses`, every miss.
import { parseArgs } from 'node:util';
import { createPlaces, mergeWithinSeed } from '@mujaz/incidents';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { countriesIn, read } from '@mujaz/parsing';
import { loadArticles } from './reading/load-articles.ts';
import { summariseFindings } from './reading/measures.ts';
import { printMisses } from './reading/print-misses.ts';
import { printTable } from './reading/print-table.ts';
import { scoreArticle } from './reading/score-article.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const { knowledge } = readKnowledge();
const places = createPlaces(knowledge.bases, countriesIn);
const articles = loadArticles(new URL('../articles/', import.meta.url), knowledge);
const findings = articles.flatMap((article) => {
  const reading = read(article.seed, knowledge);
  return scoreArticle(article, reading, mergeWithinSeed(reading, places));
});

console.log(`${articles.length} articles written for this bench, on which the reader was mended\n`);
console.log(printTable(summariseFindings(findings)));
if (values.misses) console.log(`\n${printMisses(findings)}`);
