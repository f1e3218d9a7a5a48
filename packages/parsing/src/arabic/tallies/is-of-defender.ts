import type { ArticleSentence } from '../article.ts';
import type { ActorMention, Mention, OriginMention } from '../mentions/mention.ts';
import { findWord, hasWord, sentenceWords } from '../reports/sentence-words.ts';
import { tallyWords } from './tally-words.ts';

type Named = ActorMention | OriginMention;

/** The actor or source named last before token `at`: an attacker who is a source too stands as an actor first. */
function nearestBefore(mentions: readonly Mention[], at: number): Named | undefined {
  const named = mentions.filter(
    (mention): mention is Named => (mention.type === 'actor' || mention.type === 'origin') && mention.from < at,
  );
  const last = Math.max(...named.map(({ from }) => from));
  return named.find(({ from, type }) => from === last && type === 'actor') ?? named.find(({ from }) => from === last);
}

/**
 * `نفذت القوات الأميركية 40 عملية`, `عدد العمليات التي شنها التحالف بلغ 40`: what the side attacked, or a third, carried out itself. The nearest
 * verb of carrying out before the number tells whose it is; its subject stands right after it, or is
 * the teller (`قالت القيادة المركزية إنها نفذت`).
 */
export function isOfDefender(sentence: ArticleSentence, { from }: { from: number }): boolean {
  const { tokens, mentions } = sentence;
  for (let at = from - 1; at >= 0; at -= 1) {
    const verb = tallyWords.carriesOut.matchAt(tokens, at);
    if (!verb) continue;
    if (tallyWords.itself.matchAt(tokens, at - 1)) return isTellerDefender(sentence, at);
    if (tallyWords.ownForces.matchAt(tokens, at - 1)) return true;
    // `شن الطيران التركي 30 هجوماً`.
    const subjectEnd = findWord(tallyWords.onto, tokens, verb.to, verb.to + 3) ?? verb.to + 3;
    if (hasWord(tallyWords.states, tokens, verb.to + 1, subjectEnd)) return true;
    return mentions.some(
      (mention) =>
        mention.type === 'actor' &&
        mention.side !== 'attacker' &&
        mention.actor !== 'unknown' &&
        (mention.from === verb.to || (mention.to === at && !tallyWords.onto.matchAt(tokens, mention.from - 1))),
    );
  }
  return false;
}

/** `قالت القيادة المركزية إنها نفذت`: the teller named last before the verb is no attacker. */
function isTellerDefender({ tokens, mentions }: ArticleSentence, at: number): boolean {
  const teller = nearestBefore(mentions, at);
  if (!teller || hasWord(sentenceWords.groups, tokens, teller.to, at)) return false;
  return teller.type === 'origin' || teller.side === 'defender';
}

/** `40 هجوماً على الفصائل`, `12 هجوماً للحوثيين`: on attackers, of a state, of those who attack elsewhere, or no attacks at all. */
export function isOfOthers({ tokens, mentions }: ArticleSentence, to: number): boolean {
  const onto = findWord(tallyWords.onto, tokens, to, to + 2);
  if (onto !== null && sentenceWords.groups.matchAt(tokens, onto + 1)) return true;
  // `أربع هجمات أميركية`, `سبع عمليات ضد سفن`, `عشر عمليات إنزال`.
  if (tallyWords.states.matchAt(tokens, to) || hasWord(tallyWords.elsewhere, tokens, to, to + 4)) return true;
  return mentions.some(
    (mention) =>
      mention.type === 'actor' &&
      ((mention.side === 'attacker' && onto !== null && mention.from === onto + 1) ||
        (mention.side === 'other' && mention.actor !== 'unknown' && mention.from >= to && mention.from <= to + 1)),
  );
}
