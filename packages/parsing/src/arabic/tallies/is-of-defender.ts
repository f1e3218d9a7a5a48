import type { ArticleSentence } from '../article.ts';
import { tallyWords } from './tally-words.ts';

/**
 * `نفذت القوات الأميركية 40 عملية`, `عدد العمليات التي شنها التحالف بلغ 40`: what the side attacked, or a third, carried out itself. The nearest
 * verb of carrying out before the number tells whose it is; its subject stands right after it.
 */
export function isOfDefender({ tokens, mentions }: ArticleSentence, { from }: { from: number }): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const verb = tallyWords.carriesOut.matchAt(tokens, at);
    if (!verb) continue;
    return mentions.some(
      (mention) =>
        mention.type === 'actor' &&
        mention.side !== 'attacker' &&
        mention.actor !== 'unknown' &&
        mention.from === verb.to,
    );
  }
  return false;
}
