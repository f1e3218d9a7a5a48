import type { ArticleSentence } from '../article.ts';
import { hasWord, sentenceWords } from '../reports/sentence-words.ts';
import type { Announced, Counted } from './counts-in.ts';
import { turnBefore } from './tally-scope.ts';
import { tallyWords } from './tally-words.ts';

export interface SecondCount extends Announced {
  scopeFrom: number;
  /** Where it stands, for finding who says so. */
  from: number;
  /** It is the attackers' own; the other side, speaking in the same sentence, does not say it. */
  isOfAttackers: boolean;
}

/**
 * A second count after a turn of the sentence, of one base or of what the attackers say that they carried out:
 *
 * - `استُهدفت المصالح 48 مرة منذ مطلع العام، فيما استُهدفت قاعدة عين الأسد وحدها ست مرات`
 * - `تعرضت القوات لـ158 هجوماً، في حين تقول الفصائل إنها نفذت ما يزيد على 180 عملية`
 *
 * Null where there is none.
 */
export function countAfterTurn(
  sentence: ArticleSentence,
  first: Counted,
  counts: readonly Counted[],
): SecondCount | null {
  for (const { number, to } of counts) {
    if (number.from <= first.to || to === number.to || number.value < 3) continue;
    const turn = turnBefore(sentence, number);
    if (turn <= first.to) continue;
    const isOfBase = sentence.mentions.some(({ type, from }) => type === 'base' && from >= turn);
    const told = { value: number.value, bound: number.bound, scopeFrom: turn, from: number.from };
    if (isOfBase) return { ...told, isOfAttackers: false };
    if (isOfAttackers(sentence, turn, number))
      return {
        ...told,
        isOfAttackers: true,
        windowFrom: hasWord(tallyWords.same, sentence.tokens, turn, sentence.tokens.length) ? 0 : turn,
      };
  }
  return null;
}

/** `فيما تقول الفصائل إنها نفذت …`: attackers are named and what they carried out is counted. */
function isOfAttackers(sentence: ArticleSentence, turn: number, number: { from: number }): boolean {
  const { tokens, mentions } = sentence;
  const areNamed =
    hasWord(sentenceWords.groups, tokens, turn, number.from) ||
    mentions.some(
      (mention) =>
        mention.type === 'actor' &&
        mention.side === 'attacker' &&
        mention.actor !== 'isis' &&
        mention.from >= turn &&
        mention.from < number.from,
    );
  return areNamed && hasWord(tallyWords.carriesOut, tokens, turn, number.from);
}
