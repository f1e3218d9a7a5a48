import type { WeaponUse, When } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { Length } from '../mentions/dates/length-at.ts';
import type { DateMention, TargetMention, TriggerMention } from '../mentions/mention.ts';
import { nameIndexesOf, type NameIndexes } from '../mentions/name-indexes.ts';
import { dayNumberOf, weekdayOf, type DayNumber } from '../time/calendar.ts';
import { createWordSet } from '../text/word-set.ts';
import { daysIn, resolveDate } from '../time/resolve-date.ts';
import type { ArticleEvent } from './article-event.ts';
import { attackedIn } from './attacked-in.ts';
import { casualtiesIn, type Casualties } from './casualties/casualties-of.ts';
import { clockOf, shiftWhen, toWhen, unknownWhen, whenOf, wordsOf } from './clock-of.ts';
import { isConvoy, otherConvoyPlace, placeOfConvoy } from './place-of-convoy.ts';
import { continueEvent } from './continue-event.ts';
import {
  dateOf,
  entryDateOf,
  nextDay,
  ownerOf,
  replyAfter,
  showsRecording,
  statementDateOf,
  type DateChoice,
} from './dates-of.ts';
import { claimantIn, doerOf, groupClaimantIn, hasClaim, stanceOf } from './doer-of.ts';
import { explainedBangs } from './explained-bangs.ts';
import { identifyBase } from './identified-base.ts';
import { partAloneIn, staysInDay } from './part-of-day.ts';
import { interceptedIn } from './intercepted-in.ts';
import { otherAttackFrom } from './other-attack.ts';
import { segmentOf, weaponsFor } from './segments.ts';
import { clauseStart, countries, doers, findWord, hasWord, sentenceWords } from './sentence-words.ts';
import { nobody, speakerAt, type Speaker } from './speaker-of.ts';
import { answeredBy } from './strikes/answered-by.ts';
import { continueStrike } from './strikes/continue-strike.ts';
import { daysAfter, findReply, withinDays } from './strikes/find-reply.ts';
import { findStrikes } from './strikes/find-strike.ts';
import { weaponsIn } from './weapons-of.ts';
import { lengthSince, whenSince } from './when-since.ts';

/**
 * Reads each sentence for attacks and strikes. A sentence without a target of its own may go on about the attack
 * before it (`هذا الاستهداف أدى إلى …`): it then adds to that event.
 */
export function findEvents(article: Article): void {
  const indexes = nameIndexesOf(article.knowledge);
  let before: Said = { speaker: nobody, days: [] };
  for (const sentence of article.sentences) {
    if (sentence.boilerplate !== null) continue;
    const said = goOn(article, sentence, before, indexes);
    const attacks = findAttacks(article, sentence, { speaker: before.speaker, days: said.days }, indexes);
    const found = findStrikes(article, sentence, said, attacks);
    for (const strike of found) linkAnswer(article, sentence, strike, attacks);
    const reply = found.some(isPlaced) ? null : findReply(article, sentence, said, attacks);
    // `وتلا ذلك قصف نفذه طيران التحالف`: told as what came after the attack, and only so dated.
    const strikes = reply ? [] : found;
    const explained =
      attacks.length === 0 && strikes.length === 0 ? explainedBangs(article, sentence, said.speaker) : null;
    if (explained) attacks.push(explained);
    if (attacks.length === 0 && strikes.length === 0) {
      if (!reply) continueStrike(article, sentence);
      if (!entryDateOf(sentence)) continueEvent(article, sentence, said.speaker);
    }
    // What goes on in the next sentence goes on from the attack, unless the strike came in answer to it.
    const isAnswer = (strike: ArticleEvent) => strike.answers !== undefined;
    const isBeside = (strike: ArticleEvent) => !isAnswer(strike);
    article.events.push(
      ...strikes.filter(isBeside),
      ...attacks,
      ...strikes.filter(isAnswer),
      ...(reply ? [reply] : []),
    );
    identifyBase(article, sentence);
    before = said;
  }
}

/** A strike with a day of its own, or of the attack that it answers. */
function isPlaced({ when, dayOf, answers, after }: ArticleEvent): boolean {
  return when.earliest !== null || dayOf === 'event' || (answers ?? after) !== undefined;
}

/** What a strike answers, and how many days after it, where it has no day of its own. */
function linkAnswer(
  article: Article,
  sentence: ArticleSentence,
  strike: ArticleEvent,
  attacks: readonly ArticleEvent[],
): void {
  strike.answers ??= answeredBy(article, sentence, strike, attacks);
  const reply = replyAfter(sentence, 0);
  if (!strike.answers || strike.daysWithinAnswered !== undefined) return;
  if (reply !== null)
    Object.assign(strike, { daysAfterAnswered: daysAfter(sentence, reply), ...withinDays(sentence, reply) });
}

const notLongSince = createWordSet(loadLexicon<{ notLongSince: string[] }>('discourse').notLongSince);

const followed = createWordSet(loadLexicon<{ followed: string[] }>('discourse').followed);
const afterwards = createWordSet(['بعد', 'عقب', 'إثر', 'على خلفية', 'بعيد', 'غداة']);

/** Who is speaking, and the days on which it can have been said; no days where the text tells none. */
interface Said {
  speaker: Speaker;
  days: DayNumber[];
}

/** What a sentence hands on to the next: its speaker, and the day of the statement while that speaker goes on. */
function goOn(article: Article, sentence: ArticleSentence, before: Said, indexes: NameIndexes): Said {
  const speaker = speakerAt(sentence, sentence.tokens.length, before.speaker, indexes);
  const date = statementDateOf(sentence);
  const range = date ? resolveDate(date, clockOf(article)) : null;
  if (range) return { speaker, days: daysIn(range) };
  const goesOn =
    speaker.origin !== null &&
    speaker.origin === before.speaker.origin &&
    sentence.mentions.some((mention) => mention.type === 'speech');
  return { speaker, days: goesOn && !date ? before.days : [] };
}

function findAttacks(article: Article, sentence: ArticleSentence, said: Said, indexes: NameIndexes): ArticleEvent[] {
  const attacked = attackedIn(article, sentence);
  const targets = attacked.map(({ target }) => target);
  const isHere = hasWord(countries, sentence.tokens, 0, sentence.tokens.length);
  const events: ArticleEvent[] = [];
  for (const [index, { target, trigger, base, isOne = false }] of attacked.entries()) {
    const segment = segmentOf(sentence, targets, index);
    const date = dateOf(sentence, trigger, target, segment.to);
    const before = findWord(sentenceWords.preceded, sentence.tokens, 0, target.from);
    // `وسبقها في 16 من الشهر هجوم`: a day told after the word is the day.
    const preceded = date?.dayOf === 'event' && before !== null && date.mention.from > before ? null : before;
    const since = lengthSince(sentence, trigger) ?? sinceBefore(sentence, trigger);
    const day: Day =
      preceded !== null
        ? {
            when: { ...unknownWhen, text: wordsOf(article, sentence, { from: preceded, to: preceded + 1 }) },
            dayOf: 'none',
          }
        : since !== null && !isNamedDay(date, trigger)
          ? { when: whenSince(article, sentence, since), dayOf: 'event' }
          : isFollowed(sentence, trigger, date, events)
            ? dayOfBefore(events)
            : date?.mention.word.sort === 'after-last'
              ? afterLast(article, sentence, date.mention, date.mention.word, events)
              : isHoursEarlier(sentence, trigger, date)
                ? hoursEarlier(dayTold(article, sentence, date, said))
                : dayTold(article, sentence, date, said);
    // A base or force left unnamed counts only with a day and a place where the project looks; a convoy with a place.
    const convoyPlace =
      base === null ? placeOfConvoy(article, sentence, target, nextConvoy(sentence, targets, index)) : null;
    const isNamed = target.type === 'target' && target.named === true;
    if (base === null && convoyPlace === null && !isNamed && (day.when.earliest === null || !isHere)) continue;

    const speaker = isRumour(sentence, target.from) ? nobody : speakerAt(sentence, target.from, said.speaker, indexes);
    const doer = doerOf(article, sentence, trigger, target, speaker);
    const claimant =
      claimantIn(article, sentence, target.from) ??
      (speaker.attacker === null ? groupClaimantIn(article, sentence, target.from) : null);
    const isDenied = speaker.attacker !== null && deniesItself(sentence, target.to, speaker.attacker);
    // `أعلنت كتائب … تعليق عملياتها، بعد يومين من الهجوم`: she speaks of something else.
    const isAfterwards =
      (since !== null && trigger.sort === 'noun') ||
      hasWord(afterwards, sentence.tokens, trigger.from - 1, trigger.from);
    // `قالت شبكة محلية إن الحرس الثوري أطلق …`: another says who did it.
    const isSaidByOther =
      speaker.origin !== null &&
      speaker.attacker === null &&
      sentence.mentions.some(({ type, from }) => type === 'speech' && from < target.from);
    const isClaim =
      claimant !== null ||
      (!isDenied &&
        ((speaker.attacker !== null && !isAfterwards) ||
          (!isSaidByOther && hasClaim(article, sentence, trigger, doer))));
    // What is told at the end of a sentence (`دون وقوع إصابات`) is told of its last attack.
    const whole = index === attacked.length - 1 ? sentence.tokens.length : segment.to;
    // `رداً على غارات … أسفرت عن مقتل 8`: what it answers, or what answers it, harmed others.
    const end = Math.min(
      findWord(sentenceWords.reply, sentence.tokens, target.to, whole) ??
        replyAfter(sentence, target.to, whole) ??
        whole,
      otherAttackFrom(sentence, target, trigger) ?? whole,
    );
    // A force named before the first attack (`جنديان من الجيش الأميركي`) takes nothing from it.
    const harmFrom = events.length === 0 ? 0 : segment.from;
    // `وكانت … قد تبنت استهداف القاعدة`: the news, where the article tells of that base.
    const claimsNews =
      claimant !== null &&
      base !== null &&
      day.dayOf === 'none' &&
      article.events.some((other) => isNewsAt(other, base));
    const event: ArticleEvent = {
      kind: 'attack',
      base,
      place: convoyPlace ?? (base === null && target.type === 'target' ? placeOf(article, sentence, target) : null),
      ...(convoyPlace !== null && { onRoad: true }),
      ...(base === null && target.type === 'target' && target.plural && { isMany: true }),
      ...day,
      weapons:
        isOne && toldOfAll(sentence, target.from, end) && !tellsOther(sentence, target.to, end)
          ? oneOfEach(weaponsFor(sentence, targets, index, trigger))
          : weaponsFor(sentence, targets, index, trigger),
      claimedBy: isClaim ? (claimant ?? doer ?? speaker.attacker) : null,
      blamedOn: isClaim || isDenied || (isAfterwards && doer === speaker.attacker) ? null : doer,
      origin: { id: speaker.origin, text: speaker.text, stance: stanceOf(article, speaker, isClaim) },
      ...casualtiesOf(sentence, harmFrom, end, whole),
      intercepted: interceptedIn(sentence, segment.from, end),
      // `بعد يوم من هجوم على …` recalls what came before the news.
      role: (isRecap(sentence) && !claimsNews) || (since !== null && !sentence.isTitle) ? 'recap' : 'news',
      passages: [{ start: sentence.start, end: sentence.end }],
      sentence: sentence.index,
      trigger: trigger.from,
      ...(date === null && partOf(sentence, trigger)),
      isDefinite: trigger.definite,
    };
    const again = date?.dayOf === 'event' ? nextDay(sentence, date.mention) : null;
    events.push(event);
    if (again) {
      const second = whenOf(article, sentence, again);
      // `يومي 17 و18 تشرين في عين الأسد والتنف`: which day was whose is not told.
      if (again.from === date?.mention.from && targets.length > 1) event.when = hullOf(event.when, second);
      else events.push({ ...event, when: second });
    }
    const other =
      base === null ? otherConvoyPlace(article, sentence, target, nextConvoy(sentence, targets, index)) : null;
    if (other !== null) {
      event.weapons = oneOfEach(event.weapons);
      event.isMany = true;
      events.push({ ...event, place: other });
    }
  }
  if (isOfSeveral(sentence, attacked)) forgetHarmOfAll(events);
  shareCasualties(sentence, targets, events);
  return events;
}

function partOf(sentence: ArticleSentence, trigger: TriggerMention): Pick<ArticleEvent, 'part'> {
  const part = partAloneIn(sentence, trigger);
  return part === null ? {} : { part };
}

function isNewsAt({ kind, role, base: at }: ArticleEvent, base: string): boolean {
  return kind === 'attack' && role === 'news' && at === base;
}

/** `بعد ثلاثة أيام من سقوط 18 صاروخاً على المعسكر يوم الأربعاء`: the day named is surer than the length. */
function isNamedDay(date: DateChoice | null, { from }: TriggerMention): boolean {
  const sort = date?.mention.word.sort;
  return date?.dayOf === 'event' && (sort === 'weekday' || sort === 'calendar') && date.mention.from > from;
}

/** `إصابة 21 في هجمات استهدفت التنف وعين الأسد`: one word for several attacks, on more than one base. */
function isOfSeveral(
  sentence: ArticleSentence,
  attacked: readonly { trigger: TriggerMention; base: string | null }[],
): boolean {
  const [first] = attacked;
  return (
    first !== undefined &&
    attacked.length > 1 &&
    attacked.every(({ trigger }) => trigger.from === first.trigger.from) &&
    isPlural(sentence, first.trigger) &&
    new Set(attacked.map(({ base }) => base)).size > 1
  );
}

/** `هجمات على`, `هجمات بمسيّرات استهدفت`. */
function isPlural({ mentions }: ArticleSentence, trigger: TriggerMention): boolean {
  const noun = mentions.findLast(
    (mention): mention is TriggerMention =>
      mention.type === 'trigger' && mention.sort === 'noun' && mention.from <= trigger.from,
  );
  return noun !== undefined && noun.form === 'plural' && trigger.from - noun.to <= 4;
}

/** How many were harmed in each of several attacks is not told; that nobody was is told of all. */
function forgetHarmOfAll(events: readonly ArticleEvent[]): void {
  for (const event of events)
    for (const field of ['killed', 'injured'] as const)
      if (event[field] !== null && event[field].low > 0) event[field] = null;
}

/** `استهدف القصف كونيكو والقرية الخضراء، وأصيب جندي`: bases named in one breath share what is told of harm. */
function shareCasualties(
  sentence: ArticleSentence,
  targets: readonly { from: number; to: number }[],
  events: readonly ArticleEvent[],
): void {
  const [first, second] = events;
  const [one, two] = targets;
  if (events.length !== 2 || targets.length !== 2 || !first || !second || !one || !two) return;
  if (first.trigger !== second.trigger || two.from - one.to > 1) return;
  for (const field of ['killed', 'injured'] as const) {
    first[field] ??= second[field];
    second[field] ??= first[field];
  }
}

/** `إيران تعلن استهداف … وأنباء عن هجوم على قاعدة`: of the second nobody has spoken. */
function isRumour({ tokens }: ArticleSentence, before: number): boolean {
  for (let at = Math.max(0, before - 6); at < before; at += 1)
    if (sentenceWords.talk.matchAt(tokens, at)?.preposition === null) return true;
  return false;
}

/** `في اليوم نفسه`: the day of the attack told last, in this sentence or before. */
function afterLast(
  article: Article,
  sentence: ArticleSentence,
  mention: DateMention,
  { days, hours }: { days: number; hours?: -1 | 1 },
  own: ArticleEvent[],
): Day {
  const text = wordsOf(article, sentence, mention);
  const last =
    dayToldIn(article, sentence, mention.from) ??
    dayNamedIn(article, sentence, mention.from) ??
    (own.length === 0 ? dayAfterLastAttack(article, sentence) : null) ??
    [...article.events, ...own].findLast(({ kind, when }) => kind === 'attack' && when.earliest !== null)?.when ??
    dayBefore(article, sentence);
  const within = hours === undefined || (last && staysInDay(last.text, hours)) ? 0 : hours;
  const when = last && shiftWhen(last, days, within, text);
  if (when) return { when, dayOf: 'event' };
  const open = [...article.events, ...own].findLast(({ kind }) => kind === 'attack');
  return {
    when: { ...unknownWhen, text },
    dayOf: 'event',
    ...(open && { after: { event: open, days, hours: within } }),
  };
}

/** From the first to the last of both. */
function hullOf(first: When, second: When): When {
  if (first.earliest === null || second.latest === null) return first;
  const range = { first: dayNumberOf(first.earliest), last: dayNumberOf(second.latest) };
  return range.last < range.first ? first : toWhen(range, first.basis, first.text);
}

/** `سقطت صواريخ على كونيكو، تلتها صواريخ أخرى قرب القرية الخضراء`: what followed at once, where no time is told for it. */
function isFollowed(
  { tokens, mentions }: ArticleSentence,
  trigger: TriggerMention,
  date: DateChoice | null,
  own: readonly ArticleEvent[],
): boolean {
  const last = own.at(-1);
  if (!last || last.kind !== 'attack' || last.when.earliest === null) return false;
  const from = findWord(followed, tokens, last.trigger + 1, trigger.from + 1);
  // `تلتها غارات أمريكية`: the other side's.
  if (from === null || trigger.from - from > 6 || hasWord(doers, tokens, from, trigger.to + 3)) return false;
  return (
    !(date && date.mention.from >= from) &&
    !mentions.some((mention) => mention.type === 'date' && mention.from >= from && mention.from <= trigger.to + 1)
  );
}

function dayOfBefore(own: readonly ArticleEvent[]): Day {
  const last = own.at(-1);
  return last ? { when: { ...last.when, text: null }, dayOf: last.dayOf } : { when: unknownWhen, dayOf: 'none' };
}

/** A full day of the year that the sentence before tells, where no attack was told since: of a killing, a visit, a war. */
function dayAfterLastAttack(article: Article, sentence: ArticleSentence): When | null {
  const before = article.sentences[sentence.index - 1];
  const isTold = article.events.some(
    ({ kind, sentence: at, when }) => kind === 'attack' && at >= (before?.index ?? 0) && when.earliest !== null,
  );
  if (!before || isTold) return null;
  const date = before.mentions.findLast(
    (mention): mention is DateMention =>
      mention.type === 'date' &&
      mention.edge === null &&
      mention.word.sort === 'calendar' &&
      mention.word.month !== null,
  );
  const when = date ? whenOf(article, before, date) : null;
  return when?.earliest ? when : null;
}

/** `في 26 كانون الأول … مساء اليوم ذاته`: the day that the sentence itself tells before. */
function dayToldIn(article: Article, sentence: ArticleSentence, before: number): When | null {
  const date = sentence.mentions.findLast(
    (mention): mention is DateMention =>
      mention.type === 'date' && mention.edge === null && mention.word.sort === 'calendar' && mention.to <= before,
  );
  const when = date ? whenOf(article, sentence, date) : null;
  return when?.earliest ? when : null;
}

/** `الضربات نُفذت الثلاثاء، وإن الهجوم وقع في اليوم نفسه`: a day that the sentence names before of something done, not of words. */
function dayNamedIn(article: Article, sentence: ArticleSentence, before: number): When | null {
  const date = sentence.mentions.findLast(
    (mention): mention is DateMention =>
      mention.type === 'date' &&
      mention.edge === null &&
      mention.relation === null &&
      (mention.word.sort === 'weekday' || mention.word.sort === 'ago') &&
      mention.to <= before &&
      ownerOf(sentence, mention)?.type !== 'speech',
  );
  const when = date ? whenOf(article, sentence, date) : null;
  return when?.earliest ? when : null;
}

/** The day that one of the two sentences before tells, whoever's it is. */
function dayBefore(article: Article, sentence: ArticleSentence): When | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index -= 1) {
    const other = article.sentences[index];
    const date = other?.mentions.findLast((mention) => mention.type === 'date' && mention.edge === null);
    if (other && date?.type === 'date') return whenOf(article, other, date);
  }
  return null;
}

/** What the attack's own words tell of harm, and, after what it answers, a new statement: `انتقاماً لـ…، وأعلن البنتاغون إصابة 109`. */
function casualtiesOf(sentence: ArticleSentence, from: number, end: number, whole: number): Casualties {
  const own = casualtiesIn(sentence, from, end);
  const speech = sentence.mentions.find((mention) => mention.type === 'speech' && mention.from > end);
  if (end === whole || !speech || speech.from >= whole) return own;
  const later = casualtiesIn(sentence, speech.from, whole);
  return {
    killed: own.killed ?? later.killed,
    injured: own.injured ?? later.injured,
    damage: own.damage ?? later.damage,
  };
}

/** `قالت كتائب … إن استهداف المطار تقف خلفه أياد مشبوهة، ونفت أي علاقة`: the group denies, and nobody else is named as doing so. */
function deniesItself(sentence: ArticleSentence, from: number, attacker: string): boolean {
  if (disowns(sentence, attacker)) return true;
  const denial = findWord(sentenceWords.denials, sentence.tokens, from, sentence.tokens.length);
  if (denial === null) return false;
  return !sentence.mentions.some(
    (mention) =>
      ((mention.type === 'origin' && mention.origin !== attacker) ||
        (mention.type === 'actor' && mention.actor !== attacker)) &&
      mention.from >= from &&
      mention.from <= denial + 5,
  );
}

/** `قال متحدث باسم الكتائب إن فصيله غير مسؤول عن الهجوم الذي استهدف القاعدة`; in `نفت طهران أي صلة لها` it is another who does. */
function disowns({ tokens, mentions }: ArticleSentence, attacker: string): boolean {
  const at = findWord(sentenceWords.disowns, tokens, 0, tokens.length);
  if (at === null) return false;
  const who = mentions.findLast(({ type, to }) => (type === 'actor' || type === 'origin') && to <= at);
  const name = who?.type === 'actor' ? who.actor : who?.type === 'origin' ? who.origin : null;
  return name === attacker;
}

/** Where the next convoy is told: what stands before it is the place of this one. */
function nextConvoy(
  sentence: ArticleSentence,
  targets: readonly { from: number }[],
  index: number,
): number | undefined {
  return targets.slice(index + 1).find((target) => isConvoy(sentence, target))?.from;
}

/** Whether the weapons stand before `إحداها`, and so are told of all. */
function toldOfAll(sentence: ArticleSentence, target: number, end: number): boolean {
  const one = findWord(sentenceWords.ones, sentence.tokens, target - 7, target);
  return one !== null && weaponsIn(sentence, one, end).length === 0;
}

/** `صاروخان أحدهما داخل القاعدة والآخر في محيطها`: both are this attack's. */
function tellsOther({ tokens }: ArticleSentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ folded }) => ['والاخر', 'والاخري', 'والثاني', 'والثانيه'].includes(folded));
}

/** `ثلاث مسيّرات …، إحداها على …`: of what was told together one went here, where the number told is of all. */
function oneOfEach(weapons: WeaponUse[]): WeaponUse[] {
  const isAll = weapons.every(({ count }) => count === null || (count.low > 1 && count.low < 10));
  return isAll ? weapons.map((use) => (use.count === null ? use : { ...use, count: { low: 1, high: 1 } })) : weapons;
}

/** `بعد يوم من إسقاط طائرتين كانتا تستهدفان قاعدة`: the length stands before the noun whose object does the attacking. */
function sinceBefore(sentence: ArticleSentence, trigger: TriggerMention): Length | null {
  const noun = sentence.mentions.findLast(
    (mention): mention is TriggerMention => mention.type === 'trigger' && mention.to <= trigger.from,
  );
  if (!noun || trigger.from - noun.to > 6) return null;
  // `بعد أقل من يومين على قصف قاعدة … السبت، تعرضت قاعدة`: the noun has an object of its own, and a clause goes on.
  const hasOwn = sentence.mentions.some(
    ({ type, from }) => (type === 'base' || type === 'date') && from >= noun.to && from < trigger.from,
  );
  return hasOwn || clauseStart(sentence.tokens, trigger.from) > noun.from ? null : lengthSince(sentence, noun);
}

/** `استهداف السفارة اليوم، بعد ساعات من هجوم طال قاعدة …`: the other attack came before this one. */
function isHoursEarlier({ tokens }: ArticleSentence, { from }: TriggerMention, date: DateChoice | null): boolean {
  // `لم تمض ساعات على قصف القاعدة حتى دوت الصافرات فجر الخميس`: the day is that of what came after.
  const opener = findWord(notLongSince, tokens, from - 7, from);
  if (opener !== null && date !== null && !tokens.slice(opener, from).some(({ folded }) => folded === 'حتي'))
    return date.mention.from > from;
  const hours = findWord(sentenceWords.hoursAfter, tokens, from - 9, from);
  return hours !== null && date !== null && date.mention.to <= hours;
}

/** On the day told or the one before it. */
function hoursEarlier(day: Day): Day {
  const when = shiftWhen(day.when, 0, -1, day.when.text);
  return when ? { ...day, when } : day;
}

type Day = Pick<ArticleEvent, 'when' | 'dayOf' | 'after'>;

/** The day that the sentence tells for an attack. A video's day is not that of what it shows. */
function dayTold(article: Article, sentence: ArticleSentence, date: DateChoice | null, said: Said): Day {
  if (!date || (date.dayOf === 'statement' && showsRecording(sentence))) return { when: unknownWhen, dayOf: 'none' };
  // A day word in somebody's words counts from the day they were said.
  const next = weekdayAfter(article, sentence, date.mention);
  if (next) return { when: next, dayOf: date.dayOf };
  const isInWords = date.dayOf === 'event' && said.days.length > 0 && !date.mention.anchored;
  const when: When = whenOf(article, sentence, date.mention, isInWords ? said.days : undefined);
  return { when, dayOf: date.dayOf };
}

/** `يوم الأحد الثاني من الشهر …، و… صباح الثلاثاء`: in a chronology a weekday follows the day told before it, long before the article. */
function weekdayAfter(article: Article, sentence: ArticleSentence, mention: DateMention): When | null {
  const { word } = mention;
  const before = dayToldIn(article, sentence, mention.from);
  if (word.sort !== 'weekday' || word.past || before?.earliest == null || before.earliest !== before.latest)
    return null;
  const told = dayNumberOf(before.earliest);
  const published = article.published.days[0];
  if (article.published.basis === 'unknown' || published === undefined || published - told <= 9) return null;
  const day = told + ((word.weekday - weekdayOf(told) + 7) % 7);
  return toWhen({ first: day, last: day }, 'relative', wordsOf(article, sentence, mention));
}

/** The words that name an unnamed target, with the country after them: `قاعدة أميركية في سوريا`. */
function placeOf(article: Article, sentence: ArticleSentence, target: TargetMention): string {
  if (target.named) return wordsOf(article, sentence, target);
  let to = target.to;
  for (let at = target.to; at < Math.min(target.to + 7, sentence.tokens.length); at += 1) {
    const country = countries.matchAt(sentence.tokens, at);
    if (country) to = country.to;
  }
  return wordsOf(article, sentence, { from: target.from, to });
}

function isRecap(sentence: ArticleSentence): boolean {
  return (
    !sentence.isTitle &&
    (hasWord(sentenceWords.recap, sentence.tokens, 0, 2) ||
      hasWord(sentenceWords.latest, sentence.tokens, 0, sentence.tokens.length))
  );
}
