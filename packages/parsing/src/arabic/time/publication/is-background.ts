import type { ArticleSentence } from '../../article.ts';
import { hasWord, sentenceWords } from '../../reports/sentence-words.ts';

export function isBackground(sentence: ArticleSentence): boolean {
  return hasWord(sentenceWords.recap, sentence.tokens, 0, 2);
}
