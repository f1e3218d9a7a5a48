import { hasWord } from '../reports/sentence-words.ts';
import type { Token } from '../text/tokenize.ts';
import { tallyWords } from './tally-words.ts';

/** `تعداد الهجمات`, `عدد تلك العمليات`, `عدد المرات`: a counter of attacks at token `at`; the token after it, or null. */
export function counterAt(tokens: Token[], at: number): number | null {
  const counter = tallyWords.counters.matchAt(tokens, at);
  if (!counter) return null;
  const those = tallyWords.those.matchAt(tokens, counter.to);
  return tallyWords.many.matchAt(tokens, those?.to ?? counter.to)?.to ?? null;
}

/** Whether a counter of attacks stands in `[from, to)`. */
export function hasCounter(tokens: Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at += 1) if (counterAt(tokens, at) !== null) return true;
  return false;
}

/**
 * A number that a counter tells with its noun apart: `يرتفع إلى 23 تعداد الهجمات`, `عدد العمليات التي استهدفت القواعد … بلغ 23`.
 */
export function isOfCounter(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  if (counterAt(tokens, to) !== null) return true;
  return hasWord(tallyWords.reaches, tokens, from - 2, from) && hasCounter(tokens, 0, from);
}

/** `عدد تلك الهجمات وصل إلى 140`: attacks told of before, whose side need not be told again. */
export function pointsBack(tokens: Token[], to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const counter = counterAt(tokens, at) === null ? null : tallyWords.counters.matchAt(tokens, at);
    if (counter && tallyWords.those.matchAt(tokens, counter.to)) return true;
  }
  return false;
}
