import type { ArticleSentence } from '../article.ts';
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
 * A number that a counter tells with its noun apart:
 *
 * - `يرتفع إلى 23 تعداد الهجمات`: right before the counter;
 * - `عدد العمليات التي استهدفت القواعد … بلغ 23`, `ترتفع الهجمات على القواعد إلى 23`: after a verb of reaching, by itself;
 * - `بلغ مجموع الهجمات على القواعد 23`: the first number after a counter that such a verb opens.
 *
 * What counts something else in between (`وبلغ عدد الجرحى 70`) takes the number.
 */
export function isOfCounter(
  { tokens, mentions }: ArticleSentence,
  { from, to }: { from: number; to: number },
): boolean {
  if (counterAt(tokens, to) !== null) return true;
  if (!standsAlone(tokens, to)) return false;
  const counter = nearestCounter(tokens, from);
  if (counter === null) return false;
  if (hasWord(tallyWords.reaches, tokens, Math.max(counter, from - 2), from)) return true;
  const isFirst = !mentions.some((other) => other.type === 'number' && other.from > counter && other.from < from);
  return isFirst && hasWord(tallyWords.reaches, tokens, counter - 1, counter);
}

/** Where the last thing counted before token `to` begins, if it is attacks. */
function nearestCounter(tokens: Token[], to: number): number | null {
  for (let at = to - 1; at >= 0; at -= 1) {
    if (tallyWords.counters.matchAt(tokens, at)) return counterAt(tokens, at) === null ? null : at;
    if (opensWithReaching(tokens, at)) return at;
  }
  return null;
}

/** `ترتفع الهجمات على`, `تجاوزت العمليات ضد`: the attacks themselves reach a number. */
function opensWithReaching(tokens: Token[], at: number): boolean {
  const attacks = tallyWords.many.matchAt(tokens, at);
  return attacks !== null && attacks.definite && tallyWords.reaches.matchAt(tokens, at - 1) !== null;
}

/** Whether the number that ends before token `to` has no noun of its own: `إلى 84 منذ`, not `إلى 84 جريحاً`. */
export function standsAlone(tokens: Token[], to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind !== 'word' || tallyWords.afterSum.matchAt(tokens, to) !== null;
}

/** `عدد تلك الهجمات وصل إلى 140`: attacks told of before, whose side need not be told again. */
export function pointsBack(tokens: Token[], to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const counter = counterAt(tokens, at) === null ? null : tallyWords.counters.matchAt(tokens, at);
    if (counter && tallyWords.those.matchAt(tokens, counter.to)) return true;
  }
  return false;
}
