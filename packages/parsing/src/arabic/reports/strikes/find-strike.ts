import type { Article, ArticleSentence } from '../../article.ts';
import type { DayNumber } from '../../time/calendar.ts';
import type { DateMention, TriggerMention } from '../../mentions/mention.ts';
import type { ArticleEvent } from '../article-event.ts';
import { whenOf } from '../clock-of.ts';
import { judgeTrigger } from '../judge-trigger.ts';
import { clauseStart, doers, findWord, hasWord, sentenceWords } from '../sentence-words.ts';
import type { Speaker } from '../speaker-of.ts';
import { afterAttack, daysOfAnswer } from './answered-by.ts';
import { dayOfStrike, ownDateOfStrike, type StrikeDay } from './strike-day.ts';
import { strikerOf } from './strike-doer.ts';
import { isOfThisWar, isStrike, placeOfStrike } from './strike-target.ts';
import { strikeWords, withStrikeWords } from './strike-words.ts';

interface Said {
  speaker: Speaker;
  days: DayNumber[];
}

/**
 * The strikes by the US, the coalition or Israel that a sentence tells of: an attack word with such a doer, and sites of the
 * other side as its object. Those of another war are left out: a place in Syria, Iraq or Jordan is wanted, or a group that
 * attacks there. In a sentence that tells of attacks too, the day must be the strike's own, or the strike told as coming after one.
 * A second strike in the sentence has a day of its own.
 */
export function findStrikes(
  article: Article,
  plain: ArticleSentence,
  said: Said,
  attacks: readonly ArticleEvent[],
): ArticleEvent[] {
  const sentence = withStrikeWords(plain);
  const strikes: ArticleEvent[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'trigger' || isOtherSort(mention)) continue;
    if (attacks.some(({ trigger }) => trigger === mention.from)) continue;
    const strike = strikeAt(article, sentence, mention, said, attacks, strikes[0] ?? null);
    if (!strike) continue;
    // A word that only points to a strike gives way to the one that tells its day.
    if (strikes.every(({ when, dayOf }) => when.earliest === null && dayOf === 'none')) strikes.splice(0, 1, strike);
    else if (isAnother(strikes, strike) && ownDateOfStrike(sentence, mention, attacks)) strikes.push(strike);
  }
  const [first] = strikes;
  return first ? [...strikes, ...furtherStrikes(article, sentence, first, strikes, attacks)] : [];
}

function isOtherSort({ sort, lemma }: TriggerMention): boolean {
  // `هوجمت أهداف أميركية`: those named were attacked. `طال هجوم صاروخي الموقع الأميركي`: what the verb tells of is told by its subject.
  return ['undergone', 'claim', 'interception', 'impact'].includes(sort) || lemma === 'طال' || lemma === 'هوجم';
}

function strikeAt(
  article: Article,
  sentence: ArticleSentence,
  mention: TriggerMention,
  { speaker, days }: Said,
  attacks: readonly ArticleEvent[],
  before: ArticleEvent | null,
): ArticleEvent | null {
  const doer = strikerOf(article, sentence, mention, speaker) ?? doerAgain(sentence, mention, before);
  if (
    !doer ||
    !isStrike(sentence, mention) ||
    isDisowned(sentence) ||
    isToCome(sentence, mention) ||
    isRemembered(sentence, mention, attacks)
  )
    return null;
  const place = placeOfStrike(article, sentence, mention);
  const told = dayOfStrike(article, sentence, mention, doer, days, attacks);
  if (place === null && !told?.isKnown && !isOfThisWar(sentence, mention)) return null;
  // `إن الغارات جاءت رداً على هجوم`: of raids told before.
  const answers = told || mention.definite ? null : afterAttack(sentence, mention, attacks);
  const day: StrikeDay | null = told ?? (answers && { when: unknownDay, dayOf: 'none' });
  if (!day || !(day.isAnchor || day.isKnown || hasHappened(sentence, mention, attacks))) return null;
  const { isAnchor, isKnown: _, ...when } = day;
  const isOwnWord = !isAnchor && speaksForItself(article, speaker, doer);
  return {
    kind: 'strike',
    base: null,
    place,
    ...when,
    weapons: [],
    claimedBy: isOwnWord ? doer : null,
    blamedOn: isOwnWord ? null : doer,
    // What a strike is measured from (`بعد يومين على …`) is told by the outlet, not by whoever speaks next.
    origin: isAnchor
      ? { id: null, text: null, stance: 'reports' }
      : { id: speaker.origin, text: speaker.text, stance: isOwnWord ? 'claims' : 'reports' },
    killed: null,
    injured: null,
    damage: null,
    intercepted: null,
    role: 'news',
    ...(answers && { answers, daysWithinAnswered: daysOfAnswer }),
    passages: [{ start: sentence.start, end: sentence.end }],
    sentence: sentence.index,
    trigger: mention.from,
  };
}

/** `غارات يرجح أنها أميركية …، ونفى البنتاغون تنفيذ أي غارات`: those named as doers say that they struck nothing. */
function isDisowned({ tokens }: ArticleSentence): boolean {
  const denial = findWord(sentenceWords.denials, tokens, 0, tokens.length);
  return (
    denial !== null &&
    hasWord(doers, tokens, denial + 1, denial + 5) &&
    hasWord(strikeWords.disowned, tokens, denial + 1, denial + 9)
  );
}

/** `ستواصل ضرب المواقع`, `قرر شن ضربات`: what is to come. */
function isToCome({ tokens }: ArticleSentence, { from }: TriggerMention): boolean {
  return hasWord(strikeWords.toCome, tokens, Math.max(clauseStart(tokens, from), from - 6), from);
}

const unknownDay = { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', text: null } as const;

/** `بعد غارات مماثلة قرب البوكمال`, `كما قُتل خمسة بضربة في كركوك`: by the same as the strike told before in the sentence. */
function doerAgain(
  sentence: ArticleSentence,
  { sort, to, preposition }: TriggerMention,
  before: ArticleEvent | null,
): string | null {
  if (sort !== 'noun' || !before) return null;
  if (preposition !== 'ب' && !hasWord(strikeWords.similar, sentence.tokens, to, to + 2)) return null;
  return before.claimedBy ?? before.blamedOn;
}

/** `الذكرى السنوية لمقتله في غارة أميركية`: what is remembered today was of another year, told or not. */
function isRemembered(sentence: ArticleSentence, trigger: TriggerMention, attacks: readonly ArticleEvent[]): boolean {
  if (!hasWord(strikeWords.remembered, sentence.tokens, 0, trigger.from)) return false;
  const own = ownDateOfStrike(sentence, trigger, attacks);
  return own === null || own.from < trigger.to;
}

/**
 * Told as having happened. A plural, or a word of a habit beside it, is no matter where the strike has a day of its own; nor is a
 * threat, where a verb says that the strike was carried out: `توعدت بالثأر لعناصر قتلوا في ضربات شنتها طائرات أميركية`.
 */
function hasHappened(sentence: ArticleSentence, trigger: TriggerMention, attacks: readonly ArticleEvent[]): boolean {
  const verdict = judgeTrigger(sentence, trigger);
  if (verdict === 'happened') return true;
  if (trigger.form === 'imperfect' || trigger.form === 'future') return false;
  const own = ownDateOfStrike(sentence, trigger, attacks);
  if (verdict === 'habitual') return own !== null && own.word.sort !== 'vague';
  if (verdict !== 'threat' || trigger.sort !== 'noun') return false;
  return sentence.mentions.some(
    (mention) =>
      mention.type === 'trigger' &&
      mention.sort === 'carrier' &&
      mention.form === 'perfect' &&
      mention.from >= trigger.to &&
      mention.from - trigger.to <= 2,
  );
}

/** Another day than those of the strikes already found. */
function isAnother(strikes: readonly ArticleEvent[], { when }: ArticleEvent): boolean {
  return (
    when.earliest !== null &&
    strikes.every((strike) => {
      if (strike.when.earliest === null || strike.when.latest === null) return false;
      return strike.when.latest < (when.earliest ?? '') || strike.when.earliest > (when.latest ?? '');
    })
  );
}

/** `تلته غارات في الثامن من تشرين الثاني وأخرى في الثاني عشر منه`, `ثم في السابع منه باغتيال …`: a strike more for each further day. */
function furtherStrikes(
  article: Article,
  sentence: ArticleSentence,
  first: ArticleEvent,
  strikes: readonly ArticleEvent[],
  attacks: readonly ArticleEvent[],
): ArticleEvent[] {
  const further: ArticleEvent[] = [];
  if (attacks.some(({ trigger }) => trigger > first.trigger)) return further;
  const dates = sentence.mentions.filter(
    (mention): mention is DateMention =>
      mention.type === 'date' && mention.edge === null && mention.relation === null && mention.word.sort === 'calendar',
  );
  for (const date of dates) {
    if (date.from < first.trigger || !hasWord(strikeWords.follows, sentence.tokens, date.from - 4, date.from)) continue;
    if (sentence.mentions.some(({ type, from }) => type === 'speech' && from > first.trigger && from < date.from))
      break;
    const strike: ArticleEvent = {
      ...first,
      when: whenOf(article, sentence, date),
      dayOf: 'event',
      trigger: date.from,
    };
    delete strike.answers;
    if (isAnother([...strikes, ...further], strike)) further.push(strike);
  }
  return further;
}

/** The US, its military or the coalition says so itself, in an office's voice or as a state. */
function speaksForItself(article: Article, { origin, text }: Speaker, doer: string): boolean {
  const standing = article.knowledge.origins.find(({ id }) => id === origin)?.standing;
  return doer !== 'israel' && (standing === 'attacked' || (origin === null && text !== null));
}
