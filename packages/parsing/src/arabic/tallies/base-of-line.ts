import type { Base } from '@mujaz/knowledge';
import type { Article, ArticleSentence } from '../article.ts';
import type { BaseMention } from '../mentions/mention.ts';
import { hasWord } from '../reports/sentence-words.ts';
import { tallyWords } from './tally-words.ts';

/**
 * `* قاعدة حقل العمر: كبرى القواعد. كانت هدفاً لـ29 عملية.`: the base that heads the line of which this is the second sentence, where it names no
 * base of its own.
 */
export function baseOfLine(article: Article, sentence: ArticleSentence): Base | undefined {
  const head = article.sentences[sentence.index - 1];
  if (!head || head.paragraph !== sentence.paragraph || sentence.mentions.some(({ type }) => type === 'base'))
    return undefined;
  if (article.sentences[head.index - 1]?.paragraph === head.paragraph) return undefined;
  const base = headingBase(head);
  return article.knowledge.bases.find(({ id }) => id === base?.base);
}

/** `كانت هدفاً لـ29 عملية` in such a line: whether what is told before token `at` is that the base was attacked. */
export function countsLine(article: Article, sentence: ArticleSentence, at: number): boolean {
  if (!baseOfLine(article, sentence)) return false;
  return hasWord(tallyWords.totals, sentence.tokens, 0, at) || hasWord(tallyWords.attacked, sentence.tokens, 0, at);
}

/** `* خراب الجير (مطار رميلان): 17 عملية`: the base that opens a sentence and has a colon after it. */
export function headingBase({ mentions, tokens }: ArticleSentence, until = tokens.length): BaseMention | null {
  const base = mentions.find((mention): mention is BaseMention => mention.type === 'base');
  if (!base || base.from > 3 || base.to > until) return null;
  return tokens.slice(base.to, until).some(({ text }) => text === ':') ? base : null;
}
