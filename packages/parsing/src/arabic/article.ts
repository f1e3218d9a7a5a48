import type { Knowledge } from '@mujaz/knowledge';
import type { Message, Seed, Tally } from '../reading.ts';
import type { Token } from './text/tokenize.ts';
import type { Mention } from './mentions/mention.ts';
import type { ArticleEvent } from './reports/article-event.ts';
import type { PublicationDays } from './time/publication/publication-days.ts';

/** One sentence under reading. Token indexes in its mentions are indexes into `tokens`. */
export interface ArticleSentence {
  index: number;
  paragraph: number;
  start: number;
  end: number;
  tokens: Token[];
  mentions: Mention[];
  isTitle: boolean;
  /** Why the sentence is left out of the reading, or null. */
  boilerplate: string | null;
}

/**
 * What the steps of the reader fill in, from left to right. Each step reads what stands before it and writes its
 * own part, so that one may follow an article from text to reports without turning back.
 */
export interface Article {
  seed: Seed;
  knowledge: Knowledge;
  sentences: ArticleSentence[];
  title: string | null;
  outlet: string | null;
  published: PublicationDays;
  events: ArticleEvent[];
  tallies: Tally[];
  messages: Message[];
  toCodePoint: (unit: number) => number;
}
