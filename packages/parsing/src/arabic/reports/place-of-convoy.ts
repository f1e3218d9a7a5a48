import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';
import { wordsOf } from './clock-of.ts';
import { countries, doers, hasWord } from './sentence-words.ts';

const words = loadLexicon<Record<'convoy' | 'othersConvoy' | 'headed', string[]>>('places');
const convoy = createWordSet(words.convoy);
const others = createWordSet(words.othersConvoy);
const headed = createWordSet(words.headed);

/** One convoy, of whomever. */
export function isConvoy({ tokens }: ArticleSentence, { from }: { from: number }): boolean {
  return convoy.matchAt(tokens, from) !== null;
}

/** `رتل للجيش العراقي`: a convoy of somebody else. */
export function isOfOthers(sentence: ArticleSentence, target: { from: number }): boolean {
  return isConvoy(sentence, target) && hasWord(others, sentence.tokens, target.from + 1, target.from + 4);
}

/** `رتلاً كان متوجهاً إلى قاعدة عين الأسد`: the base is only where the convoy was going. */
export function isDestination(sentence: ArticleSentence, base: { from: number }): boolean {
  const hasConvoy = sentence.mentions.some(
    (mention) => mention.type === 'target' && mention.from < base.from && isConvoy(sentence, mention),
  );
  return hasConvoy && hasWord(headed, sentence.tokens, base.from - 5, base.from);
}

const adjectives = createWordSet(['العراقية', 'السورية', 'الأردنية']);

/**
 * Where one convoy of the US or the coalition was struck, in the text's words: the first place told after it, before the next target.
 * Null for other targets, for a convoy whose place is not told, and in an article that names neither side.
 */
export function placeOfConvoy(
  article: Article,
  sentence: ArticleSentence,
  target: { from: number },
  nextTarget = sentence.tokens.length,
): string | null {
  if (!isConvoy(sentence, target)) return null;
  const isOfSide = article.sentences.some(
    ({ index, tokens, boilerplate }) =>
      boilerplate === null && index <= sentence.index && hasWord(doers, tokens, 0, tokens.length),
  );
  if (!isOfSide) return null;
  const after = placeIn(article, sentence, target.from, nextTarget);
  return after ?? placeIn(article, sentence, 0, target.from);
}

function placeIn(article: Article, sentence: ArticleSentence, from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const match = countries.matchAt(sentence.tokens, at);
    // العراقية says whose, not where.
    if (match && !adjectives.matchAt(sentence.tokens, at)) return wordsOf(article, sentence, match);
  }
  return null;
}
