import { createWordSet } from '../text/word-set.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { ReferenceEvent } from '@mujaz/knowledge';
import type { Article, ArticleSentence } from '../article.ts';
import { findDates } from '../mentions/dates/find-dates.ts';
import type { DateMention } from '../mentions/mention.ts';
import { knownEventsOf } from './known-events.ts';
import {
  dayNumberOf,
  monthOf,
  toDayNumber,
  toIsoDay,
  weekdayOf,
  yearOf,
  isRealDay,
  type DayNumber,
} from './calendar.ts';
import type { Constraint } from './constraint.ts';
import { copyrightYear } from './copyright-year.ts';
import { dayBesideEvent } from './day-beside-event.ts';
import { isDateline } from './is-dateline.ts';
import { report } from '../report-message.ts';
import { wordsOf } from '../reports/clock-of.ts';
import { entryDateOf, statementDateOf } from '../reports/dates-of.ts';
import { hasWord, sentenceWords } from '../reports/sentence-words.ts';

/** The attacks that the project reads of begin in the autumn of 2019; no text is sought before. */
const firstDay = toDayNumber(2019, 10, 1);

/** Nor is one sought more than thirteen months after the last event that knowledge has. */
const horizon = 400;

const datelines = createWordSet(loadLexicon<{ datelines: string[] }>('boilerplate').datelines);

/** Words of what is to come. */
const planned = createWordSet(loadLexicon<{ planned: string[] }>('modality').planned);

const lastMonth = createWordSet(['الشهر الماضي', 'الشهر الفائت', 'الشهر المنصرم']);

/**
 * Finds the days on which the article can have been published, from strongest to weakest: what an editor declares; a
 * dateline; days and weekdays told against "today"; dates that must lie before it; reference events; what "this month"
 * and "last month" leave. A constraint that leaves no day is set aside and said in a message.
 */
export function inferPublication(article: Article): void {
  const declared = article.seed.declared.published;
  if (declared !== undefined) {
    article.published = { days: [dayNumberOf(declared)], basis: 'declared', reasons: [`the sidecar says ${declared}`] };
    return;
  }
  let days: DayNumber[] = [];
  const lastDay = lastDayOf(article);
  for (let day = firstDay; day <= lastDay; day += 1) days.push(day);
  const reasons: string[] = [];
  let basis: 'stated' | 'inferred' | 'unknown' = 'unknown';
  for (const constraint of constraintsOf(article)) {
    let left = days.filter(constraint.holds);
    if (left.length === 0 && constraint.otherwise) left = days.filter(constraint.otherwise);
    if (left.length === 0) {
      report(article, constraint.sentence, constraint.mention, {
        ruleId: 'publication-contradicted',
        severity: 'warning',
        reason: `Unexpected date, which the rest of the text contradicts: ${constraint.reason}`,
        note: 'It was not used to date the article. Declare the day in a sidecar if you know it.',
      });
      continue;
    }
    if (left.length < days.length) {
      reasons.push(constraint.reason);
      if (basis !== 'stated') basis = constraint.basis;
    }
    days = left;
  }
  article.published = { days, basis: reasons.length === 0 ? 'unknown' : basis, reasons };
}

function constraintsOf(article: Article): Constraint[] {
  const read = article.sentences.filter(({ boilerplate }) => boilerplate === null);
  const dated = read.flatMap((sentence) =>
    sentence.mentions.flatMap((mention) =>
      mention.type === 'date' ? [{ sentence, mention, words: wordsOf(article, sentence, mention) }] : [],
    ),
  );
  const told = eventsTold(article, read);
  const met = eventsMet(told);
  return [
    ...[...dated, ...datesOfFurniture(article)].flatMap(datelineOf(article, dated)),
    ...dated.filter(({ mention }) => mention.word.sort === 'calendar').flatMap(todayOf),
    ...dated.flatMap(pastDate),
    ...copyrightYear(article),
    ...notBeforeEvents(met),
    ...aroundEvents(met),
    ...met.flatMap(monthAfterEvent),
    ...dated.filter(({ mention }) => mention.word.sort !== 'calendar').flatMap(todayOf),
    ...newsOfEvent(article, read),
    ...newsDate(article, dated),
    ...besideEvents(told),
    ...dated.flatMap(dayOfEvent(met)),
    ...dated.flatMap(yearLeftOut),
    ...newsDateWithoutYear(dated),
    ...dated.flatMap(recentWeekday),
    ...dated.flatMap(monthStillRunning),
    ...dated.flatMap(monthGone),
  ];
}

interface Dated {
  sentence: ArticleSentence;
  mention: DateMention;
  words: string;
}

/** `سوريا | 07/07/2021`, `آخر تحديث: 14-3-2020`: lines left out of the reading may hold the day. */
function datesOfFurniture(article: Article): Dated[] {
  return article.sentences
    .filter(
      ({ boilerplate, tokens }) => boilerplate === 'menu' || (boilerplate !== null && datelines.matchAt(tokens, 0)),
    )
    .flatMap((sentence) =>
      findDates(sentence.tokens, null).map((mention) => ({
        sentence,
        mention,
        words: wordsOf(article, sentence, mention),
      })),
    );
}

/** A date that the page gives for the article: `نشر في 12 آذار 2024`, or a line that holds hardly more than a date. */
function datelineOf(article: Article, dated: readonly Dated[]): (dated: Dated) => Constraint[] {
  const lastParagraph = article.sentences.at(-1)?.paragraph ?? 0;
  // Under a statement quoted whole; several such lines head the entries of a chronology.
  const lines = dated.filter(({ sentence, mention }) => sentence.tokens.length === mention.to - mention.from);
  const onlyLine = lines.length === 1 ? lines[0]?.sentence : undefined;
  return ({ sentence, mention, words }) => {
    if (mention.word.sort !== 'calendar' || mention.word.month === null || mention.edge !== null) return [];
    const isEdge = sentence.paragraph <= 4 || sentence.paragraph >= lastParagraph - 2 || onlyLine === sentence;
    const others = sentence.tokens.length - (mention.to - mention.from);
    const labelled =
      sentence.tokens.some((_, at) => at < mention.from && datelines.matchAt(sentence.tokens, at) !== null) &&
      others <= 10;
    const isBare = others <= 8 && !sentence.mentions.some(({ type }) => type === 'trigger' || type === 'speech');
    if (!isEdge || !(labelled || isBare || isDateline(sentence, mention))) return [];
    const { day, month, year } = mention.word;
    // A list of days without years (`- 5 آب: سقوط …`) begins as a dateline does.
    if (year === null && (!isDateline(sentence, mention) || entryDateOf(sentence) === mention)) return [];
    return [
      {
        reason: `dateline «${words}»`,
        basis: 'stated',
        holds: (candidate) => isCalendarDay(candidate, day, month, year),
        sentence,
        mention,
      },
    ];
  };
}

/** `اليوم الاثنين 5 شباط`, `أمس الخميس`: what today must be. */
function todayOf({ sentence, mention, words }: Dated): Constraint[] {
  if (!mention.anchored || mention.relation !== null) return [];
  const { word, weekday } = mention;
  if (word.sort === 'calendar' && word.month !== null) {
    const { day, month, year } = word;
    const isDay = (candidate: DayNumber) => isCalendarDay(candidate - mention.daysAgo, day, month, year);
    return [
      {
        reason: `today is «${words}»`,
        basis: 'stated',
        holds: (candidate) =>
          isDay(candidate) && (weekday === null || weekdayOf(candidate - mention.daysAgo) === weekday),
        otherwise: isDay,
        sentence,
        mention,
      },
    ];
  }
  if (word.sort !== 'ago' || weekday === null) return [];
  return [
    {
      reason: `«${words}»`,
      basis: 'inferred',
      holds: (candidate) => weekdayOf(candidate - word.days) === weekday,
      sentence,
      mention,
    },
  ];
}

/** A full date is told of the past: the article is no older. What is planned bounds nothing. */
function pastDate({ sentence, mention, words }: Dated): Constraint[] {
  const { word } = mention;
  if (hasWord(planned, sentence.tokens, mention.from - 8, mention.from)) return [];
  if (word.sort === 'month' && word.month !== null && word.year !== null) {
    const first = toDayNumber(word.year, word.month, 1);
    return [
      {
        reason: `not before «${words}»`,
        basis: 'inferred',
        holds: (candidate) => candidate >= first,
        sentence,
        mention,
      },
    ];
  }
  if (word.sort !== 'calendar' || word.year === null || word.month === null) return [];
  if (!isRealDay(word.day, word.month, word.year)) return [];
  const day = toDayNumber(word.year, word.month, word.day);
  return [
    { reason: `not before «${words}»`, basis: 'inferred', holds: (candidate) => candidate >= day, sentence, mention },
  ];
}

/**
 * A full date in the news itself: the latest one told with its weekday, or as the day of a statement, and not as background.
 * The article is of the week that begins with it; of that very day where it also says `اليوم` without naming one.
 */
function newsDate(article: Article, dated: Dated[]): Constraint[] {
  let latest: { dated: Dated; day: DayNumber } | null = null;
  for (const entry of dated) {
    const { sentence, mention } = entry;
    const { word, weekday } = mention;
    if (
      word.sort !== 'calendar' ||
      word.year === null ||
      word.month === null ||
      mention.anchored ||
      mention.edge !== null
    )
      continue;
    if (word.monthWord === 'past' || !isRealDay(word.day, word.month, word.year)) continue;
    if (isBackground(sentence) || hasWord(planned, sentence.tokens, mention.from - 8, mention.from)) continue;
    if (weekday === null && statementDateOf(sentence) !== mention) continue;
    const day = toDayNumber(word.year, word.month, word.day);
    if (!latest || day > latest.day) latest = { dated: entry, day };
  }
  if (!latest) return [];
  const { day } = latest;
  const { sentence, mention, words } = latest.dated;
  const isLead = sentence.index <= 4 && mention.weekday !== null;
  const saysToday = dated.some(
    ({ mention: other }) => other.word.sort === 'ago' && other.word.days === 0 && other.weekday === null,
  );
  const isWithinWeek = (candidate: DayNumber) => candidate >= day && candidate <= day + 6;
  return [
    {
      reason: `news of «${words}»`,
      basis: 'inferred',
      holds: isLead && saysToday ? (candidate) => candidate === day : isWithinWeek,
      otherwise: isWithinWeek,
      sentence,
      mention,
    },
  ];
}

/**
 * The lead tells of an attack that knowledge records, on a weekday or a day counted from today that fits: the article is its
 * news, of the week that begins with it.
 */
function newsOfEvent(article: Article, read: ArticleSentence[]): Constraint[] {
  const lead = read
    .filter((sentence) => sentence.isTitle || sentence.tokens.length >= shortestNews)
    .slice(0, 5)
    .filter((sentence) => !isBackground(sentence));
  return knownEventsOf(article.knowledge).flatMap(({ event, isMet }) => {
    if (event.attackOn === undefined) return [];
    const sentence = lead.find((other) => isMet(other) && dayIn(other, false)) ?? lead.find((other) => isMet(other));
    if (!sentence) return [];
    // A weekday told in the lead may belong to it; a day counted from today only in a sentence that names the base.
    const mention =
      dayIn(sentence, false) ??
      lead
        .slice(0, 3)
        .map((other) => dayIn(other, !namesBase(other, event.attackOn)))
        .find((day) => day !== undefined);
    if (!mention) return [];
    const first = dayNumberOf(event.earliest);
    const last = dayNumberOf(event.latest);
    const { word } = mention;
    if (word.sort === 'weekday' && weekdayOf(first) !== word.weekday && weekdayOf(last) !== word.weekday) return [];
    return [
      {
        reason: `news of ${event.names.en}`,
        basis: 'inferred',
        holds: (candidate) =>
          word.sort === 'ago'
            ? candidate - word.days >= first && candidate - word.days <= last
            : candidate >= first && candidate <= last + (word.sort === 'weekday' && word.past ? 9 : 3),
        sentence,
        mention,
      },
    ];
  });
}

function namesBase({ mentions }: ArticleSentence, base: string | undefined): boolean {
  return mentions.some((mention) => mention.type === 'base' && mention.base === base);
}

/** Shorter lines are furniture: a name, a place, a time. */
const shortestNews = 8;

/** A weekday of the news, or, where `weekdayOnly` is false, also a day counted from today. */
function dayIn(sentence: ArticleSentence, weekdayOnly: boolean): DateMention | undefined {
  const days = sentence.mentions.filter(
    (other): other is DateMention =>
      other.type === 'date' &&
      other.edge === null &&
      other.relation === null &&
      ((other.word.sort === 'weekday' && !(weekdayOnly && other.word.past)) ||
        (!weekdayOnly && other.word.sort === 'ago')),
  );
  // `توفي اليوم الاثنين متأثراً بجراح القصف الذي وقع الاثنين الماضي`: the older day is the attack's.
  return days.find(({ word }) => word.sort === 'weekday' && word.past) ?? days[0];
}

/** The latest event comes first: what the news comes after is nearest to it. */
function besideEvents(told: readonly ToldEvent[]): Constraint[] {
  return [...told]
    .sort((a, b) => dayNumberOf(b.event.earliest) - dayNumberOf(a.event.earliest))
    .flatMap(({ event, sentences }) => sentences.flatMap((sentence) => dayBesideEvent(sentence, event)));
}

/** A day whose year is left out is of the last twelve months: where an event gave the year, it bounds the article too. */
function yearLeftOut({ sentence, mention, words }: Dated): Constraint[] {
  const { word } = mention;
  if (!mention.yearOfEvent || word.sort !== 'calendar' || word.year === null || word.month === null) return [];
  const day = toDayNumber(word.year, word.month, word.day);
  return [
    {
      reason: `within a year after «${words}»`,
      basis: 'inferred',
      holds: (candidate) => candidate >= day && candidate < day + 365,
      sentence,
      mention,
    },
  ];
}

/**
 * A day without a year in the news itself, the day of a statement or an attack in the first sentences: the article is of the week
 * that begins with it.
 */
function newsDateWithoutYear(dated: Dated[]): Constraint[] {
  const found = dated.find(
    ({ sentence, mention }) =>
      sentence.index <= 4 &&
      mention.word.sort === 'calendar' &&
      mention.word.month !== null &&
      mention.word.year === null &&
      mention.word.monthWord !== 'past' &&
      mention.weekday === null &&
      !mention.anchored &&
      mention.edge === null &&
      mention.relation === null &&
      !isBackground(sentence) &&
      !hasWord(planned, sentence.tokens, mention.from - 8, mention.from) &&
      statementDateOf(sentence) === mention,
  );
  if (!found || found.mention.word.sort !== 'calendar') return [];
  const { sentence, mention, words } = found;
  const { day, month } = found.mention.word;
  return [
    {
      reason: `news of «${words}»`,
      basis: 'inferred',
      holds: (candidate) => {
        for (let back = 0; back <= 6; back += 1)
          if (isCalendarDay(candidate - back, day, month ?? 0, null)) return true;
        return false;
      },
      sentence,
      mention,
    },
  ];
}

function isBackground(sentence: ArticleSentence): boolean {
  return hasWord(sentenceWords.recap, sentence.tokens, 0, 2);
}

/** A bare weekday with its date (`الخميس 1 كانون الأول`) is of the last seven days, and fixes the year. */
function recentWeekday({ sentence, mention, words }: Dated): Constraint[] {
  const { word, weekday } = mention;
  if (mention.anchored || weekday === null || word.sort !== 'calendar' || word.month === null || word.year !== null)
    return [];
  if (mention.edge !== null || word.monthWord === 'past') return [];
  const { day, month } = word;
  const recent = (matches: (candidate: DayNumber) => boolean) => (candidate: DayNumber) => {
    for (let back = 0; back <= 6; back += 1)
      if (isCalendarDay(candidate - back, day, month, null) && matches(candidate - back)) return true;
    return false;
  };
  return [
    {
      reason: `within a week after «${words}»`,
      basis: 'inferred',
      holds: recent((candidate) => weekdayOf(candidate) === weekday),
      otherwise: recent(() => true),
      sentence,
      mention,
    },
  ];
}

/** `تشرين الأول الجاري`: published in that month, or within days of it where someone's words are quoted. */
function monthStillRunning({ sentence, mention, words }: Dated): Constraint[] {
  const { word } = mention;
  const month =
    word.sort === 'calendar' && word.monthWord === 'current'
      ? word.month
      : word.sort === 'month' && word.current
        ? word.month
        : null;
  if (month === null) return [];
  const day = word.sort === 'calendar' ? word.day : 1;
  return [
    {
      reason: `in the month of «${words}»`,
      basis: 'inferred',
      holds: (candidate) => monthOf(candidate) === month && (mention.edge !== null || dayOfMonth(candidate) >= day),
      otherwise: (candidate) => monthOf(candidate - 10) === month,
      sentence,
      mention,
    },
  ];
}

/** `تشرين الأول الماضي`: that month is over, and less than a year ago. */
function monthGone({ sentence, mention, words }: Dated): Constraint[] {
  const { word } = mention;
  const month =
    word.sort === 'calendar' && word.monthWord === 'past'
      ? word.month
      : word.sort === 'month' && word.past
        ? word.month
        : null;
  if (month === null) return [];
  return [
    {
      reason: `after the month of «${words}»`,
      basis: 'inferred',
      holds: (candidate) => monthOf(candidate) !== month,
      sentence,
      mention,
    },
  ];
}

/** A term of office and the like is no happening whose day could be meant. */
function isLong({ earliest, latest }: ReferenceEvent): boolean {
  return dayNumberOf(latest) - dayNumberOf(earliest) > 60;
}

interface MetEvent {
  event: ReferenceEvent;
  sentence: ArticleSentence;
  isBackground: boolean;
}

/** A reference event that the article speaks of, with every sentence that does. */
interface ToldEvent {
  event: ReferenceEvent;
  sentences: ArticleSentence[];
}

function eventsTold({ knowledge }: Article, read: ArticleSentence[]): ToldEvent[] {
  const pointed = new Map(read.map((sentence, index) => [sentence, basePointedAt(sentence, read[index - 1])]));
  return knownEventsOf(knowledge)
    .map(({ event, isMet }) => ({
      event,
      sentences: read.filter((sentence) => isMet(sentence, pointed.get(sentence))),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** `القاعدة نفسها` in a sentence that names no base: the one that the sentence before names last. */
function basePointedAt({ mentions }: ArticleSentence, before: ArticleSentence | undefined): string | null {
  if (mentions.some(({ type }) => type === 'base')) return null;
  if (!mentions.some((mention) => mention.type === 'target' && mention.anaphoric)) return null;
  const last = before?.mentions.findLast(({ type }) => type === 'base');
  return last?.type === 'base' ? last.base : null;
}

/** Each event with the sentence that counts: the first that is no background, else the first. */
function eventsMet(told: readonly ToldEvent[]): MetEvent[] {
  const met = told.flatMap(({ event, sentences }) => {
    // What only the background tells bounds the article from below alone.
    const sentence = sentences.find((other) => !isBackground(other)) ?? sentences[0];
    return sentence ? [{ event, sentence, isBackground: isBackground(sentence) }] : [];
  });
  // `الثالث من كانون الثاني … اغتيال سليماني قرب مطار بغداد` is no attack on that airport two years later, on the same day.
  return met.filter(
    ({ event, sentence }) =>
      event.attackOn === undefined ||
      !met.some(
        (other) =>
          other.event.attackOn === undefined &&
          other.sentence === sentence &&
          other.event.earliest < event.earliest &&
          other.event.earliest.slice(5) === event.earliest.slice(5),
      ),
  );
}

/** No text is older than what it speaks of. */
function notBeforeEvents(met: MetEvent[]): Constraint[] {
  return met.map(({ event, sentence }) => {
    const from = dayNumberOf(event.earliest);
    return {
      reason: `not before ${event.names.en}, ${event.earliest}`,
      basis: 'inferred',
      holds: (candidate) => candidate >= from,
      sentence,
      mention: { from: 0, to: sentence.tokens.length },
    };
  });
}

/** News that speaks of an event as of now is of its days; the latest event first. Background may speak of it years later. */
function aroundEvents(met: MetEvent[]): Constraint[] {
  return met
    .filter(
      ({ event, isBackground }) =>
        event.tells.rule === 'around' && (!isBackground || event.tells.evenAsBackground === true),
    )
    .sort((a, b) => dayNumberOf(b.event.earliest) - dayNumberOf(a.event.earliest))
    .map(({ event, sentence }) => {
      const until = dayNumberOf(event.latest) + (event.tells.withinDays ?? 0);
      return {
        reason: `around ${event.names.en}, ${event.earliest}`,
        basis: 'inferred',
        holds: (candidate) => candidate <= until,
        // Where surer dates are later, it was told as background: no contradiction.
        otherwise: () => true,
        sentence,
        mention: { from: 0, to: sentence.tokens.length },
      };
    });
}

/** `حرب الـ12 يوماً الشهر الماضي`: the article is of the month after the event. */
function monthAfterEvent({ event, sentence }: MetEvent): Constraint[] {
  if (isLong(event)) return [];
  const { tokens } = sentence;
  if (!hasWord(lastMonth, tokens, 0, tokens.length)) return [];
  const month = (monthOf(dayNumberOf(event.latest)) % 12) + 1;
  const from = dayNumberOf(event.latest);
  return [
    {
      reason: `the month after ${event.names.en}`,
      basis: 'inferred',
      holds: (candidate) => candidate > from && candidate <= from + 62 && monthOf(candidate) === month,
      sentence,
      mention: { from: 0, to: tokens.length },
    },
  ];
}

/**
 * `منذ السابع عشر من تشرين الأول الماضي`, where the article speaks of an event of that very day: the event gives the year,
 * and "this" or "last" month is told from within the year after it.
 */
function dayOfEvent(met: MetEvent[]): (dated: Dated) => Constraint[] {
  return ({ sentence, mention, words }) => {
    const { word } = mention;
    if (word.sort !== 'calendar' || word.month === null || word.year !== null || word.monthWord === null) return [];
    const event = met.find(
      ({ event: known }) =>
        !isLong(known) && isCalendarDay(dayNumberOf(known.earliest), word.day, word.month ?? 0, null),
    )?.event;
    if (!event) return [];
    const from = dayNumberOf(event.earliest);
    const until = word.monthWord === 'current' ? from + 40 : from + 330;
    return [
      {
        reason: `«${words}» is the day of ${event.names.en}`,
        basis: 'inferred',
        holds: (candidate) => candidate >= from && candidate <= until,
        sentence,
        mention,
      },
    ];
  };
}

function lastDayOf({ knowledge, seed }: Article): DayNumber {
  if (seed.declared.retrieved !== undefined) return dayNumberOf(seed.declared.retrieved);
  return Math.max(toDayNumber(2025, 1, 1), ...knowledge.events.map(({ latest }) => dayNumberOf(latest))) + horizon;
}

function isCalendarDay(candidate: DayNumber, day: number, month: number, year: number | null): boolean {
  return dayOfMonth(candidate) === day && monthOf(candidate) === month && (year === null || yearOf(candidate) === year);
}

function dayOfMonth(day: DayNumber): number {
  return Number(toIsoDay(day).slice(8));
}
