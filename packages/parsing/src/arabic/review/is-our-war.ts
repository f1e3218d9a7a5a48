import { hasAttacker } from '../reports/has-attacker.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { TriggerMention } from '../mentions/mention.ts';
import { clauseEnd, doers, hasWord, sentenceWords } from '../reports/sentence-words.ts';
import { reviewWords } from './review-words.ts';

interface Span {
  from: number;
  to: number;
}

/** The sentence, or an attack that the article tells of elsewhere, is about attacks on the US or the coalition. */
export function isOurWar(article: Article, sentence: ArticleSentence): boolean {
  return (
    article.events.some(({ kind }) => kind === 'attack') ||
    hasWord(reviewWords.military, sentence.tokens, 0, sentence.tokens.length) ||
    hasAttacker(sentence)
  );
}

/** What is hit is of Iran, a militia or an army of the country: right after its name stands whose it is. */
export function isOfOtherSide({ tokens }: ArticleSentence, { from, to }: Span): boolean {
  if (tokens.slice(from, to).some((_, index) => sitesOf(tokens, from + index) > from + index + 1)) return true;
  return hasWord(reviewWords.owners, tokens, from, Math.min(to + 3, clauseEnd(tokens, to)));
}

/** Where a site of the other side that has a name (`قاعدة الإمام علي`) ends, if one stands at token `at`. */
function sitesOf(tokens: ArticleSentence['tokens'], at: number): number {
  return sentenceWords.hostile.matchAt(tokens, at)?.to ?? 0;
}

/** The US, the coalition or Israel strikes: it stands beside the attack word and is not what is attacked. */
export function isStrike({ tokens }: ArticleSentence, trigger: TriggerMention, target: Span): boolean {
  return doers.findAll(tokens).some(({ from, to, values, preposition }) => {
    const isBeside = from >= trigger.from - 4 && to <= trigger.to + 4;
    const isTarget = from < target.to + 3 && to > target.from;
    if (!isBeside || isTarget || preposition !== null) return false;
    if (values.includes('israel')) return true;
    // `غارة أميركية على …`, `هجوم للتحالف على …`.
    return trigger.sort === 'noun' && from === trigger.to;
  });
}
