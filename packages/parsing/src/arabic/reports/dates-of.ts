import type { ArticleSentence } from '../article.ts';
import type { DateMention, SpeechMention, TriggerMention } from '../mentions/mention.ts';
import { isDateline } from '../time/publication/is-dateline.ts';
import { shortTimeAt } from '../mentions/dates/last-day-at.ts';
import type { Token } from '../text/tokenize.ts';
import { clauseEnd, clauseStart, findWord, hasWord, sentenceWords } from './sentence-words.ts';

export interface DateChoice {
  mention: DateMention;
  dayOf: 'event' | 'statement';
}

type Verb = SpeechMention | TriggerMention;

/**
 * The date of an attack in its sentence. A day word belongs to the nearest verb before it, or, at the head of the
 * sentence, to the first verb after it: in `قالت اليوم إنها استهدفت القاعدة أمس` today is the day of the statement.
 * Where only a statement's day is told, that day is taken.
 */
export function dateOf(
  sentence: ArticleSentence,
  trigger: TriggerMention,
  target: { from: number; to: number },
  segmentEnd: number,
): DateChoice | null {
  const entry = entryDateOf(sentence) ?? sinceWhen(sentence, trigger) ?? shortlyBefore(sentence, trigger);
  if (entry) return { mention: entry, dayOf: 'event' };
  const dates = sentence.mentions.filter(
    (mention): mention is DateMention =>
      mention.type === 'date' && mention.edge === null && mention.relation === null && !isDateline(sentence, mention),
  );
  if (dates.length === 0) return null;
  // `قصفت أمس … رداً على هجوم`: what a reply answers has a day of its own.
  const reply = findWord(sentenceWords.reply, sentence.tokens, 0, trigger.from);
  // `… وهي العملية التي ردّت عليها واشنطن ليل الثاني من شباط`: the answer's day.
  const answered =
    replyAfter(sentence, trigger.to) ??
    findWord(sentenceWords.reply, sentence.tokens, target.to, sentence.tokens.length);
  const free = dates.filter(({ from }) => (reply === null || from > reply) && (answered === null || from < answered));
  // `وقبل ذلك بساعات، عند منتصف ليل الثلاثاء، أُطلقت …`: the day named, over what is counted from another.
  const named = free.filter(({ word, to }) => word.sort !== 'after-last' && word.sort !== 'vague' && to <= target.from);
  const open = named.length > 0 && named.length < free.length && free[0] !== named[0] ? named : free;
  const owners = open.map((mention) => ({
    mention,
    owner: ownerOf(sentence, mention),
  }));
  // `…، وأنه نفذ الثلاثاء ضربات استباقية`: the day of the other side's strikes.
  const own = owners.filter(
    ({ owner }) =>
      owner?.type === 'trigger' &&
      (owner === trigger ||
        owner.sort === 'interception' ||
        !hasWord(sentenceWords.ofStrikes, sentence.tokens, owner.to, owner.to + 6)),
  );
  const before = dates.find((mention) => opensTarget(sentence, mention, trigger, target));
  if (before) return { mention: before, dayOf: 'event' };
  const inSegment = own.find(({ mention }) => mention.from >= target.to && mention.from < segmentEnd);
  const byTrigger =
    own.find(({ owner }) => owner === trigger) ?? own.find(({ owner }) => stops(sentence, owner, trigger));
  // A lone date is the attack's, unless another attack told after it owns it: `استهداف … بعد استهداف مشابه طال … السبت`.
  const [lone] = own;
  const isOfNext =
    lone?.owner &&
    lone.owner !== trigger &&
    ((lone.owner.from >= target.to && lone.mention.from >= segmentEnd) ||
      hasWord(sentenceWords.ofStrikes, sentence.tokens, lone.owner.to, lone.owner.to + 6));
  // `وتحديداً في الثامن من أيار، استُهدفت …، ثم … في 11 منه`: the day right before its verb.
  const leading = own.find(
    ({ mention, owner }) =>
      owner === trigger &&
      mention.word.sort === 'calendar' &&
      mention.to <= trigger.from &&
      trigger.from - mention.to <= 3 &&
      target.from - trigger.to <= 10,
  );
  // `لم تنه تحقيقاتها في هجوم مطلع الأسبوع، حتى أعلنت أمس أنها استهدفت`: what is said on a later day is of that.
  const isBeforeWords =
    lone?.owner &&
    lone.owner !== trigger &&
    owners.some(
      ({ mention, owner }) =>
        owner?.type === 'speech' &&
        mention.from >= lone.mention.to &&
        owner.from >= lone.mention.to &&
        mention.to <= trigger.from,
    );
  const event =
    leading ?? inSegment ?? byTrigger ?? (own.length === 1 && !isOfNext && !isBeforeWords ? lone : undefined);
  if (event) return { mention: event.mention, dayOf: 'event' };
  const statement = owners.find(({ owner }) => owner?.type === 'speech');
  return statement ? { mention: statement.mention, dayOf: 'statement' } : null;
}

/** `استهدفت قاعدة … السبت، وصباح الأحد قاعدة …`: a day joined by و right before the next base is of that base alone. */
function opensTarget(
  { tokens, mentions }: ArticleSentence,
  date: DateMention,
  trigger: TriggerMention,
  target: { from: number; to: number },
): boolean {
  if (date.from < trigger.to || date.to > target.from || target.from - date.to > 1) return false;
  if (tokens[date.from]?.folded.startsWith('و') !== true && tokens[date.from - 1]?.folded !== 'و') return false;
  return mentions.some(({ type, from, to }) => type === 'base' && from >= trigger.to && to <= date.from);
}

/** `المرة الأولى منذ 27 كانون الأول، عندما سقط عليها 30 صاروخاً`: the day that opens a window is that of what is told after it. */
function sinceWhen({ tokens, mentions }: ArticleSentence, trigger: TriggerMention): DateMention | null {
  const date = mentions.findLast(
    (mention): mention is DateMention =>
      mention.type === 'date' && mention.edge === 'from' && mention.to <= trigger.from,
  );
  if (!date || trigger.from - date.to > 6) return null;
  const at = tokens[date.to]?.text === '،' || tokens[date.to]?.text === ',' ? date.to + 1 : date.to;
  return sentenceWords.when.matchAt(tokens, at) ? date : null;
}

/** `نفذت ضرباتها مساء الأربعاء، بعد وقت قصير من سقوط صواريخ`: the day told before is that of both. */
function shortlyBefore({ tokens, mentions }: ArticleSentence, trigger: TriggerMention): DateMention | null {
  const after = shortTimeBefore(tokens, trigger.from);
  if (after === null) return null;
  const date = mentions.findLast(
    (mention): mention is DateMention =>
      mention.type === 'date' && mention.edge === null && mention.relation === null && mention.to <= after,
  );
  return date && date.word.sort !== 'vague' ? date : null;
}

/** Where `بعد دقائق من` begins, right before the attack word. */
function shortTimeBefore(tokens: Token[], trigger: number): number | null {
  if (!sentenceWords.since.matchAt(tokens, trigger - 1)) return null;
  for (let at = Math.max(0, trigger - 6); at < trigger - 1; at += 1)
    if (sentenceWords.after.matchAt(tokens, at) && shortTimeAt(tokens, at + 1) === trigger - 1) return at;
  return null;
}

/** `أحبطت الدفاعات اليوم هجوماً`, `أسقطت أمس طائرتين كانتا تستهدفان القاعدة`: what was stopped is of the day it was stopped. */
function stops(sentence: ArticleSentence, owner: Verb | null, trigger: TriggerMention): boolean {
  if (owner?.type !== 'trigger' || owner.sort !== 'interception' || owner.to > trigger.from) return false;
  return !sentence.mentions.some(
    ({ type, from }) => (type === 'trigger' || type === 'speech') && from >= owner.to && from < trigger.from,
  );
}

/** `- 3 مارس/آذار 2021: سقوط …`: the day that opens an entry of a list, with its year, and is that of all it tells. */
export function entryDateOf({ tokens, mentions }: ArticleSentence): DateMention | null {
  const date = mentions.find((mention): mention is DateMention => mention.type === 'date');
  if (date?.word.sort !== 'calendar' || date.word.month === null || date.from > 2 || date.edge !== null) return null;
  return [':', '-', '–'].includes(tokens[date.to]?.text ?? '') ? date : null;
}

/** Where the answer to the attack begins (`وردّت القوات …`), after token `at`. */
export function replyAfter(sentence: ArticleSentence, at: number, until = sentence.tokens.length): number | null {
  for (let index = at; index < until; index += 1) {
    const match = sentenceWords.replies.matchAt(sentence.tokens, index);
    if (match && !match.definite && match.preposition === null) return index;
  }
  return null;
}

/** The date whose nearest verb is this attack word, and no other. */
export function ownDateOf(sentence: ArticleSentence, trigger: TriggerMention): DateChoice | null {
  const mention = sentence.mentions.find(
    (other): other is DateMention =>
      other.type === 'date' && other.edge === null && other.relation === null && ownerOf(sentence, other) === trigger,
  );
  return mention ? { mention, dayOf: 'event' } : null;
}

/** The day on which what the sentence quotes was said, where it tells one: `والخميس، قالت …`. */
export function statementDateOf(sentence: ArticleSentence): DateMention | null {
  for (const mention of sentence.mentions) {
    if (
      mention.type === 'date' &&
      mention.edge === null &&
      mention.relation === null &&
      ownerOf(sentence, mention)?.type === 'speech'
    )
      return mention;
  }
  return null;
}

/** The verb that a day word belongs to: the nearest before it, or that of the clause which it opens. */
export function ownerOf(sentence: ArticleSentence, date: { from: number; to: number }): Verb | null {
  const verbs = sentence.mentions.filter(
    (mention): mention is Verb => mention.type === 'speech' || mention.type === 'trigger',
  );
  const before = verbs.filter((verb) => verb.to <= date.from).at(-1);
  // `…، وفي 12 من الشهر تعرضت قاعدة`: a date that opens a clause belongs to the verb of that clause.
  const clause = verbs.find((verb) => verb.from >= date.to);
  const opens = opensClause(sentence, date) || goesOnWith(sentence, date, clause);
  if (before && clause && opens && clause.from < clauseEnd(sentence.tokens, date.to)) return clause;
  // A video or a statement is shown on its own day: `نشرت اليوم تسجيلا يظهر لحظة استهداف`.
  if (before) return saidAfter(sentence, before, date) ?? asSpeech(before);
  const after = verbs.find((verb) => verb.from >= date.to) ?? null;
  return after && asSpeech(after);
}

/** `استهدف القاعدة، وفق ما أعلنه البنتاغون الاثنين`: the day after an attribution with a verb of its own is that of the words. */
function saidAfter({ tokens }: ArticleSentence, before: Verb, date: { from: number }): Verb | null {
  const from = Math.max(before.to, clauseStart(tokens, date.from));
  const at = findWord(sentenceWords.accordingToWhat, tokens, from, date.from);
  return at === null ? null : { type: 'speech', from: at, to: at + 1, continues: true };
}

/** `تبنى فصيل، الثلاثاء، الهجوم`: a claim is told on its own day. */
function asSpeech(verb: Verb): Verb {
  return verb.type === 'trigger' && verb.sort === 'claim'
    ? { type: 'speech', from: verb.from, to: verb.to, continues: false }
    : verb;
}

/** The sentence shows or announces an attack of another day: a video published today. */
export function showsRecording(sentence: ArticleSentence): boolean {
  return hasWord(sentenceWords.videos, sentence.tokens, 0, sentence.tokens.length);
}

/** `الأربعاء وصباح الخميس`, `في 16 و25 يوليو`: a second day right after the first, joined by و, is a second attack. */
export function nextDay(sentence: ArticleSentence, date: DateMention): DateMention | null {
  const { to } = date;
  const beside = sentence.mentions.find(
    (mention): mention is DateMention => mention.type === 'date' && mention !== date && mention.from === date.from,
  );
  if (beside) return isJoined(sentence.tokens.slice(date.from, to)) ? beside : null;
  const next = sentence.mentions.find(
    (mention): mention is DateMention => mention.type === 'date' && mention.from >= to,
  );
  if (!next || next.from - to > 1 || next.edge !== null || next.relation !== null) return null;
  return sentence.tokens[to]?.folded.startsWith('و') ? next : null;
}

/** `استهدفت قاعدة … وفي نفس اليوم استهدفت قاعدة …`: a day joined by و right before its verb, and beside no other day. */
function goesOnWith({ tokens, mentions }: ArticleSentence, date: { from: number }, verb: Verb | undefined): boolean {
  const isJoinedOn = tokens[date.from]?.folded.startsWith('و') === true || tokens[date.from - 1]?.folded === 'و';
  const own = mentions.find((mention) => mention.type === 'date' && mention.from === date.from);
  if (!isJoinedOn || !own || !verb || verb.from !== own.to) return false;
  return !mentions.some(
    (mention) => mention.type === 'date' && mention !== own && Math.abs(date.from - mention.to) <= 1,
  );
}

/** `16 و25 يوليو`, and not `17 إلى 24 تشرين`. */
function isJoined(tokens: Token[]): boolean {
  return tokens.some(({ folded }, at) => at > 0 && (folded === 'و' || folded.startsWith('وال')));
}

/** Only و and a preposition stand between the date and the boundary before it. */
function opensClause(sentence: ArticleSentence, date: { from: number }): boolean {
  const start = clauseStart(sentence.tokens, date.from);
  return (
    start > 0 &&
    date.from - start <= 2 &&
    sentence.tokens.slice(start, date.from).every(({ folded }) => ['و', 'في', 'وفي'].includes(folded))
  );
}
