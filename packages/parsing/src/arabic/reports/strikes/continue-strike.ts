import type { Article, ArticleSentence } from '../../article.ts';
import type { TriggerMention } from '../../mentions/mention.ts';
import { whenOf } from '../clock-of.ts';
import { doers, hasWord } from '../sentence-words.ts';
import { ownDateOfStrike } from './strike-day.ts';
import { act, strikeWords, withStrikeWords } from './strike-words.ts';

/** How many sentences on a strike may still be spoken of by its noun alone. */
const farthest = 6;

const nouns = new Set(['ضربة', 'غارة', 'قصف', act]);

/**
 * `وقال أوستن إن الضربات، التي نُفذت فجر الجمعة، …`: the day of a strike told before without one, where the noun is told as known
 * and nobody else is named as having done it.
 */
export function continueStrike(article: Article, plain: ArticleSentence): void {
  const strike = article.events.findLast(({ kind }) => kind === 'strike');
  if (!strike || strike.when.earliest !== null || strike.dayOf === 'event' || plain.index - strike.sentence > farthest)
    return;
  const sentence = withStrikeWords(plain);
  for (const mention of sentence.mentions) {
    if (mention.type !== 'trigger' || !isKnownStrike(sentence, mention)) continue;
    const date = ownDateOfStrike(sentence, mention);
    if (!date || date.word.sort === 'vague' || date.word.sort === 'after-last') continue;
    strike.when = whenOf(article, sentence, date);
    strike.dayOf = 'event';
    strike.passages.push({ start: sentence.start, end: sentence.end });
    return;
  }
}

function isKnownStrike(sentence: ArticleSentence, { sort, lemma, definite, to }: TriggerMention): boolean {
  const isOther =
    hasWord(strikeWords.foreign, sentence.tokens, to, to + 2) || hasWord(doers, sentence.tokens, to, to + 3);
  return sort === 'noun' && definite && nouns.has(lemma) && !isOther;
}
