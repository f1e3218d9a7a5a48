import type { Article, ArticleSentence } from '../../article.ts';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { daysOf, lengthAt } from '../../mentions/dates/length-at.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { createWordSet } from '../../text/word-set.ts';
import type { ArticleEvent } from '../article-event.ts';
import { shiftWhen, unknownWhen, whenOf } from '../clock-of.ts';
import { replyAfter } from '../dates-of.ts';
import { clauseStart, countries, doers, findWord, hasWord, sentenceWords } from '../sentence-words.ts';
import type { Speaker } from '../speaker-of.ts';
import { daysOfAnswer, isNounOfReply } from './answered-by.ts';
import { dayOfSentenceBefore } from './strike-day.ts';
import { sideSpeaking } from './strike-doer.ts';
import { strikeWords } from './strike-words.ts';

const words = loadLexicon<{ means: string[]; ownForces: string[] }>('discourse');
const means = createWordSet(words.means);
const ownForces = createWordSet(words.ownForces);

/** How far after the verb its subject and what was answered with may stand. */
const reach = 16;

/** Where an answer is told, and by whom. */
interface Answer {
  at: number;
  doer: string;
}

/**
 * A strike told as an answer: `وردّت القوات الأميركية بقصف مدفعي`, `مضيفاً أن قواته ردّت بست قذائف`, `وأعقب ذلك قصف مدفعي من القاعدة`, `مقاتلة
 * للتحالف دمّرت منصة الإطلاق`. It is linked to the attack that the sentence or those before tell last, and is of its day unless
 * the clause tells another.
 */
export function findReply(
  article: Article,
  sentence: ArticleSentence,
  said: { speaker: Speaker },
  attacks: readonly ArticleEvent[],
): ArticleEvent | null {
  const { tokens } = sentence;
  const answer =
    verbOfReply(article, sentence, said.speaker) ??
    fireAfterwards(sentence) ??
    launcherDestroyed(article, sentence, said.speaker);
  if (!answer) return null;
  const { at, doer } = answer;
  if (hasWord(sentenceWords.negations, tokens, at - 1, at) || answersSeveral(sentence, at)) return null;
  const answered = attackBefore(article, sentence, at, attacks);
  const date = dateAfter(sentence, at);
  const told = answered || date ? null : dayOfSentenceBefore(article, sentence);
  if (!answered && !date && !told) return null;
  const when = date ? whenOf(article, sentence, date) : told && shiftWhen(told, daysAfter(sentence, at), 1, null);
  return {
    kind: 'strike',
    base: null,
    place: placeIn(sentence, at) ?? answered?.place ?? null,
    when: when ?? unknownWhen,
    dayOf: date ? 'event' : 'none',
    weapons: [],
    claimedBy: null,
    blamedOn: doer,
    origin: { id: said.speaker.origin, text: said.speaker.text, stance: 'reports' },
    killed: null,
    injured: null,
    damage: null,
    intercepted: null,
    role: answered?.role ?? 'recap',
    ...(answered && { answers: answered }),
    ...(!date && { daysAfterAnswered: daysAfter(sentence, at), ...withinDays(sentence, at) }),
    passages: [{ start: sentence.start, end: sentence.end }],
    sentence: sentence.index,
    trigger: at,
  };
}

/** `وردّت القوات الأميركية بقصف`: a verb of answering, its subject, and what was answered with. */
function verbOfReply(article: Article, sentence: ArticleSentence, speaker: Speaker): Answer | null {
  const { tokens } = sentence;
  for (let at = replyAfter(sentence, 0); at !== null; at = replyAfter(sentence, at + 1)) {
    if (!hasWord(means, tokens, at, at + reach) || isNounOfReply(sentence, at)) continue;
    const doer = subjectOf(article, sentence, at, speaker);
    if (doer !== null) return { at, doer };
  }
  return null;
}

/** The US, the coalition or Israel beside the verb, or one of them speaking of its own. */
function subjectOf(article: Article, sentence: ArticleSentence, at: number, speaker: Speaker): string | null {
  const { tokens } = sentence;
  for (let index = at + 1; index < at + 6; index += 1) {
    const match = doers.matchAt(tokens, index);
    if (match && match.preposition !== 'ل') return match.values[0] ?? null;
    if (index <= at + 2 && tokens[index]?.folded === 'التحالف') return 'coalition';
    if (index <= at + 2 && strikeWords.leaders.matchAt(tokens, index)) return 'united-states';
  }
  for (let index = Math.max(0, at - 4); index < at; index += 1) {
    const match = doers.matchAt(tokens, index);
    if (match && match.to === at) return match.values[0] ?? null;
  }
  return (
    aheadOf(sentence, at) ??
    (hasWord(ownForces, tokens, at - 2, at) || hasWord(strikeWords.speakers, tokens, at - 2, at)
      ? speaker.origin === 'coalition'
        ? 'coalition'
        : 'united-states'
      : null) ??
    // `وردّت المروحيات`: what flies over a base attacked is of those in it.
    (hasWord(strikeWords.craft, tokens, at + 1, at + 2) ? 'united-states' : null) ??
    (hasWord(strikeWords.craft, tokens, at - 12, at) ? sideSpeaking(article, speaker) : null)
  );
}

/** `أن طائرة أميركية كانت في الأجواء ردّت`, `وحمّلت واشنطن الفصيل المسؤولية، وردّت`: the subject that opens this clause, or the one before. */
function aheadOf({ tokens }: ArticleSentence, at: number): string | null {
  const start = clauseStart(tokens, at);
  const clauses = at - start <= 1 ? [clauseStart(tokens, start - 1)] : [start];
  for (const from of clauses) {
    const that = findWord(sentenceWords.that, tokens, from, at);
    for (let index = that ?? from; index < Math.min((that ?? from) + 4, at); index += 1) {
      const match = doers.matchAt(tokens, index);
      if (match && match.preposition === null && !hasWord(sentenceWords.against, tokens, index - 1, index))
        return match.values[0] ?? null;
    }
  }
  return null;
}

/** `وأعقب ذلك قصف مدفعي من القاعدة على مواقع الميليشيات`: fire that came after, from the base or by a doer. */
function fireAfterwards({ tokens, mentions }: ArticleSentence): Answer | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const match = strikeWords.answering.matchAt(tokens, at);
    if (!match) continue;
    const fire = mentions.find(
      (mention) =>
        mention.type === 'trigger' &&
        mention.sort === 'noun' &&
        mention.from >= match.to &&
        mention.from - match.to <= 2,
    );
    if (!fire) continue;
    const doer = [1, 2, 3, 4].map((step) => doers.matchAt(tokens, fire.from + step)?.values[0]).find(Boolean);
    if (doer) return { at, doer };
    if (hasWord(strikeWords.fromBase, tokens, fire.to, fire.to + 4)) return { at, doer: 'united-states' };
  }
  return null;
}

/** `أن مقاتلة تابعة للتحالف دمّرت منصة الإطلاق`: what was fired from is destroyed after the attack. */
function launcherDestroyed(article: Article, { tokens, mentions }: ArticleSentence, speaker: Speaker): Answer | null {
  for (const mention of mentions) {
    if (mention.type !== 'trigger' || mention.lemma !== 'دمر' || mention.form !== 'perfect') continue;
    if (!hasWord(strikeWords.launchers, tokens, mention.to, mention.to + 6)) continue;
    const from = Math.max(0, mention.from - 8);
    if (!hasWord(strikeWords.craft, tokens, from, mention.to + 3)) continue;
    for (let at = from; at < mention.to + 4; at += 1) {
      const doer = doers.matchAt(tokens, at);
      if (doer) return { at: mention.from, doer: doer.values[0] ?? 'united-states' };
    }
    const doer = sideSpeaking(article, speaker);
    if (doer !== null) return { at: mention.from, doer };
  }
  return null;
}

/** `ردّت على هجمات سابقة`, `ردّت ثلاث مرات`: no one attack. */
function answersSeveral({ tokens, mentions }: ArticleSentence, at: number): boolean {
  const isPlural = mentions.some(
    (mention) =>
      mention.type === 'trigger' &&
      mention.form === 'plural' &&
      !mention.definite &&
      tokens[mention.from - 1]?.folded === 'علي' &&
      mention.from > at &&
      mention.from - at <= 6,
  );
  return isPlural || hasWord(strikeWords.several, tokens, at, at + 10);
}

function attackBefore(
  article: Article,
  sentence: ArticleSentence,
  at: number,
  own: readonly ArticleEvent[],
): ArticleEvent | undefined {
  // `بقصف على الحقل، ردّت عليه المدفعية`: what is answered stands in this sentence, or right before it.
  const isPointed = ['عليه', 'عليها'].includes(sentence.tokens[at + 1]?.folded ?? '');
  const isFirst = !sentence.mentions.some(({ type, to }) => type === 'trigger' && to <= at);
  if (isPointed && !isFirst) return own.findLast(({ trigger }) => trigger < at);
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

/** `وردّت واشنطن بعد يومين`, `بعد الهجوم بيوم`, `في الليلة التالية`: so many days after the attack; 0 where nothing is told. */
export function daysAfter(sentence: ArticleSentence, at: number): number {
  const after = findWord(sentenceWords.after, sentence.tokens, at, at + 8);
  if (after !== null)
    for (let index = after + 1; index <= after + 3; index += 1) {
      const length = lengthAt(sentence.tokens, index);
      if (length) return daysOf(length);
      if (!sentenceWords.later.matchAt(sentence.tokens, index)) break;
    }
  const day = sentence.mentions.find(
    (mention) => mention.type === 'date' && mention.from >= at - 5 && mention.from - at <= reach,
  );
  return day?.type === 'date' && day.word.sort === 'after-last' ? day.word.days : 0;
}

/** `وردّت واشنطن بغارات`: raids from the air are not of the same hour, as shells are, unless that is told. */
export function withinDays(sentence: ArticleSentence, at: number): { daysWithinAnswered?: number } {
  const { tokens, mentions } = sentence;
  const isRaid = mentions.some(
    (mention) =>
      mention.type === 'trigger' &&
      ['غارة', 'ضربة'].includes(mention.lemma) &&
      mention.from > at &&
      mention.from - at <= reach,
  );
  const isTold = daysAfter(sentence, at) > 0 || hasWord(strikeWords.atOnce, tokens, at - 6, at + reach);
  return isRaid && !isTold ? { daysWithinAnswered: daysOfAnswer } : {};
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
