import type { Base, Country } from '@mujaz/knowledge';
import type { IsoDay, Tally, TallyScope } from '../../reading.ts';
import { quoteOf } from '../../text/quote-of.ts';
import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { BaseMention, DateMention, NumberMention } from '../mentions/mention.ts';
import { daysOf, lengthAt, type Length } from '../mentions/dates/length-at.ts';
import { modifierAt, units } from '../mentions/dates/date-words.ts';
import { nameIndexesOf } from '../mentions/name-indexes.ts';
import { clockOf } from '../reports/clock-of.ts';
import { countries, findWord, hasWord, sentenceWords } from '../reports/sentence-words.ts';
import { ordinalIn } from './ordinal-in.ts';
import { nobody, speakerAt, type Speaker } from '../reports/speaker-of.ts';
import { createWordSet } from '../text/word-set.ts';
import { toIsoDay } from '../time/calendar.ts';
import { daysIn, resolveDate } from '../time/resolve-date.ts';

interface TallyWords {
  counted: string[];
  totals: string[];
  within: string[];
  zero: string[];
  heads: string[];
  reaches: string[];
  side: string[];
  onto: string[];
  both: string[];
  partial: string[];
  lists: string[];
  lasting: string[];
  asides: string[];
  several: string[];
  pointing: string[];
}

const words = loadLexicon<TallyWords>('tallies');
const counted = createWordSet(words.counted);
const totals = createWordSet(words.totals);
const within = createWordSet(words.within);
const side = createWordSet(words.side);
const none = createWordSet(words.zero);
const heads = createWordSet(words.heads);
const reaches = createWordSet(words.reaches);
const onto = createWordSet(words.onto);
const both = createWordSet(words.both);
const partial = createWordSet(words.partial);
const lists = createWordSet(words.lists);
const lasting = createWordSet(words.lasting);
const turns = createWordSet(['في حين', 'فيما', 'بينما', 'في وقت']);
const asides = createWordSet(words.asides);
const several = createWordSet(words.several);
const pointing = createWordSet(words.pointing);

/** What is announced; an ordinal's scope is told after it (`الهجوم الـ11 على القواعد في سوريا`), not before. */
interface Announced extends Pick<NumberMention, 'value' | 'bound'> {
  scopeFrom?: number;
}

interface Counted {
  number: NumberMention;
  /** The tokens from the number to the noun counted. */
  to: number;
}

/**
 * Cumulative counts of attacks that somebody announces: a number with a word for attacks, over a window of time or as
 * a total. A later sentence that splits the same number by country is its breakdown, not a tally of its own.
 */
export function findTallies(article: Article): void {
  const indexes = nameIndexesOf(article.knowledge);
  let speaker: Speaker = nobody;
  for (const sentence of article.sentences) {
    if (sentence.boilerplate !== null) continue;
    const counts = countsIn(sentence);
    const first = totalOf(counts);
    if (first) {
      const split = breakdownOf(
        article,
        sentence,
        first === counts[0] ? counts : counts.filter((count) => count !== first),
      );
      const before = article.tallies.at(-1);
      const sum = split.reduce((total, part) => total + part.count, 0);
      if (split.length > 1 && before?.count === sum && before.breakdown.length === 0) {
        before.breakdown = split;
        if (before.scope.countries.length === 0) before.scope = scopeOf(article, sentence, 0, split);
        before.quotes.push(quoteOf(article.seed.text, sentence.start, sentence.end, article.toCodePoint));
        const span = windowOf(article, sentence);
        before.earliest = span.earliest ?? before.earliest;
        before.latest = span.latest ?? before.latest;
      } else if (isTally(sentence, first)) {
        addTally(
          article,
          createTally(
            article,
            sentence,
            wholeOf(first, split, counts),
            split,
            speakerAt(sentence, first.number.from, speaker, indexes),
          ),
        );
      }
    }
    const other = zeroIn(sentence) ?? ordinalIn(sentence, (windowHours(sentence) ?? 0) >= 24);
    if (other)
      article.tallies.push(
        createTally(
          article,
          sentence,
          other,
          partsOf(sentence, other.value),
          speakerAt(sentence, other.from, speaker, indexes),
        ),
      );
    speaker = speakerAt(sentence, sentence.tokens.length, speaker, indexes);
  }
  for (const tally of article.tallies) if (tally.breakdown.length === 0) listUnder(article, tally);
  settleScopes(article);
}

/** `توزعت على النحو التالي:` and a line for each base: the parts of the tally that opens the list. */
function listUnder(article: Article, tally: Tally): void {
  const last = tally.quotes.at(-1);
  const opener = article.sentences.find(
    ({ start, end }) =>
      last !== undefined && article.toCodePoint(start) <= last.start && last.start < article.toCodePoint(end),
  );
  if (!opener || !hasWord(lists, opener.tokens, 0, opener.tokens.length)) return;
  const parts: Tally['breakdown'] = [];
  const quotes: Tally['quotes'] = [];
  for (const sentence of article.sentences.slice(opener.index + 1)) {
    const part = linePart(article, sentence);
    if (!part) break;
    parts.push(part);
    quotes.push(quoteOf(article.seed.text, sentence.start, sentence.end, article.toCodePoint));
  }
  const sum = parts.reduce((total, { count }) => total + count, 0);
  if (parts.length < 2 || sum > tally.count) return;
  tally.breakdown = parts;
  tally.quotes.push(...quotes);
  // What is split by base is not of the one base that the opening names.
  if (tally.scope.base !== null) tally.scope = { countries: tally.scope.countries, base: null };
}

/** `19 على الشدادي`: among bases counted one by one, the short name suffices. */
function shortNameAfter(article: Article, { tokens }: ArticleSentence, at: number): string | null {
  const { shortBases } = nameIndexesOf(article.knowledge);
  for (let index = at; index < at + 4; index += 1) {
    const name = shortBases.matchAt(tokens, index)?.values[0];
    if (name !== undefined) return name;
  }
  return null;
}

/** `8 على قاعدة حقل العمر`, `قاعدة كونيكو: 6 هجمات`: one number and one place, and hardly more. */
function linePart(article: Article, sentence: ArticleSentence): Tally['breakdown'][number] | null {
  if (sentence.tokens.length > 16) return null;
  const numbers = sentence.mentions.filter(
    (mention): mention is NumberMention => mention.type === 'number' && !mention.ordinal,
  );
  const [number] = numbers;
  const bases = sentence.mentions.filter((mention): mention is BaseMention => mention.type === 'base');
  if (!number || numbers.length > 1) return null;
  const short = bases.length === 0 ? shortNameAfter(article, sentence, number.to) : null;
  const base = article.knowledge.bases.find(({ id }) => id === (bases[0]?.base ?? short));
  if (base && new Set(bases.map(({ base: id }) => id)).size <= 1)
    return { scope: { countries: [base.country], base: base.id }, count: number.value, bound: number.bound };
  const country = base ? null : countryAfter(sentence, 0, sentence.tokens.length);
  return country ? { scope: { countries: [country], base: null }, count: number.value, bound: number.bound } : null;
}

/** `32 هجوماً في العراق و34 في سوريا، ليصل المجموع إلى 66`: the number that the others add up to is the total, else the first. */
function totalOf(counts: Counted[]): Counted | undefined {
  const sum = counts.reduce((total, { number }) => total + number.value, 0);
  return counts.length > 2 ? (counts.find(({ number }) => number.value * 2 === sum) ?? counts[0]) : counts[0];
}

/** `عشر هجمات في العراق وثلاث في سوريا`: every number is a part, and the whole is their sum. */
function wholeOf({ number }: Counted, split: Tally['breakdown'], counts: Counted[]): Announced {
  const sum = split.reduce((total, part) => total + part.count, 0);
  const areAllParts =
    split.length > 1 && split.length === counts.length && split.every(({ scope }) => scope.base === null);
  if (!areAllParts) return number;
  return { value: sum, bound: split.some(({ bound }) => bound !== 'exact') ? 'at-least' : 'exact' };
}

/** A total told again, in the headline and the body, is one tally with what either tells. */
function addTally(article: Article, tally: Tally): void {
  const same = article.tallies.find(
    ({ count, bound, scope, quotes }) =>
      count === tally.count &&
      bound === tally.bound &&
      (scope.base === tally.scope.base || (tally.scope.base === null && isInTitle(article, quotes))) &&
      (scope.countries.length === 0 ||
        tally.scope.countries.length === 0 ||
        scope.countries.join() === tally.scope.countries.join()),
  );
  if (!same) {
    article.tallies.push(tally);
    return;
  }
  // A headline names the base of the news, whatever is counted.
  if (same.scope.countries.length === 0 || (same.scope.base !== null && tally.scope.base === null))
    same.scope = tally.scope;
  same.origin ??= tally.origin;
  same.earliest ??= tally.earliest;
  if (same.breakdown.length === 0) same.breakdown = tally.breakdown;
  same.quotes.push(...tally.quotes);
}

function isInTitle(article: Article, [first]: Tally['quotes']): boolean {
  const title = article.sentences.find(({ isTitle }) => isTitle);
  return first !== undefined && title !== undefined && article.toCodePoint(title.start) === first.start;
}

function createTally(
  article: Article,
  sentence: ArticleSentence,
  number: Announced,
  split: Tally['breakdown'],
  speaker: Speaker,
): Tally {
  const span = windowOf(article, sentence);
  // Some of a total may be told by base; by country the parts make up the whole.
  const sum = split.reduce((total, part) => total + part.count, 0);
  const parts =
    (split.length > 1 || isPartial(sentence)) &&
    (sum === number.value ||
      (sum < number.value &&
        split.length > 0 &&
        (isPartial(sentence) || split.every(({ scope }) => scope.base !== null))))
      ? split
      : [];
  return {
    count: number.value,
    bound: number.bound,
    scope: scopeAfter(article, sentence, number.scopeFrom ?? turnBefore(sentence, number), parts),
    earliest: span.earliest,
    latest: span.latest,
    origin: speaker.origin,
    breakdown: parts,
    quotes: [quoteOf(article.seed.text, sentence.start, sentence.end, article.toCodePoint)],
  };
}

/** Numbers that count attacks: the noun follows within three words, or the number stands in a sentence that does. */
function countsIn(sentence: ArticleSentence): Counted[] {
  const found: Counted[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'number' || mention.ordinal || mention.value < 2) continue;
    const noun = nounAfter(sentence, mention.to) ?? headOf(sentence, mention);
    if (noun !== null) found.push({ number: mention, to: noun });
    else if (
      found.length > 0 &&
      mention.bound === 'exact' &&
      (countryAfter(sentence, mention.to, 3) ||
        sentence.mentions.some(
          (other) => other.type === 'base' && other.from >= mention.to && other.from - mention.to <= 3,
        ))
    )
      found.push({ number: mention, to: mention.to });
  }
  return found;
}

/** `يرتفع إلى 23 عدد الاستهدافات`, `عدد الهجمات … بلغ 23`: the noun stands apart from its number. */
function headOf(sentence: ArticleSentence, { from, to }: NumberMention): number | null {
  const { tokens } = sentence;
  if (heads.matchAt(tokens, to)) return to;
  const reached = hasWord(reaches, tokens, from - 2, from) && hasWord(heads, tokens, 0, from);
  return reached ? to : null;
}

function nounAfter(sentence: ArticleSentence, at: number): number | null {
  const match = counted.matchAt(sentence.tokens, at);
  return match && match.preposition === null ? match.to : null;
}

/** More than two, or with a window: `هجومين خلال يوم` is an event, `74 هجوما منذ` a tally. */
function isTally(sentence: ArticleSentence, { number, to }: Counted): boolean {
  const { tokens } = sentence;
  const hasTotal = hasWord(totals, tokens, 0, number.from);
  const hasWindow = hasWord(within, tokens, 0, tokens.length);
  const ofSide =
    hasWord(side, tokens, 0, tokens.length) ||
    hasWord(sentenceWords.reply, tokens, number.from - 10, number.from) ||
    sentence.mentions.some(({ type }) => type === 'base' || type === 'target');
  // `داعش … سُجلت 69 عملية له`: another count.
  if (
    sentence.mentions.some(
      (mention) => mention.type === 'actor' && mention.actor === 'isis' && mention.from < number.from,
    )
  )
    return false;
  return (
    ofSide &&
    (!hasWord(sentenceWords.hostile, tokens, to, to + 4) || hasWord(side, tokens, to, to + 9)) &&
    number.value >= 3 &&
    (hasTotal || hasWindow || isAgainstSide(sentence, to) || isUnderBase(sentence, number.from)) &&
    !isOrdinalOnly(sentence, to)
  );
}

/** `* خراب الجير (مطار رميلان): 17 عملية`: a base that heads its line. */
function isUnderBase({ mentions, tokens }: ArticleSentence, at: number): boolean {
  const base = mentions.find(({ type }) => type === 'base');
  if (!base || base.from > 3 || base.to > at) return false;
  return tokens.slice(base.to, at).some(({ text }) => text === ':');
}

/** `أكثر من 60 هجوماً ضد القوات الأميركية`: the noun counted and, right after it, whom the attacks were on. */
function isAgainstSide(sentence: ArticleSentence, at: number): boolean {
  const against = findWord(onto, sentence.tokens, at, at + 4);
  if (against === null) return false;
  return (
    hasWord(side, sentence.tokens, against, against + 5) ||
    sentence.mentions.some(
      ({ type, from }) => (type === 'base' || type === 'target') && from >= against && from - against <= 4,
    )
  );
}

function isOrdinalOnly(sentence: ArticleSentence, to: number): boolean {
  return sentence.mentions.some((mention) => mention.type === 'number' && mention.ordinal && mention.from === to);
}

function breakdownOf(article: Article, sentence: ArticleSentence, counts: Counted[]): Tally['breakdown'] {
  const parts: Tally['breakdown'] = [];
  // In `61 هجوماً …، 29 منها في العراق` the first number is the whole.
  for (const { number, to } of isPartial(sentence) ? counts.slice(1) : counts) {
    const base = baseAfter(article, sentence, to);
    const country = base ? null : countryAfter(sentence, to, 6);
    if (base)
      parts.push({ scope: { countries: [base.country], base: base.id }, count: number.value, bound: number.bound });
    else if (country)
      parts.push({ scope: { countries: [country], base: null }, count: number.value, bound: number.bound });
  }
  // `66 في العراق و98 في سوريا، وهجوم واحد في الأردن`.
  const single = parts.length > 0 ? oneIn(sentence) : null;
  if (single && !parts.some(({ scope }) => scope.countries.includes(single)))
    parts.push({ scope: { countries: [single], base: null }, count: 1, bound: 'exact' });
  return new Set(parts.map((part) => part.scope.base ?? part.scope.countries[0])).size === parts.length ? parts : [];
}

/** `الهجوم رقم 140 …، 57 منها في العراق و83 في سوريا`: numbers with a country each that add up to the whole. */
function partsOf(sentence: ArticleSentence, whole: number): Tally['breakdown'] {
  const parts = sentence.mentions.flatMap((mention): Tally['breakdown'] => {
    if (mention.type !== 'number' || mention.ordinal || mention.value >= whole) return [];
    const country = countryAfter(sentence, mention.to, 5);
    return country ? [{ scope: { countries: [country], base: null }, count: mention.value, bound: mention.bound }] : [];
  });
  return parts.length > 1 && parts.reduce((sum, { count }) => sum + count, 0) === whole ? parts : [];
}

/** `هجوم واحد في الأردن`: the country of one attack. */
function oneIn({ tokens, mentions }: ArticleSentence): Country | null {
  for (const mention of mentions) {
    if (mention.type !== 'trigger' || mention.sort !== 'noun' || mention.form !== 'singular' || mention.definite)
      continue;
    if (!['واحد', 'واحده'].includes(tokens[mention.to]?.folded ?? '')) continue;
    for (let at = mention.to + 1; at < mention.to + 5; at += 1) {
      const country = countries.matchAt(tokens, at)?.values[0];
      if (country) return country;
    }
  }
  return null;
}

/** `منها`, `من بينها`: the numbers that follow are parts. */
function isPartial(sentence: ArticleSentence): boolean {
  return hasWord(partial, sentence.tokens, 0, sentence.tokens.length);
}

/** `لم تقع أي هجمات منذ …`: a tally of none. */
function zeroIn(sentence: ArticleSentence): (Announced & { from: number }) | null {
  const at = findWord(none, sentence.tokens, 0, sentence.tokens.length);
  const hasStart =
    sentence.tokens.some(({ folded }) => folded === 'منذ') ||
    sentence.mentions.some((mention) => mention.type === 'date' && mention.edge === 'from');
  return at !== null && hasStart && hasWord(side, sentence.tokens, 0, sentence.tokens.length)
    ? { value: 0, bound: 'exact', from: at }
    : null;
}

/** `32 على حقل العمر`: the base that stands right after a number. */
function baseAfter(article: Article, sentence: ArticleSentence, at: number): Base | undefined {
  const mention = sentence.mentions.find(
    (other): other is BaseMention => other.type === 'base' && other.from >= at && other.from - at <= 3,
  );
  const between =
    mention &&
    sentence.mentions.some((other) => other.type === 'number' && other.from >= at && other.from < mention.from);
  return mention && !between ? article.knowledge.bases.find(({ id }) => id === mention.base) : undefined;
}

function countryAfter(sentence: ArticleSentence, at: number, reach: number): Country | null {
  for (let index = at; index < at + reach; index += 1) {
    const mention = sentence.mentions.find((other) => other.type === 'number' && other.from === index);
    if (mention) return null;
    const match = countries.matchAt(sentence.tokens, index);
    if (match) return match.values[0] ?? null;
  }
  return null;
}

/** `الهجوم الأول على السفارة، في حين سجلت القوات في العراق وسوريا 84 هجوماً`: where the part of the sentence that counts begins. */
function turnBefore({ tokens, mentions }: ArticleSentence, { value }: Announced): number {
  const number = mentions.find((mention) => mention.type === 'number' && mention.value === value);
  for (let at = (number?.from ?? 0) - 1; at > 0; at -= 1) if (turns.matchAt(tokens, at)) return at;
  return 0;
}

/** What is told after an ordinal, else what the sentence tells: `هو الثاني خلال 24 ساعة على القاعدة`. */
function scopeAfter(article: Article, sentence: ArticleSentence, from: number, parts: Tally['breakdown']): TallyScope {
  const scope = scopeOf(article, sentence, from, parts);
  return from > 0 && scope.countries.length === 0 ? scopeOf(article, sentence, 0, parts) : scope;
}

function scopeOf(article: Article, sentence: ArticleSentence, from: number, parts: Tally['breakdown']): TallyScope {
  const until = findWord(asides, sentence.tokens, from, sentence.tokens.length) ?? sentence.tokens.length;
  const named = new Set<Country>();
  let firstCountry: number | null = null;
  for (let at = from; at < until; at += 1) {
    // المقاومة الإسلامية في العراق names who attacks, not where.
    if (
      sentence.mentions.some(
        (mention) => (mention.type === 'actor' || mention.type === 'origin') && mention.from <= at && at < mention.to,
      )
    )
      continue;
    const country = countries.matchAt(sentence.tokens, at)?.values[0];
    if (!country) continue;
    named.add(country);
    firstCountry ??= at;
  }
  if (named.size === 0 && hasWord(both, sentence.tokens, from, sentence.tokens.length))
    for (const country of bothCountries(article, sentence)) named.add(country);
  const bases = sentence.mentions.filter(
    (mention): mention is BaseMention => mention.type === 'base' && mention.from >= from && mention.from < until,
  );
  const only = new Set(bases.map(({ base }) => base)).size === 1 ? bases[0] : undefined;
  const base = article.knowledge.bases.find(({ id }) => id === only?.base);
  // A whole that is split by base, or that counts several bases or whole countries first, is not of one base.
  const isOfSeveral =
    parts.length > 0 ||
    hasWord(several, sentence.tokens, from, until) ||
    (firstCountry !== null && only !== undefined && firstCountry < only.from);
  if (base && !isOfSeveral) return { countries: [base.country], base: base.id };
  for (const { scope } of parts) for (const country of scope.countries) named.add(country);
  if (named.size > 0) return { countries: [...named].sort(), base: null };
  return pointedScope(article, sentence) ?? { countries: [], base: null };
}

/** `القاعدة تعرضت لأكثر من عشرين استهدافاً`, `الهجوم الثامن عليها`: of the base attacked last. */
function pointedScope(article: Article, sentence: ArticleSentence): TallyScope | null {
  const points =
    sentence.mentions.some((mention) => mention.type === 'target' && mention.anaphoric && !mention.plural) ||
    hasWord(pointing, sentence.tokens, 0, sentence.tokens.length);
  if (!points || hasWord(several, sentence.tokens, 0, sentence.tokens.length)) return null;
  const last = article.events.findLast(
    (event) => event.kind === 'attack' && event.base !== null && event.sentence <= sentence.index,
  );
  const base = article.knowledge.bases.find(({ id }) => id === last?.base);
  const attacked = new Set(article.events.filter(({ kind }) => kind === 'attack').map((event) => event.base));
  const isNear = last !== undefined && (attacked.size === 1 || sentence.index - last.sentence <= 3);
  return base && isNear ? { countries: [base.country], base: base.id } : null;
}

/** A tally that names no place is of the one country of which the article speaks. */
function settleScopes(article: Article): void {
  const open = article.tallies.filter(({ scope }) => scope.countries.length === 0);
  if (open.length === 0) return;
  const named = new Set<Country>();
  for (const { tokens, boilerplate } of article.sentences) {
    if (boilerplate !== null) continue;
    for (let at = 0; at < tokens.length; at += 1)
      for (const country of countries.matchAt(tokens, at)?.values.slice(0, 1) ?? []) named.add(country);
  }
  const ofBases = new Set(
    article.events.flatMap(({ base }) => article.knowledge.bases.find(({ id }) => id === base)?.country ?? []),
  );
  const [country] = ofBases.size === 1 ? ofBases : named.size === 1 ? named : [];
  if (country) for (const tally of open) tally.scope = { countries: [country], base: null };
}

/** `في البلدين`: the two countries that the sentences before name last. */
function bothCountries(article: Article, sentence: ArticleSentence): Country[] {
  const named = new Set<Country>();
  for (let index = sentence.index - 1; index >= 0 && named.size < 2; index -= 1) {
    const { tokens = [] } = article.sentences[index] ?? {};
    for (let at = 0; at < tokens.length; at += 1)
      for (const country of countries.matchAt(tokens, at)?.values ?? []) named.add(country);
  }
  return named.size === 2 ? [...named] : [];
}

/** The first and last day counted: `منذ …`, `حتى …`, `بين … و…`, `خلال أسبوع`. */
function windowOf(article: Article, sentence: ArticleSentence): { earliest: IsoDay | null; latest: IsoDay | null } {
  const clock = clockOf(article);
  const dates = sentence.mentions.filter((mention): mention is DateMention => mention.type === 'date');
  const from = dates.find(({ edge }) => edge === 'from');
  const until = dates.find(({ edge }) => edge === 'until');
  const told = dates.find(({ edge }) => edge === null);
  const spoken = told ? resolveDate(told, clock) : null;
  const start = from ? resolveDate(from, clock) : null;
  // "Until Thursday", said on a Thursday, is the day of speaking.
  const end = until ? resolveDate(until, spoken ? daysIn(spoken) : clock) : spoken;
  const last = end?.last ?? clock.at(-1);
  const length = windowLength(sentence);
  // "Since the middle of October" is said of the fifteenth.
  const isMiddle = from?.word.sort === 'month' && from.word.part === 'middle';
  if (start)
    return {
      earliest: toIsoDay(isMiddle ? start.first + 4 : start.first),
      latest: last === undefined ? null : toIsoDay(last),
    };
  if (length !== null && last !== undefined) {
    const opened = (end?.first ?? clock[0] ?? last) - length;
    return { earliest: toIsoDay(opened), latest: toIsoDay(last) };
  }
  return { earliest: null, latest: last === undefined ? null : toIsoDay(last) };
}

function windowLength(sentence: ArticleSentence): number | null {
  const length = windowIn(sentence);
  return length && daysOf(length);
}

/** How many hours a window told as a length lasts. A second attack within half a day is a pair, not a count over time. */
function windowHours(sentence: ArticleSentence): number | null {
  const length = windowIn(sentence);
  return length && (length.unit === 'hour' ? length.count : daysOf(length) * 24);
}

/** `خلال الشهر الجاري`, `خلال هذا الأسبوع`: at most that long. */
function runningPeriod(tokens: ArticleSentence['tokens'], at: number): Length | null {
  const from = tokens[at]?.folded === 'هذا' ? at + 1 : at;
  for (const unit of ['week', 'month'] as const) {
    const word = units[unit].matchAt(tokens, from);
    if (word?.definite && (from > at || modifierAt(tokens, word.to).current))
      return { from: at, to: word.to, unit, count: 1 };
  }
  return null;
}

function windowIn({ tokens }: ArticleSentence): Length | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const opens = lasting.matchAt(tokens, at);
    const length = opens ? (lengthAt(tokens, opens.to) ?? runningPeriod(tokens, opens.to)) : null;
    if (length) return length;
  }
  return null;
}
