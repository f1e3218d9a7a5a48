import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';
import { wordsOf } from './clock-of.ts';
import { countries, doers, hasWord } from './sentence-words.ts';

const words =
  loadLexicon<Record<'convoy' | 'othersConvoy' | 'headed' | 'patrol' | 'convoys' | 'military' | 'hosted', string[]>>(
    'places',
  );
const convoy = createWordSet(words.convoy);
const others = createWordSet(words.othersConvoy);
const patrol = createWordSet(words.patrol);
const two = createWordSet(words.convoys);
const secondOf = createWordSet(loadLexicon<{ second: string[] }>('attack').second);
const ofSide = createWordSet(words.military, words.hosted);
const headed = createWordSet(words.headed);

/** One convoy, of whomever. */
export function isConvoy({ tokens }: ArticleSentence, { from }: { from: number }): boolean {
  return convoy.matchAt(tokens, from) !== null;
}

export function isPatrol({ tokens }: ArticleSentence, { from }: { from: number }): boolean {
  return patrol.matchAt(tokens, from) !== null;
}

/** `رتل للجيش العراقي`, `دورية للشرطة`: a convoy or patrol of somebody else, or a patrol in an article that names neither side. */
export function isOfOthers(article: Article, sentence: ArticleSentence, target: { from: number }): boolean {
  const isOnPatrol = isPatrol(sentence, target);
  if (!isOnPatrol && !isConvoy(sentence, target)) return false;
  return (
    hasWord(others, sentence.tokens, target.from + 1, target.from + 4) || (isOnPatrol && !namesSide(article, sentence))
  );
}

/** How many sentences after a headline tell whose convoy it was. */
const leadReach = 4;

/** Whether the article has named the US or the coalition, up to this sentence. */
function namesSide(article: Article, sentence: ArticleSentence): boolean {
  return article.sentences.some(
    ({ index, tokens, boilerplate }) =>
      boilerplate === null &&
      // A headline is read with the first sentence that explains it.
      index <= sentence.index + (sentence.isTitle ? leadReach : 0) &&
      (hasWord(doers, tokens, 0, tokens.length) || hasWord(ofSide, tokens, 0, tokens.length)),
  );
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
  if (!namesSide(article, sentence)) return null;
  const after = placeIn(article, sentence, target.from, nextTarget);
  // `قصف على قاعدة في كركوك وعبوة تستهدف رتلاً`: the place before is that of the base.
  const base = sentence.mentions.findLast((mention) => mention.type === 'base' && mention.to <= target.from);
  return after ?? (base ? null : placeIn(article, sentence, 0, target.from));
}

/** `رتلين …، الأول في أبو غريب والثاني في الديوانية`: the place of the other one of two. */
export function otherConvoyPlace(
  article: Article,
  sentence: ArticleSentence,
  target: { from: number },
  nextTarget = sentence.tokens.length,
): string | null {
  if (!two.matchAt(sentence.tokens, target.from)) return null;
  const places = placesIn(sentence, target.from, nextTarget);
  const [first] = places;
  const other = places.find(({ from }) => first !== undefined && isOther(sentence, first.to, from));
  return other ? wordsOf(article, sentence, other).replace(/^و(?!اسط)/u, '') : null;
}

/** Joined by و, or told after `والثاني`; `أبو غريب غربي بغداد` is one place. */
function isOther({ tokens }: ArticleSentence, after: number, at: number): boolean {
  if (at < after) return false;
  if (at === after) return tokens[at]?.folded.startsWith('و') ?? false;
  return hasWord(secondOf, tokens, after, at);
}

function placesIn({ tokens }: ArticleSentence, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const match = countries.matchAt(tokens, at);
    // العراقية says whose, not where.
    if (match && !adjectives.matchAt(tokens, at)) found.push(match);
  }
  return found;
}

function placeIn(article: Article, sentence: ArticleSentence, from: number, to: number): string | null {
  const [place] = placesIn(sentence, from, to);
  return place ? wordsOf(article, sentence, place) : null;
}
