import type { Article, ArticleSentence } from '../article.ts';
import { countries } from '../reports/sentence-words.ts';
import { reviewWords } from './review-words.ts';

/** Israel and Gaza farther away than this are the reason that is given for an attack, and not its place. */
const rightAfter = 5;

/**
 * Whether what a sentence tells at a span lies where the project looks, as far as the words go: of the places named in the
 * sentence the nearest is in Syria, Iraq or Jordan; where it names none, the article names more of those than of others.
 */
export function liesHere(
  article: Article,
  sentence: ArticleSentence,
  { from, to }: { from: number; to: number },
): boolean {
  let here = Infinity;
  let elsewhere = Infinity;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const distance = at < from ? from - at : Math.max(0, at - to + 1);
    if (isHere(sentence, at)) here = Math.min(here, distance);
    else if (reviewWords.elsewhere.matchAt(sentence.tokens, at)) elsewhere = Math.min(elsewhere, distance);
    else if (at >= to && distance <= rightAfter && reviewWords.israel.matchAt(sentence.tokens, at))
      elsewhere = Math.min(elsewhere, distance);
  }
  if (here !== elsewhere) return here < elsewhere;
  return speaksOfHere(article);
}

/** A known base, or a country; one in a group's own name (`المقاومة الإسلامية في العراق`) tells of no place. */
function isHere({ tokens, mentions }: ArticleSentence, at: number): boolean {
  if (mentions.some(({ type, from }) => type === 'base' && from === at)) return true;
  if (!countries.matchAt(tokens, at)) return false;
  return !mentions.some(({ type, from, to }) => (type === 'actor' || type === 'origin') && from <= at && at < to);
}

const cache = new WeakMap<Article, boolean>();

function speaksOfHere(article: Article): boolean {
  let known = cache.get(article);
  if (known !== undefined) return known;
  let balance = 0;
  for (const sentence of article.sentences) {
    if (sentence.boilerplate !== null) continue;
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      if (isHere(sentence, at)) balance += 1;
      else if (reviewWords.elsewhere.matchAt(sentence.tokens, at)) balance -= 1;
    }
  }
  known = balance > 0;
  cache.set(article, known);
  return known;
}
