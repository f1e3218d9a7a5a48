import type { Article } from '../article.ts';
import { knownEventsOf } from '../time/known-events.ts';
import { dayNumberOf, weekdayOf } from '../time/calendar.ts';
import { addTo } from './continue-event.ts';
import type { ArticleEvent } from './article-event.ts';
import { dropSummaries } from './drop-summaries.ts';
import { settleOwnLosses } from './casualties/settle-own-losses.ts';
import { settleMassWeapons } from './settle-mass-weapons.ts';
import { clockOf, shiftWhen, toWhen, whenOf } from './clock-of.ts';
import { dateOf, showsRecording } from './dates-of.ts';
import { isNightBetween } from './part-of-day.ts';
import { countriesIn, doers, findWord, hasWord, sentenceWords } from './sentence-words.ts';
import { namesStruck } from './strikes/strike-target.ts';
import { daysOf, lengthAt, type Length } from '../mentions/dates/length-at.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';

/**
 * Gives each event what only the whole article tells: a particular name for a general one, a day from the sentence it goes
 * on from, from a reference event, or from the strike it answers; and drops what nothing dates or supports.
 */
export function settleEvents(article: Article): void {
  nameClaimants(article);
  settleHeadline(article);
  settlePreceding(article);
  for (const [index, event] of article.events.entries()) settleDay(article, event, index);
  for (const event of article.events) settleAfter(event);
  for (const event of article.events) settleRole(article, event);
  joinUnnamed(article);
  for (const event of article.events) joinStatement(article, event);
  for (const event of article.events) joinUndated(article, event);
  for (const event of article.events) joinDefinite(article, event);
  for (const event of article.events) joinOfWeek(article, event);
  for (const [index, event] of article.events.entries()) settlePart(article, event, index);
  for (const event of article.events) settleByPublication(article, event);
  for (const event of article.events) settleIntercepted(article, event);
  for (const event of article.events) settleAfter(event);
  for (const event of article.events) settleAnswer(article, event);
  settleOwnLosses(article);
  settleMassWeapons(article);
  dropSummaries(article);
  article.events = article.events.filter(
    (event) => isDated(event) || (event.kind === 'attack' ? !isGeneral(event) : isNewsOfStrike(article, event)),
  );
}

/** A headline tells in short what the article's own source tells of the same attack: it is no second witness. */
function settleHeadline(article: Article): void {
  for (const event of article.events) {
    if (!article.sentences[event.sentence]?.isTitle || event.origin.id !== null) continue;
    const body = article.events.find(
      (other) =>
        other.sentence > event.sentence &&
        other.kind === event.kind &&
        other.base === event.base &&
        other.origin.id !== null,
    );
    if (!body) continue;
    event.origin = body.origin;
    event.claimedBy ??= body.claimedBy;
    if (event.claimedBy !== null) event.blamedOn = null;
  }
}

/** `الفصائل، المنتمية لما يسمى “المقاومة الإسلامية في العراق”`: the general name means the particular one in this article. */
function nameClaimants(article: Article): void {
  const particular = particularName(article);
  if (particular === null) return;
  for (const event of article.events) {
    if (event.claimedBy === general) event.claimedBy = particular;
    if (event.origin.stance === 'claims' && event.origin.id === general)
      event.origin = { ...event.origin, id: particular };
  }
}

/** What happened more than a week before the article is background, however the sentence opens. */
function settleRole(article: Article, event: ArticleEvent): void {
  const published = clockOf(article)[0];
  if (published === undefined || event.when.latest === null) return;
  if (published - dayNumberOf(event.when.latest) > 7) event.role = 'recap';
}

function isDated(event: ArticleEvent): boolean {
  return event.when.earliest !== null;
}

/** Background with neither a day nor a number (`سبق أن هاجمت قواعد`) tells of no one attack. */
function isGeneral(event: ArticleEvent): boolean {
  const hasNumber =
    event.killed !== null || event.injured !== null || event.weapons.some(({ count }) => count !== null);
  return event.role === 'recap' && !hasNumber;
}

/**
 * A strike whose day is told, though the article does not tell when that was, or that answers news without a day; where no strike of
 * the article has a day, which might be the same, and the group struck is named or the article tells of attacks.
 */
function isNewsOfStrike({ events, sentences }: Article, strike: ArticleEvent): boolean {
  const { dayOf, answers, after, claimedBy, blamedOn } = strike;
  const sentence = sentences[strike.sentence];
  const isOfThisWar =
    events.some(({ kind }) => kind === 'attack') || (sentence && namesStruck(sentence, 0, sentence.tokens.length));
  if (!isOfThisWar) return false;
  if ((claimedBy ?? blamedOn) === 'israel') return false;
  if (events.some((other) => other.kind === 'strike' && other.role === 'news' && isDated(other))) return false;
  return (
    ((dayOf === 'event' || dayOf === 'statement') && !after) ||
    (answers !== undefined && answers.role === 'news' && !isDated(answers))
  );
}

const general = 'iran-backed-militias';

function particularName(article: Article): string | null {
  for (const sentence of article.sentences) {
    for (const actor of sentence.mentions) {
      if (actor.type !== 'actor' || actor.side !== 'attacker' || actor.actor === general) continue;
      const belongs = findWord(sentenceWords.belongs, sentence.tokens, Math.max(0, actor.from - 9), actor.from);
      if (belongs === null) continue;
      const isGeneral = sentence.mentions.some(
        (other) => other.type === 'actor' && other.actor === general && other.to <= belongs && belongs - other.to <= 3,
      );
      if (isGeneral || hasWord(sentenceWords.groups, sentence.tokens, belongs - 3, belongs)) return actor.actor;
    }
  }
  return null;
}

/** `الاستهداف الذي وقع الأحد سبقه استهداف مشابه طال قاعدة …`: the first part adds to the event before, the second is older. */
function settlePreceding(article: Article): void {
  for (const [index, event] of article.events.entries()) {
    const sentence = article.sentences[event.sentence];
    const before = article.events[index - 1];
    const at = sentence ? findWord(sentenceWords.preceded, sentence.tokens, 0, event.trigger) : null;
    if (!sentence || at === null || !before || event.when.earliest !== null) continue;
    addTo(article, before, sentence, at);
    if (before.when.latest === null || before.when.earliest === null) continue;
    event.when = toWhen(
      { first: dayNumberOf(before.when.earliest) - 7, last: dayNumberOf(before.when.latest) },
      'relative',
      event.when.text,
    );
    event.dayOf = 'event';
  }
}

function settleDay(article: Article, event: ArticleEvent, index: number): void {
  if (event.kind === 'strike') return;
  if (event.when.earliest !== null) {
    narrowToKnown(article, event);
    return;
  }
  const known =
    knownEvent(article, event) ??
    afterAnother(article, event, index) ??
    (event.dayOf === 'event' ? null : (fromBefore(article, event, index) ?? dayBeside(article, event)));
  if (!known) return;
  event.when = known;
  event.dayOf = 'context';
}

/** Days told loosely (`مساء الاثنين` of an article whose day is not sure) hold the one day that knowledge records. */
function narrowToKnown(article: Article, event: ArticleEvent): void {
  const { earliest, latest, text } = event.when;
  if (earliest === null || latest === null || earliest === latest) return;
  const known = knownEvent(article, event);
  if (known?.earliest == null || known.latest == null || known.earliest < earliest || known.latest > latest) return;
  event.when = { ...known, text };
}

/** An attack that knowledge records, on that base, and of which the article cannot be older. */
function knownEvent(article: Article, event: ArticleEvent): ArticleEvent['when'] | null {
  const sentence = article.sentences[event.sentence];
  if (event.base === null || !sentence) return null;
  for (const { event: known, isMet } of knownEventsOf(article.knowledge)) {
    if (known.attackOn !== event.base) continue;
    if (!isMet(sentence, event.base)) continue;
    const last = article.published.days.at(-1);
    if (last !== undefined && last < dayNumberOf(known.earliest)) continue;
    return toWhen({ first: dayNumberOf(known.earliest), last: dayNumberOf(known.latest) }, 'event', null);
  }
  return null;
}

/**
 * `بعد مرور ساعات على القصف الأمريكي`: that long after the strike told before; `بعد أقل من 24 ساعة على ذلك`: after the attack told before.
 */
function afterAnother(article: Article, event: ArticleEvent, index: number): ArticleEvent['when'] | null {
  const sentence = article.sentences[event.sentence];
  if (!sentence) return null;
  const { tokens } = sentence;
  const after = findWord(sentenceWords.after, tokens, 0, Math.min(3, event.trigger));
  if (after === null) return null;
  for (let at = after + 1; at < Math.min(after + 6, event.trigger); at += 1) {
    const length = lengthAt(tokens, at) ?? someHoursAt(tokens, at);
    if (!length || !hasWord(sentenceWords.since, tokens, length.to, length.to + 1)) continue;
    const before = otherMeant(article, sentence.tokens, length.to + 1, index);
    if (!before || before.when.earliest === null || before.when.latest === null) return null;
    const text = tokens
      .slice(after, length.to)
      .map((token) => token.text)
      .join(' ');
    const days = length.unit === 'hour' ? Math.ceil(length.count / 24) : daysOf(length);
    const isWithin = length.unit === 'hour';
    return toWhen(
      {
        first: dayNumberOf(before.when.earliest) + (isWithin ? 0 : days),
        last: dayNumberOf(before.when.latest) + days,
      },
      'relative',
      text,
    );
  }
  return null;
}

/** `ساعات` without a number: within a day. */
function someHoursAt(tokens: Token[], at: number): Length | null {
  return tokens[at]?.folded === 'ساعات' ? { from: at, to: at + 1, unit: 'hour', count: 24 } : null;
}

/** What a time is counted from: the strike told before, where a doer of strikes is named; else the attack told before. */
function otherMeant(article: Article, tokens: Token[], from: number, index: number): ArticleEvent | undefined {
  const earlier = article.events.slice(0, index);
  if (hasWord(doers, tokens, from, from + 3))
    return article.events.find(({ kind, when }) => kind === 'strike' && when.earliest !== null);
  return hasWord(sentenceWords.later, tokens, from, from + 1)
    ? earlier.findLast(({ kind, when }) => kind === 'attack' && when.earliest !== null)
    : undefined;
}

/** The day of the attack told just before, by the same claimant, where no other event of this base has a day. */
function fromBefore(article: Article, event: ArticleEvent, index: number): ArticleEvent['when'] | null {
  const others = article.events.filter(
    (other) =>
      other !== event &&
      other.kind === 'attack' &&
      other.base === event.base &&
      other.dayOf !== 'none' &&
      other.when.earliest !== null,
  );
  const before = article.events.slice(0, index).findLast(({ kind }) => kind === 'attack');
  if (!before || before.when.earliest === null) return null;
  const distance = event.sentence - before.sentence;
  const isSameVoice = distance <= 1 && before.claimedBy === event.claimedBy && event.claimedBy !== null;
  const sentence = article.sentences[event.sentence];
  // `وأضافت أن قاعدة بلد تعرضت أيضاً`: more of the same news.
  const isMore =
    distance <= 2 &&
    event.role === 'news' &&
    before.role === 'news' &&
    sentence !== undefined &&
    hasWord(sentenceWords.also, sentence.tokens, 0, sentence.tokens.length);
  // What the article recalls of that base is another attack.
  const isFree = others.length === 0 || (isMore && others.every(({ role }) => role === 'recap'));
  return isFree && (isSameVoice || isMore) && before.base !== event.base ? { ...before.when, text: null } : null;
}

/**
 * `تعرضت ثلاث قواعد لهجمات فجر الثلاثاء. … أصابت مسيّرة معسكر التاجي`, `انفجارات هزّت القاعدة مساء الأربعاء. … تعرضت لهجوم`: the day of the attack
 * that a sentence shortly before tells of no base in particular, or of bangs alone.
 */
function dayBeside(article: Article, event: ArticleEvent): ArticleEvent['when'] | null {
  if (event.role !== 'news' || event.base === null) return null;
  for (let index = event.sentence - 1; index >= Math.max(0, event.sentence - 3); index -= 1) {
    const sentence = article.sentences[index];
    if (!sentence || sentence.boilerplate !== null) continue;
    if (article.events.some((other) => other.sentence === index)) return null;
    const others = sentence.mentions.filter((mention) => mention.type === 'base' && mention.base !== event.base);
    const trigger = sentence.mentions.find(
      (mention) => mention.type === 'trigger' && mention.sort !== 'claim' && mention.form !== 'future',
    );
    if (
      trigger?.type !== 'trigger' ||
      others.length > 0 ||
      hasWord(sentenceWords.hostile, sentence.tokens, trigger.to, trigger.to + 6)
    )
      continue;
    if (
      hasWord(doers, sentence.tokens, trigger.to, trigger.to + 2) ||
      hasWord(sentenceWords.recap, sentence.tokens, 0, 2)
    )
      continue;
    const date = dateOf(sentence, trigger, trigger, sentence.tokens.length);
    const when = date && !showsRecording(sentence) ? whenOf(article, sentence, date.mention) : null;
    if (when?.earliest) return { ...when, text: null };
  }
  return null;
}

/** How far before it the day may stand that a bare part of the day belongs to. */
const nearSentences = 3;

/**
 * `استهدفت أمس قاعدة حرير. وفي ساعات المساء سقطت صواريخ على قاعدة …`: the day of the attack told last nearby; without one, news is of
 * the day on which it was printed.
 */
function settlePart(article: Article, event: ArticleEvent, index: number): void {
  if (event.part === undefined || event.when.earliest !== null || event.dayOf === 'event') return;
  const last = article.events
    .slice(0, index)
    .findLast(
      ({ kind, when, sentence }) =>
        kind === 'attack' && event.sentence - sentence <= nearSentences && when.earliest !== null,
    );
  if (last && last.when.earliest === last.when.latest && (event.role === 'recap' || last.role === 'news')) {
    event.when = shiftWhen(last.when, 0, isNightBetween(last.when.text, event.part) ? 1 : 0, null) ?? event.when;
    event.dayOf = 'context';
    return;
  }
  const [first] = clockOf(article);
  const isOneDay = clockOf(article).length === 1;
  const hasOther = article.events.some((other) => isNewsOf(other, event) && isDated(other) && mayBeOne(other, event));
  if (!isUndatedNews(event) || hasOther || first === undefined || !isOneDay) return;
  event.when = toWhen({ first, last: first }, 'published', null);
  event.dayOf = 'context';
}

/** News whose day nobody tells lies in the days before it was printed; background lies anywhere. */
function settleByPublication(article: Article, event: ArticleEvent): void {
  if (!isUndatedNews(event)) return;
  const hasOther = article.events.some(
    (other) => isNewsOf(other, event) && other.when.earliest !== null && mayBeOne(other, event),
  );
  const clock = clockOf(article);
  const first = clock[0];
  const last = clock.at(-1);
  if (hasOther || first === undefined || last === undefined) return;
  const only = onlyDayBefore(article, event);
  if (first === last && only !== null) {
    event.when = { ...only, text: null };
    event.dayOf = 'context';
    return;
  }
  // Not after the earliest news of the article that has a day: the undated may be as old.
  const dated = article.events
    .filter((other) => other.kind === 'attack' && other.role === 'news')
    .flatMap(({ when }) => (when.earliest === null ? [] : [dayNumberOf(when.earliest)]));
  const from = first === last && !tellsOnlyToday(article, first) ? first - 1 : first;
  event.when = toWhen({ first: Math.min(from, ...dated), last }, 'published', null);
  event.dayOf = 'context';
}

/**
 * `لسلسلة هجمات فجر الثلاثاء طالت معسكر … . وفي صلاح الدين انفجرت مسيّرة خارج قاعدة بلد`: the one day on which all news of attacks told
 * before it happened, at other bases.
 */
function onlyDayBefore(article: Article, event: ArticleEvent): ArticleEvent['when'] | null {
  if (article.sentences[event.sentence]?.isTitle !== false) return null;
  const before = article.events.filter(
    (other) => other.kind === 'attack' && other.role === 'news' && other.sentence < event.sentence && isDated(other),
  );
  const [first] = before;
  if (!first || before.some(({ base }) => base === event.base)) return null;
  const { earliest, latest } = first.when;
  return earliest === latest && before.every(({ when }) => when.earliest === earliest && when.latest === latest)
    ? first.when
    : null;
}

/**
 * An answer without a day of its own is of the day of what it answers, or so many days after; raids from the air may have come
 * days later, and before the article.
 */
function settleAnswer(article: Article, event: ArticleEvent): void {
  const { answers: attack, daysAfterAnswered: days = 0, daysWithinAnswered: within = 0 } = event;
  if (event.when.earliest !== null || event.dayOf === 'event' || !attack) return;
  const when = shiftWhen(attack.when, days, 0, null);
  if (!when || when.earliest === null || when.latest === null) return;
  const last = dayNumberOf(when.latest);
  const published = clockOf(article).at(-1) ?? Infinity;
  event.when =
    within === 0
      ? when
      : toWhen(
          { first: dayNumberOf(when.earliest), last: Math.max(last, Math.min(last + within, published)) },
          'relative',
          null,
        );
  event.dayOf = 'context';
}

/** `وبعدها بيوم واحد`, where the attack before has got its day. */
function settleAfter(event: ArticleEvent): void {
  if (!event.after || event.when.earliest !== null) return;
  const { event: before, days, hours } = event.after;
  event.when = shiftWhen(before.when, days, hours, event.when.text) ?? event.when;
}

/** The news names today and no other day: what it leaves undated is of today too. */
function tellsOnlyToday(article: Article, today: number): boolean {
  const words = article.sentences
    .filter(({ boilerplate, tokens }) => boilerplate === null && !hasWord(sentenceWords.recap, tokens, 0, 2))
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention) => (mention.type === 'date' && mention.edge === null ? [mention.word] : []));
  const days = words.filter(({ sort }) => sort === 'ago' || sort === 'weekday' || sort === 'hours');
  return (
    days.some((word) => word.sort === 'ago' && word.days === 0) &&
    days.every(
      (word) =>
        (word.sort === 'ago' && word.days === 0) ||
        (word.sort === 'weekday' && !word.past && word.weekday === weekdayOf(today)),
    )
  );
}

/** `إسقاط مسيّرتين` beside `هجوم بثلاث مسيّرات`: what was shot down is a part, and its number not that of the attack. */
function settleIntercepted(article: Article, event: ArticleEvent): void {
  if (event.kind !== 'attack' || event.intercepted !== true) return;
  const others = article.events.filter(
    (other) =>
      other !== event &&
      other.kind === 'attack' &&
      other.base === event.base &&
      other.role === event.role &&
      other.intercepted !== true &&
      other.when.earliest === event.when.earliest,
  );
  event.weapons = event.weapons.map((use) => {
    const isPart = others.some(({ weapons }) =>
      weapons.some(({ type, count }) => type === use.type && count && use.count && count.low > use.count.low),
    );
    return isPart ? { ...use, count: null } : use;
  });
}

function isUndatedNews(event: ArticleEvent): boolean {
  return event.kind === 'attack' && event.role === 'news' && event.when.earliest === null && event.dayOf !== 'event';
}

function isNewsOf(other: ArticleEvent, event: ArticleEvent): boolean {
  return other !== event && other.kind === 'attack' && other.role === 'news' && other.base === event.base;
}

/** News without a day, in the headline or from another source, is the dated news of the same base nearest to it. */
function joinUndated(article: Article, event: ArticleEvent): void {
  if (!isUndatedNews(event)) return;
  const [sibling] = article.events
    .filter((other) => isNewsOf(other, event) && other.when.earliest !== null && mayBeOne(other, event))
    .sort((a, b) => Math.abs(a.sentence - event.sentence) - Math.abs(b.sentence - event.sentence));
  if (!sibling) return;
  event.when = { ...sibling.when, text: null };
  event.dayOf = 'context';
}

/**
 * `قال مسؤول أمس الثلاثاء إن عدد المصابين في الهجوم ارتفع`, `سقط صاروخان يوم الاثنين`: where only a statement's day is told, an attack on that base
 * whose own day is told, at most four days before, is the one spoken of.
 */
function joinStatement(article: Article, event: ArticleEvent): void {
  if (event.kind !== 'attack' || event.dayOf !== 'statement' || event.when.earliest === null) return;
  if (event.base === null && event.place === null) return;
  const said = dayNumberOf(event.when.earliest);
  const [own] = article.events
    .filter(
      (other) =>
        other !== event &&
        other.kind === 'attack' &&
        other.base === event.base &&
        other.place === event.place &&
        other.dayOf === 'event' &&
        other.when.earliest !== null &&
        other.when.latest !== null &&
        dayNumberOf(other.when.earliest) <= said &&
        said - dayNumberOf(other.when.latest) <= 4 &&
        mayBeOne(other, event) &&
        !tellsOtherNumber(other, event) &&
        // `كما تعرضت القاعدة ذاتها`: another attack.
        !hasWord(sentenceWords.also, article.sentences[other.sentence]?.tokens ?? [], 0, 1),
    )
    .sort((a, b) => Math.abs(a.sentence - event.sentence) - Math.abs(b.sentence - event.sentence));
  if (!own) return;
  event.when = { ...own.when, text: event.when.text };
  event.dayOf = 'context';
}

/** Fourteen rockets and three rockets are two attacks. */
function tellsOtherNumber(a: ArticleEvent, b: ArticleEvent): boolean {
  return a.weapons.some(({ type, count }) =>
    b.weapons.some((other) => other.type === type && count && other.count && other.count.low !== count.low),
  );
}

/** `القصف الإيراني على عين الأسد` in the headline, and the one day that the article tells of an attack there, however long ago. */
function joinDefinite(article: Article, event: ArticleEvent): void {
  const isHeadline = article.sentences[event.sentence]?.isTitle === true;
  if (!isUndatedNews(event) || !(event.isDefinite || isHeadline) || event.base === null) return;
  const days = new Map<string, ArticleEvent>();
  for (const other of article.events) {
    if (other === event || other.kind !== 'attack' || other.base !== event.base) continue;
    if (other.when.earliest !== null) days.set(other.when.earliest, other);
  }
  const [only] = days.values();
  if (days.size !== 1 || !only || !mayBeOne(only, event)) return;
  event.when = { ...only.when, text: null };
  event.dayOf = 'context';
  event.role = only.role;
}

/** `القصف الذي تعرضت له القاعدة الأسبوع الماضي`, and the one day of that week on which the article tells of an attack there. */
function joinOfWeek(article: Article, event: ArticleEvent): void {
  const { earliest, latest, text } = event.when;
  if (event.kind !== 'attack' || event.base === null || earliest === null || latest === null) return;
  if (earliest === latest || text === null || !fold(text).includes('اسبوع')) return;
  const within = article.events.filter(
    ({ kind, base, when }) =>
      kind === 'attack' &&
      base === event.base &&
      when.earliest !== null &&
      when.earliest === when.latest &&
      when.earliest >= earliest &&
      when.earliest <= latest,
  );
  const [only] = within;
  if (!only || within.some(({ when }) => when.earliest !== only.when.earliest) || !mayBeOne(only, event)) return;
  event.when = { ...only.when, text };
}

/** Weapons do not speak against it: one side tells none, or they share a type. */
function mayBeOne(a: ArticleEvent, b: ArticleEvent): boolean {
  const known = ({ weapons }: ArticleEvent) => weapons.map(({ type }) => type).filter((type) => type !== 'unknown');
  const [left, right] = [known(a), known(b)];
  return left.length === 0 || right.length === 0 || left.some((type) => right.includes(type));
}

/**
 * `استهدف أمس قاعدة في شمال شرق الأردن … والهجوم وقع على البرج 22`: a base first left unnamed is the one named elsewhere, when the
 * article has one such and one undated base in that country.
 */
function joinUnnamed(article: Article): void {
  const unnamed = article.events.filter(
    ({ kind, base, role, onRoad }) => kind === 'attack' && base === null && role === 'news' && !onRoad,
  );
  const [first] = unnamed;
  if (unnamed.length !== 1 || !first) return;
  const near = countriesIn(first.place ?? '');
  const undated = article.events.filter(
    (event) => event.base !== null && isUndatedNews(event) && mayBeOne(event, first),
  );
  const bases = new Set(undated.map(({ base }) => base));
  const country = article.knowledge.bases.find(({ id }) => bases.has(id))?.country;
  if (bases.size !== 1 || country === undefined || !near.includes(country)) return;
  for (const event of undated) {
    event.when = { ...first.when };
    event.dayOf = first.dayOf;
  }
  article.events = article.events.map((event) =>
    event === first ? { ...first, base: undated[0]?.base ?? null, place: null } : event,
  );
}
