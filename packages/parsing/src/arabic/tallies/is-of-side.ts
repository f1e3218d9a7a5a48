import type { ArticleSentence } from '../article.ts';
import { findWord, hasWord, sentenceWords } from '../reports/sentence-words.ts';
import { pointsBack } from './counter-in.ts';
import { tallyWords } from './tally-words.ts';

/** Who speaks for the side attacked. */
const speakers = new Set(['pentagon', 'centcom', 'coalition', 'us-official', 'white-house']);

/** Whether attacks counted at token `at` are on the side attacked: its bases and forces are named, or it counts itself. */
export function isOfSide(sentence: ArticleSentence, at: number): boolean {
  const { tokens, mentions } = sentence;
  return (
    hasWord(tallyWords.side, tokens, 0, tokens.length) ||
    hasWord(sentenceWords.reply, tokens, at - 10, at) ||
    hasWord(tallyWords.pointing, tokens, 0, at) ||
    mentions.some(({ type }) => type === 'base' || type === 'target') ||
    isCountedBySide(sentence, at) ||
    pointsBack(tokens, at)
  );
}

/** `أحصى البنتاغون 158 هجوماً`, `قال مسؤول أميركي إن القوات تعرضت لـ60 هجوماً`: who is attacked counts, and speaks of attacks on itself. */
function isCountedBySide({ tokens, mentions }: ArticleSentence, at: number): boolean {
  if (hasWord(sentenceWords.elsewhere, tokens, 0, tokens.length)) return false;
  const isSpeaking = mentions.some(
    (mention) => mention.type === 'origin' && speakers.has(mention.origin) && mention.from < at,
  );
  return (
    isSpeaking &&
    (hasWord(tallyWords.counting, tokens, at - 6, at) || hasWord(tallyWords.ownSide, tokens, Math.max(0, at - 6), at))
  );
}

/** `أكثر من 60 هجوماً ضد القوات الأميركية`: the noun counted and, right after it, whom the attacks were on. */
export function isAgainstSide(sentence: ArticleSentence, at: number): boolean {
  const against = findWord(tallyWords.onto, sentence.tokens, at, at + 4);
  if (against === null) return false;
  return (
    hasWord(tallyWords.side, sentence.tokens, against, against + 5) ||
    sentence.mentions.some(
      ({ type, from }) => (type === 'base' || type === 'target') && from >= against && from - against <= 4,
    )
  );
}
