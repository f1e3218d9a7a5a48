import type { Message } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { PhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenize.ts';

export interface Span {
  from: number;
  to: number;
}

const particles = ['و', 'ف', 'ب', 'ل', 'ك'];

/**
 * How many letters of particles are written onto the word at token `at` (`وبقاعدة` has two), where the word without them is in
 * `index`, or, without an index, where it is joined by و.
 */
export function particlesOn(tokens: Token[], at: number, index: PhraseIndex<unknown> | null): number {
  const token = tokens[at];
  if (!token || token.text.length !== token.folded.length) return 0;
  if (index === null) return token.folded.startsWith('و') ? 1 : 0;
  for (let length = 0; length <= 2; length += 1) {
    const form = token.forms.find(
      ({ text, definite }) => text.length + (definite ? 2 : 0) === token.folded.length - length && !definite,
    );
    const isBare = [...token.folded.slice(0, length)].every((letter) => particles.includes(letter));
    if (isBare && form && index.matchAt([{ ...token, forms: [form] }, ...tokens.slice(at + 1)], 0)) return length;
  }
  return 0;
}

/** The words of a span without quotation marks and without `skip` letters of particles at their front. */
export function plainWords(article: Article, { tokens }: ArticleSentence, { from, to }: Span, skip = 0): string {
  const start = (tokens[from]?.start ?? 0) + skip;
  const end = tokens[to - 1]?.end ?? start;
  return article.seed.text
    .slice(start, end)
    .replaceAll(/["“”«»„‘’'()]/gu, '')
    .trim();
}

/** Adds a message about a span of which the first `skip` letters are particles; said once per rule and place. */
export function reportWords(
  article: Article,
  { tokens }: ArticleSentence,
  { from, to }: Span,
  skip: number,
  message: Pick<Message, 'ruleId' | 'reason' | 'severity' | 'note'>,
): void {
  const start = article.toCodePoint((tokens[from]?.start ?? 0) + skip);
  const end = article.toCodePoint(tokens[to - 1]?.end ?? 0);
  const { ruleId, reason, severity, note } = message;
  if (article.messages.some((other) => other.ruleId === ruleId && other.start === start && other.end === end)) return;
  article.messages.push({ ruleId, reason, start, end, severity, note });
}
