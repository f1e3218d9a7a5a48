import type { Root } from 'nlcst';
import { createCodePointIndex } from '../text/code-points.ts';
import type { Seed } from '../reading.ts';
import type { Knowledge } from '@mujaz/knowledge';
import type { Article } from './article.ts';
import { findOutlet } from './find-outlet.ts';
import { findSentences } from './find-sentences.ts';
import { findUnknown } from './find-unknown.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { notePlaces } from './mentions/find-names.ts';
import { findEvents } from './reports/find-events.ts';
import { settleEvents } from './reports/settle-events.ts';
import { findTallies } from './tallies/find-tallies.ts';
import { markBoilerplate, markTitle } from './text/structure.ts';
import { settleYears } from './time/settle-years.ts';
import { inferPublication } from './time/publication/infer-publication.ts';

/** One step of the reader: reads what stands before it in the article and writes its own part. */
export interface Step {
  name: string;
  run: (article: Article) => void;
}

/** The reader, in order. This list is the algorithm. */
export const steps: readonly Step[] = [
  { name: 'mark boilerplate', run: ({ sentences }) => markBoilerplate(sentences) },
  { name: 'mark the title', run: findTitle },
  { name: 'find mentions', run: findAllMentions },
  { name: 'settle years', run: settleYears },
  { name: 'find the outlet', run: findOutlet },
  { name: 'infer publication', run: inferPublication },
  { name: 'find events', run: findEvents },
  { name: 'settle events', run: settleEvents },
  { name: 'find tallies', run: findTallies },
  { name: 'find what is not understood', run: findUnknown },
];

/** An article before the first step. */
export function createArticle(root: Root, seed: Seed, knowledge: Knowledge): Article {
  return {
    seed,
    knowledge,
    sentences: findSentences(root),
    title: null,
    outlet: null,
    published: { days: [], basis: 'unknown', reasons: [] },
    events: [],
    tallies: [],
    messages: [],
    toCodePoint: createCodePointIndex(seed.text),
  };
}

function findTitle(article: Article): void {
  const title = markTitle(article.sentences);
  const first = title[0];
  const last = title.at(-1);
  article.title = first && last ? article.seed.text.slice(first.start, last.end).trim() : null;
}

const openingSentences = 4;

function findAllMentions(article: Article): void {
  const named = new Set<string>();
  // The dateline may name the place after the headline has spoken of `السفارة الأميركية`.
  for (const { tokens } of article.sentences.slice(0, openingSentences)) notePlaces(tokens, named);
  for (const sentence of article.sentences) {
    if (sentence.boilerplate === null) sentence.mentions = findMentions(sentence.tokens, article.knowledge, named);
  }
}
