import type { When } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { DateMention } from '../mentions/mention.ts';
import { daysOf, lengthAt, type Length } from '../mentions/dates/length-at.ts';
import { resolveDate } from '../time/resolve-date.ts';
import { clockOf, toWhen, unknownWhen, wordsOf } from './clock-of.ts';
import { hasWord, sentenceWords } from './sentence-words.ts';

const farthest = 7;

/** The time told between an event and what follows it: `بعد يوم واحد من استهدافها` before the attack word. */
export function lengthSince(sentence: ArticleSentence, trigger: { from: number }): Length | null {
  const { tokens } = sentence;
  if (tokens[trigger.from - 1]?.folded === 'غداه')
    return { from: trigger.from - 1, to: trigger.from, unit: 'day', count: 1 };
  if (!hasWord(sentenceWords.since, tokens, trigger.from - 1, trigger.from)) return null;
  for (let at = Math.max(1, trigger.from - farthest); at < trigger.from; at += 1) {
    const length = lengthAt(tokens, at);
    if (length?.to === trigger.from - 1 && hasWord(sentenceWords.after, tokens, at - 2, at)) return length;
  }
  return null;
}

/** That long before the day the sentence speaks of, or, where it names none, before the article's own. */
export function whenSince(article: Article, sentence: ArticleSentence, length: Length): When {
  const date = sentence.mentions.find(
    (mention): mention is DateMention => mention.type === 'date' && mention.edge === null,
  );
  const clock = clockOf(article);
  const told = date ? resolveDate(date, clock) : null;
  const first = told?.first ?? clock[0];
  const last = told?.last ?? clock.at(-1);
  if (first === undefined || last === undefined) return unknownWhen;
  const text = wordsOf(article, sentence, length);
  // A few hours seldom reach into another day.
  if (length.unit === 'hour' && length.count <= 3) return toWhen({ first, last }, 'relative', text);
  if (length.unit === 'hour') return toWhen({ first: first - Math.ceil(length.count / 24), last }, 'relative', text);
  return toWhen({ first: first - daysOf(length), last: last - daysOf(length) }, 'relative', text);
}
