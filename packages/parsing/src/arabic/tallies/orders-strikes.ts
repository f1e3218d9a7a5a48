import type { Article, ArticleSentence } from '../article.ts';
import { hasWord, sentenceWords } from '../reports/sentence-words.ts';

/**
 * `قصفت الطائرات الأميركية موقعين، في ثالث ضربة من نوعها خلال شهر`: an order among strikes in return, where the sentence tells of no attack. One
 * after `رداً على` is of the attacks that are answered.
 */
export function ordersStrikes(article: Article, sentence: ArticleSentence, at: number): boolean {
  const kinds = article.events.filter((event) => event.sentence === sentence.index).map(({ kind }) => kind);
  if (!kinds.includes('strike') || kinds.includes('attack')) return false;
  return !hasWord(sentenceWords.reply, sentence.tokens, 0, at);
}
