import { createActors, createPlaces, mergeWithinSeed } from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import { countriesIn, read } from '@mujaz/parsing';
import type { Finding } from './finding.ts';
import type { Article } from './load-articles.ts';
import { scoreArticle } from './score-article.ts';

/** Reads each article as the project would and scores what was read. */
export function measureArticles(articles: readonly Article[], knowledge: Knowledge): Finding[] {
  const places = createPlaces(knowledge.bases, countriesIn);
  return articles.flatMap((article) => {
    const reading = read(article.seed, knowledge);
    return scoreArticle(article, reading, mergeWithinSeed(reading, places, createActors(knowledge.actors)));
  });
}
