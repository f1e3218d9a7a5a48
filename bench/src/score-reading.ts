// How well articles are read whose right reading is known: `pnpm bench:reading`. The README lists the options.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { printCases } from './cases/print-cases.ts';
import { scoreCases } from './cases/score-cases.ts';
import { createColumn } from './figures/create-column.ts';
import { readFigures, writeFigures } from './figures/figures-file.ts';
import { loadArticles } from './reading/load-articles.ts';
import { measureArticles } from './reading/measure-articles.ts';
import { summariseFindings } from './reading/measures.ts';
import { printMisses } from './reading/print-misses.ts';
import { printTable } from './reading/print-table.ts';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    articles: { type: 'string' },
    write: { type: 'boolean', default: false },
    'write-first': { type: 'boolean', default: false },
  },
});
if (values.write && values.articles !== undefined) {
  throw new Error('Unexpected --articles with --write: the figures of now are those of bench/articles. Leave one out.');
}

const { knowledge } = readKnowledge();
const own = new URL('../articles/', import.meta.url);
const folder = values.articles === undefined ? own : pathToFileURL(join(values.articles, '/'));
const articles = loadArticles(folder, knowledge);
const findings = measureArticles(articles, knowledge);
const cases = scoreCases();

const about = values.articles === undefined ? ', written for this bench, on which the reader was mended' : '';
console.log(`${articles.length} articles${about}\n`);
console.log(printTable(summariseFindings(findings)));
if (values.misses) console.log(`\n${printMisses(findings)}`);
console.log(`\n${printCases(cases)}`);

if (values.write || values['write-first']) {
  const written = readFigures();
  const now = createColumn('articles written for the bench, on which the reader was mended', articles.length, findings);
  const first = createColumn('articles written for the bench, read before any mending', articles.length, findings);
  writeFigures({
    now: values.write || written === null ? now : written.now,
    first: values['write-first'] ? first : (written?.first ?? null),
    cases,
  });
  console.log('\nWritten to bench/data/figures.json');
}
