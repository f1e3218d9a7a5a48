import type { When } from '../../../reading.ts';
import type { Article, ArticleSentence } from '../../article.ts';
import type { DateMention, TriggerMention } from '../../mentions/mention.ts';
import { daysOf, lengthAt } from '../../mentions/dates/length-at.ts';
import { dayNumberOf, type DayNumber } from '../../time/calendar.ts';
import { knownEventsOf } from '../../time/known-events.ts';
import type { ArticleEvent } from '../article-event.ts';
import { clockOf, shiftWhen, toWhen, unknownWhen, whenOf, whenSaid, wordsOf } from '../clock-of.ts';
import { dateOf, ownerOf } from '../dates-of.ts';
import { findWord, hasWord, sentenceWords } from '../sentence-words.ts';
import { strikeWords } from './strike-words.ts';

export type StrikeDay = Pick<ArticleEvent, 'when' | 'dayOf' | 'after'> & {
  /** It is what a time is counted from (`بعد يومين على غارات`), and so happened, whatever the sentence says beside. */
  isAnchor?: true;
  /** Knowledge records it: it happened, whatever the words beside. */
  isKnown?: true;
};

/**
 * When a strike was: the day told for it, the time told between it and what came after, or, in a sentence that tells of nothing
 * else, the day of the statement. Null in a sentence of attacks that tells no day of the strike itself.
 */
export function dayOfStrike(
  article: Article,
  sentence: ArticleSentence,
  trigger: TriggerMention,
  doer: string,
  said: readonly DayNumber[],
  attacks: readonly ArticleEvent[],
): StrikeDay | null {
  const own = ownDateOfStrike(sentence, trigger, attacks);
  const before = own && own.from >= trigger.to ? null : beforeOther(article, sentence, trigger, attacks);
  if (before) return before;
  if (own && own.word.sort !== 'vague') return toldDay(article, sentence, own, trigger, attacks);
  const hours = hoursAfterLast(article, sentence, trigger, attacks);
  if (hours) return hours;
  const lone = attacks.length > 0 ? null : dateOf(sentence, trigger, trigger, sentence.tokens.length);
  const date = lone && isOfAnother(sentence, trigger, lone.mention) ? null : lone;
  const known = date?.dayOf === 'event' ? null : knownDay(article, sentence, doer);
  if (known) return known;
  if (attacks.length > 0) return null;
  if (date) {
    const day = toldDay(article, sentence, date.mention, trigger, attacks);
    return { ...day, dayOf: date.dayOf };
  }
  return { when: whenSaid(said), dayOf: 'none' };
}

function toldDay(
  article: Article,
  sentence: ArticleSentence,
  mention: DateMention,
  trigger: TriggerMention,
  attacks: readonly ArticleEvent[],
): StrikeDay {
  const { word } = mention;
  if (word.sort !== 'after-last') return { when: whenOf(article, sentence, mention), dayOf: 'event' };
  // `وفي اليوم التالي نفذت القوات ضربة ثانية`: counted from whatever was told last, attack or strike.
  const text = wordsOf(article, sentence, mention);
  const last =
    attacks.findLast((attack) => attack.trigger < trigger.from) ??
    article.events.findLast((event) => sentence.index - event.sentence <= 3);
  const { days, hours = 0 } = word;
  const told = dayOfSentenceBefore(article, sentence);
  if (!last) return { when: (told && shiftWhen(told, days, hours, text)) ?? { ...unknownWhen, text }, dayOf: 'none' };
  const when = shiftWhen(last.when, days, hours, text);
  if (when) return { when, dayOf: 'event' };
  return { when: { ...unknownWhen, text }, dayOf: 'event', after: { event: last, days, hours } };
}

/** `شن ضربات عقب هجوم أربيل أمس الاثنين`: the day of what came before. */
function isOfAnother({ tokens }: ArticleSentence, trigger: TriggerMention, date: DateMention): boolean {
  const after = findWord(strikeWords.afterwards, tokens, trigger.to, date.from - 1);
  return after !== null && !hasWord(sentenceWords.boundaries, tokens, after + 1, date.from);
}

/** `منذ الضربات الأميركية على 85 هدفاً في العراق وسوريا`: a strike that knowledge records, and of which the article cannot be older. */
function knownDay(article: Article, sentence: ArticleSentence, doer: string): StrikeDay | null {
  const last = article.published.days.at(-1);
  for (const { event, isMet } of knownEventsOf(article.knowledge)) {
    if (event.strikeBy !== doer || !isMet(sentence)) continue;
    if (last !== undefined && last < dayNumberOf(event.earliest)) continue;
    const range = { first: dayNumberOf(event.earliest), last: dayNumberOf(event.latest) };
    return { when: toWhen(range, 'event', null), dayOf: 'context', isKnown: true };
  }
  return null;
}

/** The last full day that the sentence before tells, whoever's it is. */
export function dayOfSentenceBefore(article: Article, { index }: ArticleSentence): When | null {
  const before = article.sentences[index - 1];
  const date = before?.mentions.findLast(
    (mention): mention is DateMention =>
      mention.type === 'date' && mention.edge === null && mention.word.sort === 'calendar',
  );
  const when = before && date ? whenOf(article, before, date) : null;
  return when?.earliest ? when : null;
}

/** `وبعد ساعات أمر الرئيس بقصف`, `وبعد ساعات من الهجوم على القاعدة، شن …`: hours after what was told last, on its day or the next. */
function hoursAfterLast(
  article: Article,
  sentence: ArticleSentence,
  trigger: TriggerMention,
  attacks: readonly ArticleEvent[],
): StrikeDay | null {
  const { tokens } = sentence;
  const hours = findWord(sentenceWords.hoursAfter, tokens, 0, 2);
  const to = hours === null ? null : (sentenceWords.hoursAfter.matchAt(tokens, hours)?.to ?? null);
  if (hours === null || to === null || to > trigger.from) return null;
  const own = attacks.findLast((attack) => attack.trigger < trigger.from);
  const isCounted = hasWord(sentenceWords.since, tokens, to - 1, to + 1);
  const last =
    own ?? (isCounted ? undefined : article.events.findLast((event) => sentence.index - event.sentence <= 2));
  if (!last) return null;
  const text = wordsOf(article, sentence, { from: hours, to });
  const when = shiftWhen(last.when, 0, 1, text);
  if (when) return { when, dayOf: 'event' };
  return { when: { ...unknownWhen, text }, dayOf: 'event', after: { event: last, days: 0, hours: 1 } };
}

/**
 * The date whose nearest verb is this attack word, or the verb or noun that tells of the same strike: `غارات شنتها مقاتلات ليل
 * الأحد`, `الضربات، التي نُفذت فجر الجمعة`, `شنت في 27 حزيران غارات`. What opens a window (`منذ الغارات … في 27 حزيران`) is dated by it.
 */
export function ownDateOfStrike(
  sentence: ArticleSentence,
  trigger: TriggerMention,
  attacks: readonly { trigger: number }[] = [],
): DateMention | null {
  const parts = partsOf(sentence, trigger, attacks);
  const isThrough = sentence.tokens[trigger.from - 1]?.folded === 'عبر';
  return (
    sentence.mentions.find(
      (mention): mention is DateMention =>
        mention.type === 'date' &&
        mention.relation === null &&
        (mention.edge === null || (mention.edge === 'from' && opensWith(sentence, mention, trigger))) &&
        // `وأمر بايدن في اليوم ذاته بقصف`, `جاء الرد في 30 تموز عبر ضربة`: right before what it was done with.
        ((mention.to === trigger.from - (isThrough ? 1 : 0) && (isThrough || trigger.preposition === 'ب')) ||
          parts.some((part) => ownerOf(sentence, mention) === part)),
    ) ?? null
  );
}

/** `منذ الضربة … نهاية حزيران`: منذ stands before the strike, and the date after it. */
function opensWith({ tokens }: ArticleSentence, date: DateMention, trigger: TriggerMention): boolean {
  return (
    date.from >= trigger.to &&
    tokens.slice(Math.max(0, trigger.from - 3), trigger.from).some(({ folded }) => folded === 'منذ')
  );
}

/** The attack words that tell of one strike: its noun, the verb whose object it is, and the verbs that say what it hit. */
function partsOf(
  { tokens, mentions }: ArticleSentence,
  trigger: TriggerMention,
  attacks: readonly { trigger: number }[],
): TriggerMention[] {
  const parts = [trigger];
  for (const mention of mentions) {
    if (
      mention.type !== 'trigger' ||
      mention.from < trigger.to ||
      attacks.some((attack) => attack.trigger === mention.from)
    )
      continue;
    const last = parts.at(-1) ?? trigger;
    const isVerb = mention.sort === 'carrier' || (mention.sort === 'active' && mention.form === 'perfect');
    const isJoined =
      (trigger.sort === 'carrier' && mention.sort === 'noun' && parts.length === 1) ||
      (last.sort === 'noun' &&
        isVerb &&
        !tokens.slice(last.to, mention.from).some(({ folded }) => folded === '،' || folded === ',')) ||
      (last.sort === 'noun' && isVerb && tokens[mention.from - 1]?.folded === 'التي') ||
      (last.lemma === 'قتل' && mention.sort === 'noun' && mention.preposition === 'ب');
    if (!isJoined || mention.from - last.to > 12) break;
    parts.push(mention);
  }
  return parts;
}

const afterWords = ['بعد', 'وبعد', 'مرور', 'عقب', 'وعقب'];

/**
 * `بعد مرور يومين على هجوم أمريكي`: that long before what the sentence tells, an attack or else the day of speaking, a day more or
 * less; `بعد ساعات من غارات أميركية`: the same day or the one before.
 */
function beforeOther(
  article: Article,
  sentence: ArticleSentence,
  trigger: TriggerMention,
  attacks: readonly ArticleEvent[],
): StrikeDay | null {
  const { tokens } = sentence;
  for (let at = Math.max(0, trigger.from - 4); at < trigger.from; at += 1) {
    const someHours = tokens[at]?.folded === 'ساعات' ? { to: at + 1, unit: 'hour' as const, count: 24 } : null;
    const length = lengthAt(tokens, at) ?? someHours;
    if (!length || length.unit === 'month' || length.to !== trigger.from - 1) continue;
    if (!hasWord(sentenceWords.since, tokens, length.to, length.to + 1)) continue;
    if (!tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => afterWords.includes(folded))) continue;
    const days = length.unit === 'hour' ? 0 : daysOf({ ...length, from: at });
    const text = wordsOf(article, sentence, { from: at, to: length.to });
    const attack = attacks.findLast((other) => other.trigger < trigger.from) ?? attacks[0];
    const hours = length.unit === 'hour' ? -1 : 0;
    if (attack) {
      const when = shiftWhen(attack.when, -days, hours, text);
      if (when) return { when, dayOf: 'event', isAnchor: true };
      return {
        when: { ...unknownWhen, text },
        dayOf: 'event',
        after: { event: attack, days: -days, hours },
        isAnchor: true,
      };
    }
    const clock = clockOf(article);
    const first = clock[0];
    const last = clock.at(-1);
    if (first === undefined || last === undefined) return null;
    return {
      when: toWhen({ first: first - days - 1, last: last - days }, 'relative', text),
      dayOf: 'event',
      isAnchor: true,
    };
  }
  return null;
}
