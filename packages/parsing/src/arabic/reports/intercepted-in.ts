import type { Report } from '../../reading.ts';
import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';
import { hasWord } from './sentence-words.ts';

const words = loadLexicon<{ failed: string[]; partly: string[] }>('attack');
const failed = createWordSet(words.failed);
const partly = createWordSet(words.partly);

/**
 * Whether tokens `[from, to)` tell that what was fired was stopped: true; false where the defence tried and failed; null
 * where nothing is told, or only some of it was stopped.
 */
export function interceptedIn(sentence: ArticleSentence, from: number, to: number): Report['intercepted'] {
  const defence = sentence.mentions.find(
    (mention) =>
      mention.type === 'trigger' &&
      mention.sort === 'interception' &&
      mention.form !== 'future' &&
      mention.from >= from &&
      mention.from < to,
  );
  if (!defence) return null;
  if (hasWord(failed, sentence.tokens, from, to)) return false;
  return hasWord(partly, sentence.tokens, defence.to, defence.to + 4) ? null : true;
}
