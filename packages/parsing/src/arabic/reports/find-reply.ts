import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { daysOf, lengthAt } from '../mentions/dates/length-at.ts';
import type { DateMention } from '../mentions/mention.ts';
import { createWordSet } from '../text/word-set.ts';
import type { ArticleEvent } from './article-event.ts';
import { unknownWhen, whenOf } from './clock-of.ts';
import { replyAfter } from './dates-of.ts';
import { countries, doers, findWord, hasWord, sentenceWords } from './sentence-words.ts';
import type { Speaker } from './speaker-of.ts';

const words = loadLexicon<{ means: string[]; ownForces: string[] }>('discourse');
const means = createWordSet(words.means);
const ownForces = createWordSet(words.ownForces);

/** How far after the verb its subject and what was answered with may stand. */
const reach = 16;

/**
 * A strike told as an answer: `وردّت القوات الأميركية بقصف مدفعي`, `مضيفاً أن قواته ردّت بست قذائف`. It is linked to the attack that the
 * sentence or those before tell last, and is of its day unless the clause tells another.
 */
export function findReply(
  article: Article,
  sentence: ArticleSentence,
  said: { speaker: Speaker },
  attacks: readonly ArticleEvent[],
): ArticleEvent | null {
  const { tokens } = sentence;
  const at = replyAfter(sentence, 0);
  if (at === null || !hasWord(means, tokens, at, at + reach)) return null;
  if (hasWord(sentenceWords.negations, tokens, at - 1, at)) return null;
  const doer = subjectOf(sentence, at, said.speaker);
  const answered = attackBefore(article, sentence, at, attacks);
  if (doer === null || !answered) return null;
  const date = dateAfter(sentence, at);
  return {
    kind: 'strike',
    base: null,
    place: placeIn(sentence, at) ?? answered.place,
    when: date ? whenOf(article, sentence, date) : unknownWhen,
    dayOf: date ? 'event' : 'none',
    weapons: [],
    claimedBy: null,
    blamedOn: doer,
    origin: { id: said.speaker.origin, text: said.speaker.text, stance: 'reports' },
    killed: null,
    injured: null,
    damage: null,
    intercepted: null,
    role: answered.role,
    answers: answered,
    ...(!date && { daysAfterAnswered: daysAfter(sentence, at) }),
    passages: [{ start: sentence.start, end: sentence.end }],
    sentence: sentence.index,
    trigger: at,
  };
}

/** The US, the coalition or Israel beside the verb, or `قواته` in the words of one of them. */
function subjectOf({ tokens }: ArticleSentence, at: number, speaker: Speaker): string | null {
  for (let index = at + 1; index < at + 6; index += 1) {
    const match = doers.matchAt(tokens, index);
    if (match && match.preposition !== 'ل') return match.values[0] ?? null;
  }
  for (let index = Math.max(0, at - 4); index < at; index += 1) {
    const match = doers.matchAt(tokens, index);
    if (match && match.to === at) return match.values[0] ?? null;
  }
  if (!hasWord(ownForces, tokens, at - 2, at)) return null;
  return speaker.origin === 'coalition' ? 'coalition' : 'united-states';
}

function attackBefore(
  article: Article,
  sentence: ArticleSentence,
  at: number,
  own: readonly ArticleEvent[],
): ArticleEvent | undefined {
  const last = own.findLast(({ trigger }) => trigger < at) ?? article.events.findLast(({ kind }) => kind === 'attack');
  return last && sentence.index - last.sentence <= 4 ? last : undefined;
}

/** A day told in the answer's own clause or right after it. */
function dateAfter(sentence: ArticleSentence, at: number): DateMention | undefined {
  return sentence.mentions.find(
    (mention): mention is DateMention =>
      mention.type === 'date' &&
      mention.edge === null &&
      mention.relation === null &&
      mention.word.sort !== 'vague' &&
      mention.word.sort !== 'after-last' &&
      mention.from > at &&
      mention.from - at <= reach,
  );
}

/** `وردّت واشنطن بعد يومين`, `في الليلة التالية`: so many days after the attack; 0 where nothing is told. */
export function daysAfter(sentence: ArticleSentence, at: number): number {
  const after = findWord(sentenceWords.after, sentence.tokens, at, at + 8);
  const length = after === null ? null : lengthAt(sentence.tokens, after + 1);
  if (length) return daysOf(length);
  const day = sentence.mentions.find(
    (mention) => mention.type === 'date' && mention.from >= at - 5 && mention.from - at <= reach,
  );
  return day?.type === 'date' && day.word.sort === 'after-last' ? day.word.days : 0;
}

function placeIn({ tokens }: ArticleSentence, from: number): string | null {
  for (let at = from; at < tokens.length; at += 1) {
    const match = countries.matchAt(tokens, at);
    if (match)
      return tokens
        .slice(at, match.to)
        .map(({ text }) => text)
        .join(' ');
  }
  return null;
}
