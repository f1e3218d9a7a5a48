import type { Article, ArticleSentence } from '../../article.ts';
import { findDates } from '../../mentions/dates/find-dates.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../reports/clock-of.ts';
import { datelines } from './datelines.ts';

export interface Dated {
  sentence: ArticleSentence;
  mention: DateMention;
  words: string;
}

/** The dates told in these sentences. */
export function datesIn(article: Article, sentences: readonly ArticleSentence[]): Dated[] {
  return sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention) =>
      mention.type === 'date' ? [{ sentence, mention, words: wordsOf(article, sentence, mention) }] : [],
    ),
  );
}

/** `سوريا | 07/07/2021`, `آخر تحديث: 14-3-2020`: lines left out of the reading may hold the day. */
export function datesOfFurniture(article: Article): Dated[] {
  return article.sentences
    .filter(
      ({ boilerplate, tokens }) => boilerplate === 'menu' || (boilerplate !== null && datelines.matchAt(tokens, 0)),
    )
    .flatMap((sentence) =>
      findDates(sentence.tokens, null).map((mention) => ({
        sentence,
        mention,
        words: wordsOf(article, sentence, mention),
      })),
    );
}
