import type { ArticleSentence } from '../article.ts';
import type { DateMention, SpeechMention, TriggerMention } from '../mentions/mention.ts';
import { isDateline } from '../time/publication/is-dateline.ts';
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
  const entry = entryDateOf(sentence);
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
  const event = leading ?? inSegment ?? byTrigger ?? (own.length === 1 && !isOfNext ? lone : undefined);
  if (event) return { mention: event.mention, dayOf: 'event' };
  const statement = owners.find(({ owner }) => owner?.type === 'speech');
  return statement ? { mention: statement.mention, dayOf: 'statement' } : null;
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
export function ownerOf(sentence: ArticleSentence, date: DateMention): Verb | null {
  const verbs = sentence.mentions.filter(
    (mention): mention is Verb => mention.type === 'speech' || mention.type === 'trigger',
  );
  const before = verbs.filter((verb) => verb.to <= date.from).at(-1);
  // `…، وفي 12 من الشهر تعرضت قاعدة`: a date that opens a clause belongs to the verb of that clause.
  const clause = verbs.find((verb) => verb.from >= date.to);
  if (before && clause && opensClause(sentence, date) && clause.from < clauseEnd(sentence.tokens, date.to))
    return clause;
  // A video or a statement is shown on its own day: `نشرت اليوم تسجيلا يظهر لحظة استهداف`.
  if (before) return asSpeech(before);
  const after = verbs.find((verb) => verb.from >= date.to) ?? null;
  return after && asSpeech(after);
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

/** `الأربعاء وصباح الخميس`: a second day right after the first, joined by و, is a second attack. */
export function nextDay(sentence: ArticleSentence, { to }: DateMention): DateMention | null {
  const next = sentence.mentions.find(
    (mention): mention is DateMention => mention.type === 'date' && mention.from >= to,
  );
  if (!next || next.from - to > 1 || next.edge !== null || next.relation !== null) return null;
  return sentence.tokens[to]?.folded.startsWith('و') ? next : null;
}

/** Only و and a preposition stand between the date and the boundary before it. */
function opensClause(sentence: ArticleSentence, date: DateMention): boolean {
  const start = clauseStart(sentence.tokens, date.from);
  return (
    start > 0 &&
    date.from - start <= 2 &&
    sentence.tokens.slice(start, date.from).every(({ folded }) => ['و', 'في', 'وفي'].includes(folded))
  );
}
