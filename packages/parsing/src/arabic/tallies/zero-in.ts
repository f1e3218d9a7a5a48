import type { ArticleSentence } from '../article.ts';
import { findWord, hasWord } from '../reports/sentence-words.ts';
import { isPassedOver } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenize.ts';
import type { Announced } from './counts-in.ts';
import { tallyWords } from './tally-words.ts';

/** How far after its verb `أي هجوم` may stand: `لم تُسجّل منذ صباح الجمعة، مع دخول الهدنة حيّز التنفيذ، أي هجمات`. */
const farthest = 18;

/** `لم تقع أي هجمات على القوات منذ …`, `لم تتعرض القواعد منذ … لأي هجوم`: a tally of none. */
export function zeroIn(sentence: ArticleSentence): (Announced & { from: number }) | null {
  const { tokens, mentions } = sentence;
  const hasStart =
    tokens.some(({ folded }) => folded === 'منذ') ||
    mentions.some((mention) => mention.type === 'date' && mention.edge === 'from');
  if (!hasStart || !hasWord(tallyWords.side, tokens, 0, tokens.length)) return null;
  for (let at = 0; at < tokens.length; at += 1)
    if (deniesAttacks(tokens, at)) return { value: 0, bound: 'exact', from: at };
  return null;
}

/** `أي` opens what there was none of; without it the attack stands right after its verb (`لم تقع هجمات`). */
function deniesAttacks(tokens: Token[], at: number): boolean {
  const verb = tallyWords.negations.matchAt(tokens, at) && tallyWords.happens.matchAt(tokens, at + 1);
  if (!verb) return false;
  if (tallyWords.counted.matchAt(tokens, verb.to)) return true;
  if (tallyWords.exposed.matchAt(tokens, at + 1) && isExposedTo(tokens, verb.to)) return true;
  const any = findWord(tallyWords.any, tokens, verb.to, verb.to + farthest);
  const opened = any === null ? null : tallyWords.any.matchAt(tokens, any);
  // `لم تقع خسائر في أي هجوم`: there were attacks, and no losses in them.
  if (any === null || tallyWords.amid.matchAt(tokens, any - 1)) return false;
  return opened !== null && tallyWords.counted.matchAt(tokens, opened.to) !== null;
}

/** `لم تتعرض القوات الأميركية في سوريا لهجمات`: ل joins the attack to its verb, over the forces and their place. */
function isExposedTo(tokens: Token[], from: number): boolean {
  for (let at = from; at < Math.min(from + 8, tokens.length); at += 1) {
    if (tokens[at]?.kind === 'mark' && !isPassedOver(tokens[at] as Token)) return false;
    const attack = tallyWords.counted.matchAt(tokens, at);
    if (attack) return attack.preposition === 'ل';
  }
  return false;
}
