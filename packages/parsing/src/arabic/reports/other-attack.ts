import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { lengthAt } from '../mentions/dates/length-at.ts';
import type { TriggerMention } from '../mentions/mention.ts';
import { createWordSet } from '../text/word-set.ts';
import { others } from './casualties/casualty-words.ts';
import { findWord, hasWord, sentenceWords } from './sentence-words.ts';

const words = loadLexicon<{ besides: string[]; lengths: string[] }>('discourse');
const besides = createWordSet(words.besides);
const lengths = createWordSet(words.lengths);
const contrasts = createWordSet(['فيما', 'بينما', 'في حين']);
const since = createWordSet(['منذ', 'بعد', 'عقب']);
const aims = createWordSet(['على', 'استهدف', 'استهدفت', 'طال', 'طالت', 'في', 'ضد']);
const whichDid = createWordSet(['الذي', 'التي']);

/** How far after `بعد` and a length of time the attack word stands. */
const farthest = 6;

interface Span {
  from: number;
  to: number;
}

/**
 * Where, after a target and its attack word, a sentence begins to tell of another attack, whose weapons and harm are its own: `بعد أيام من هجوم بمسيّرة أوقع …`,
 * `وتزامن معه قصف صاروخي على …`, `منذ الهجوم الذي أودى بحياة متعاقد`. Null where it does not.
 */
export function otherAttackFrom(sentence: ArticleSentence, target: Span, trigger?: Span): number | null {
  const { tokens } = sentence;
  // An attack word in the next clause is that clause's.
  const isOfNext = trigger && hasWord(contrasts, tokens, target.to, trigger.from);
  for (let at = Math.max(target.to, isOfNext ? 0 : (trigger?.to ?? 0)); at < tokens.length; at += 1) {
    // `فيما قُتل جندي تركي بسقوط صواريخ على …`: harm to others, elsewhere.
    if (contrasts.matchAt(tokens, at) && hasWord(others, tokens, at + 1, at + 5)) return at;
    const beside = besides.matchAt(tokens, at);
    const next = beside && nounWithin(sentence, beside.to, beside.to + 3);
    // `تلاه قصف صاروخي`, with no place: more of the same.
    if (next && hasWord(aims, tokens, next.to, next.to + 4)) return at;
    const after = since.matchAt(tokens, at);
    if (!after || after.definite) continue;
    const other = nounWithin(sentence, after.to, after.to + farthest);
    if (!other || isBetween(sentence, after.to, other.from)) continue;
    const isFrom = hasWord(sentenceWords.since, tokens, other.from - 1, other.from);
    const isMeasured =
      lengthAt(tokens, after.to) !== null || hasWord(lengths, tokens, after.to, Math.min(after.to + 3, other.from));
    const isTold = other.definite && hasWord(whichDid, tokens, other.to, other.to + 2);
    // `بعد يوم من القصف`: no other than this one, counted from where the sentence stands.
    if ((isMeasured && isFrom && !other.definite) || isTold) return at;
  }
  return null;
}

function nounWithin({ mentions }: ArticleSentence, from: number, to: number): TriggerMention | undefined {
  return mentions.find(
    (mention): mention is TriggerMention =>
      mention.type === 'trigger' &&
      (mention.sort === 'noun' || mention.sort === 'impact') &&
      mention.from >= from &&
      mention.from < to,
  );
}

function isBetween({ tokens }: ArticleSentence, from: number, to: number): boolean {
  return findWord(sentenceWords.boundaries, tokens, from, to) !== null;
}
