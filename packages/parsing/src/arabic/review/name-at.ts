import type { ArticleSentence } from '../article.ts';
import { isPassedOver } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenize.ts';
import { sentenceWords } from '../reports/sentence-words.ts';
import { reviewWords } from './review-words.ts';

/** The words of a name, without quotation marks, as tokens `from` (inclusive) to `to` (exclusive). */
export interface FoundName {
  from: number;
  to: number;
  quoted: boolean;
}

const opening = new Set(['"', '“', '«', '„', '‘', "'", '(']);
const closing = new Set(['"', '”', '»', '“', '’', "'", ')']);
const longestQuoted = 6;

/** What stands between quotation marks or brackets that open at token `at`; null when it is longer than a name. */
export function quotedNameAt({ tokens }: ArticleSentence, at: number): FoundName | null {
  if (!opening.has(tokens[at]?.text ?? '')) return null;
  for (let to = at + 1; to <= at + 1 + longestQuoted && to < tokens.length; to += 1)
    if (closing.has(tokens[to]?.text ?? '')) return to > at + 1 ? { from: at + 1, to, quoted: true } : null;
  return null;
}

/**
 * A name that begins at token `at`, judged by its shape: one word, or two where the first asks for a second (`تل بيدر`) or the
 * second carries the article (`خراب الجير`). Null for what can be no name: small words, qualities, verbs, what is
 * mentioned as something else.
 */
export function nameAt(sentence: ArticleSentence, at: number): FoundName | null {
  const quoted = quotedNameAt(sentence, at);
  if (quoted) return quoted;
  const { tokens } = sentence;
  let from = at;
  while (tokens[from]?.text === '_' || tokens[from]?.text === '#') from += 1;
  const first = tokens[from];
  if (!first || !isName(sentence, from) || isGeneric(sentence, from)) return null;
  let next = from + 1;
  while (tokens[next]?.text === '_') next += 1;
  const second = tokens[next];
  const asksForSecond = reviewWords.heads.matchAt(tokens, from) !== null;
  const isPair = !isDefinite(first) && second !== undefined && isDefinite(second) && !isQuality(tokens, next);
  const hasSecond =
    ((asksForSecond || isPair) && isName(sentence, next) && !isGeneric(sentence, next)) || isNumber(sentence, next);
  if (!hasSecond && !isDefinite(first) && first.folded.endsWith('يه')) return null;
  return { from, to: hasSecond ? next + 1 : from + 1, quoted: false };
}

/** Whether the word at token `at` can be a part of a name at all. */
export function isName(sentence: ArticleSentence, at: number): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || token.kind !== 'word' || token.folded.length < 2 || isPassedOver(token)) return false;
  if (
    reviewWords.stops.matchAt(tokens, at) ||
    reviewWords.military.matchAt(tokens, at) ||
    reviewWords.countries.matchAt(tokens, at) ||
    reviewWords.owners.matchAt(tokens, at) ||
    sentenceWords.directions.matchAt(tokens, at) ||
    isQuality(tokens, at)
  )
    return false;
  return !sentence.mentions.some((mention) => mention.from <= at && at < mention.to && mention.type !== 'target');
}

/** `كي 1`, `البرج 22`: a number right after the name, that counts nothing. */
function isNumber({ tokens }: ArticleSentence, at: number): boolean {
  return (
    tokens[at]?.kind === 'number' && tokens[at + 1]?.kind !== 'number' && !reviewWords.units.matchAt(tokens, at + 1)
  );
}

export function isQuality(tokens: Token[], at: number): boolean {
  return reviewWords.qualities.matchAt(tokens, at) !== null;
}

export function isDefinite(token: Token): boolean {
  return token.folded.startsWith('ال');
}

/** `حقل ألغام`, or a verb without its relative: `قاعدة تضم`, `معسكر يستخدمه`, `قاعدة استخدمتها`. */
function isGeneric({ tokens }: ArticleSentence, at: number): boolean {
  const folded = tokens[at]?.folded ?? '';
  if (reviewWords.generic.matchAt(tokens, at)) return true;
  return (
    (/^[يت]/u.test(folded) && !/^(?:تل|تدمر|تكريت)$/u.test(folded)) || folded.endsWith('ها') || folded.endsWith('هم')
  );
}
