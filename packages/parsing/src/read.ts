import type { Knowledge } from '@mujaz/knowledge';
import type { Root } from 'nlcst';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';
import type { Article } from './arabic/article.ts';
import { createArticle, steps } from './arabic/index.ts';
import type { ArticleEvent } from './arabic/reports/article-event.ts';
import { parseArabic } from './arabic/text/parse-arabic.ts';
import { toPublished } from './arabic/time/publication/publication-days.ts';
import type { Reading, Report, Seed } from './reading.ts';
import { checkText } from './text/check-text.ts';
import { quoteOf } from './text/quote-of.ts';

declare module 'vfile' {
  interface DataMap {
    seed: Seed;
    article: Article;
  }
}
declare module 'unified' {
  interface CompileResultMap {
    Reading: Reading;
  }
}

/**
 * Reads a seed: what it reports, the tallies it announces, and what it could not use. Pure; the same seed and knowledge
 * give the same reading. Findings about the text are messages in the result; nothing is thrown for them.
 */
export function read(seed: Seed, knowledge: Knowledge): Reading {
  const reading = createReader(knowledge).processSync(new VFile({ value: seed.text, data: { seed } })).result;
  return reading;
}

/** The reader as a unified processor: text to nlcst, the Arabic pack's steps over it, and the reading as its result. */
export function createReader(knowledge: Knowledge): Processor<Root, Root, Root, Root, Reading> {
  const processor = unified()
    .use(function parse(this: Processor) {
      this.parser = (text: string) => parseArabic(text);
    })
    .use(() => (tree, file) => {
      const { seed } = file.data;
      if (!seed) throw new Error('the reader wants the seed in file.data.seed');
      file.data.article = createArticle(tree as Root, seed, knowledge);
    });
  for (const { run } of steps) {
    processor.use(() => (_tree, file) => {
      if (file.data.article) run(file.data.article);
    });
  }
  return processor.use(function compile(this: Processor) {
    this.compiler = (_tree: unknown, file: VFile) => createReading(file.data.article as Article);
  }) as unknown as Processor<Root, Root, Root, Root, Reading>;
}

/** Reads as far as the article, before it is turned into a reading: for showing each stage. */
export function readArticle(seed: Seed, knowledge: Knowledge): Article {
  const file = new VFile({ value: seed.text, data: { seed } });
  const reader = createReader(knowledge);
  reader.runSync(reader.parse(file), file);
  return file.data.article as Article;
}

export function createReading(article: Article): Reading {
  return {
    seed: {
      id: article.seed.id,
      title: article.title,
      lang: 'ar',
      outlet: article.outlet,
      published: toPublished(article.published),
    },
    reports: article.events.map((event, index) => createReport(article, event, index + 1)),
    tallies: article.tallies,
    messages: [...checkText(article.seed.text), ...article.messages].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function createReport(article: Article, event: ArticleEvent, number: number): Report {
  const answered = event.answers ? article.events.indexOf(event.answers) + 1 : 0;
  return {
    id: `${article.seed.id}#${number}`,
    kind: event.kind,
    target: { base: event.base, place: event.place },
    when: event.when,
    weapons: event.weapons,
    claimedBy: event.claimedBy,
    blamedOn: event.blamedOn,
    origin: event.origin,
    killed: event.killed,
    injured: event.injured,
    damage: event.damage,
    intercepted: event.intercepted,
    role: event.role,
    ...(event.isUpdate && { updates: true }),
    ...(answered > 0 && { answers: `${article.seed.id}#${answered}` }),
    quotes: event.passages.map(({ start, end }) => quoteOf(article.seed.text, start, end, article.toCodePoint)),
  };
}
