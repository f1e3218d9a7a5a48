import type { Base, Country } from '@mujaz/knowledge';
import type { Tally } from '../../reading.ts';
import { quoteOf } from '../../text/quote-of.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { BaseMention, NumberMention } from '../mentions/mention.ts';
import { nameIndexesOf } from '../mentions/name-indexes.ts';
import { countries, hasWord } from '../reports/sentence-words.ts';
import { createWordSet } from '../text/word-set.ts';
import type { Announced, Counted } from './counts-in.ts';
import { tallyWords } from './tally-words.ts';

/** `عشر هجمات في العراق وثلاث في سوريا`: every number is a part, and the whole is their sum. */
export function wholeOf({ number }: Counted, split: Tally['breakdown'], counts: Counted[]): Announced {
  const sum = split.reduce((total, part) => total + part.count, 0);
  const areAllParts =
    split.length > 1 && split.length === counts.length && split.every(({ scope }) => scope.base === null);
  if (!areAllParts) return number;
  return { value: sum, bound: split.some(({ bound }) => bound !== 'exact') ? 'at-least' : 'exact' };
}

export function breakdownOf(article: Article, sentence: ArticleSentence, counts: Counted[]): Tally['breakdown'] {
  const parts: Tally['breakdown'] = [];
  // In `61 هجوماً …، 29 منها في العراق` the first number is the whole.
  for (const { number, to } of isPartial(sentence) ? counts.slice(1) : counts) {
    const base = baseAfter(article, sentence, to) ?? shortBaseAfter(article, sentence, to);
    const country = base || isOfBoth(sentence, to) ? null : countryAfter(sentence, to, 6);
    if (base)
      parts.push({ scope: { countries: [base.country], base: base.id }, count: number.value, bound: number.bound });
    else if (country)
      parts.push({ scope: { countries: [country], base: null }, count: number.value, bound: number.bound });
  }
  // `66 في العراق و98 في سوريا، وهجوم واحد في الأردن`.
  const single = parts.length > 0 ? fewIn(sentence).find(({ isOne }) => isOne)?.part : undefined;
  if (single && !hasPlace(parts, single)) parts.push(single);
  return new Set(parts.map((part) => part.scope.base ?? part.scope.countries[0])).size === parts.length ? parts : [];
}

/** `الهجوم رقم 140 …، 57 منها في العراق و83 في سوريا`: numbers with a country each that add up to the whole. */
export function partsOf(sentence: ArticleSentence, whole: number): Tally['breakdown'] {
  const parts = sentence.mentions.flatMap((mention): Tally['breakdown'] => {
    if (mention.type !== 'number' || mention.ordinal || mention.value >= whole) return [];
    const country = countryAfter(sentence, mention.to, 5);
    return country ? [{ scope: { countries: [country], base: null }, count: mention.value, bound: mention.bound }] : [];
  });
  return parts.length > 1 && parts.reduce((sum, { count }) => sum + count, 0) === whole ? parts : [];
}

/**
 * `… إضافة إلى الهجوم الأخير في الأردن`, `وهجومان في الأردن`, `وواحد في سوريا`: the last parts, told without a number of their own, where
 * they make up what the numbers leave of the whole.
 */
export function withRest(sentence: ArticleSentence, whole: number, parts: Tally['breakdown']): Tally['breakdown'] {
  if (parts.length === 0) return parts;
  const few = fewIn(sentence).flatMap(({ part }) => (hasPlace(parts, part) ? [] : [part]));
  const sum = [...parts, ...few].reduce((total, { count }) => total + count, 0);
  return few.length > 0 && sum === whole ? [...parts, ...few] : parts;
}

function hasPlace(parts: Tally['breakdown'], { scope }: Tally['breakdown'][number]): boolean {
  return parts.some((part) => part.scope.countries.some((country) => scope.countries.includes(country)));
}

/** One or two attacks with a country right after them; `isOne` where the text says `واحد`. */
function fewIn(sentence: ArticleSentence): { part: Tally['breakdown'][number]; isOne: boolean }[] {
  const { tokens, mentions } = sentence;
  return mentions.flatMap((mention) => {
    const isNoun = mention.type === 'trigger' && mention.sort === 'noun' && mention.form !== 'plural';
    const isNumber = mention.type === 'number' && !mention.ordinal && mention.value <= 2 && mention.bound === 'exact';
    if (!isNoun && !isNumber) return [];
    const isOne = isNoun && !mention.definite && ['واحد', 'واحده'].includes(tokens[mention.to]?.folded ?? '');
    const country = countryAfter(sentence, isOne ? mention.to + 1 : mention.to, 4);
    if (!country) return [];
    const count = isNumber ? mention.value : isNoun && mention.form === 'dual' ? 2 : 1;
    return [{ part: { scope: { countries: [country], base: null }, count, bound: 'exact' as const }, isOne }];
  });
}

/** `منها`, `من بينها`: the numbers that follow are parts. */
export function isPartial(sentence: ArticleSentence): boolean {
  return hasWord(tallyWords.partial, sentence.tokens, 0, sentence.tokens.length);
}

/** `توزعت على النحو التالي:` and a line for each base: the parts of the tally that opens the list. */
export function listUnder(article: Article, tally: Tally): void {
  const last = tally.quotes.at(-1);
  const opener = article.sentences.find(
    ({ start, end }) =>
      last !== undefined && article.toCodePoint(start) <= last.start && last.start < article.toCodePoint(end),
  );
  if (!opener || !hasWord(tallyWords.lists, opener.tokens, 0, opener.tokens.length)) return;
  const parts: Tally['breakdown'] = [];
  const lines: ArticleSentence[] = [];
  const quotes: Tally['quotes'] = [];
  for (const sentence of article.sentences.slice(opener.index + 1)) {
    const part = linePart(article, sentence);
    if (!part) break;
    parts.push(part);
    lines.push(sentence);
    quotes.push(quoteOf(article.seed.text, sentence.start, sentence.end, article.toCodePoint));
  }
  const sum = parts.reduce((total, { count }) => total + count, 0);
  if (parts.length < 2 || sum > tally.count) return;
  tally.breakdown = tellApart(article, parts, lines);
  tally.quotes.push(...quotes);
  // `- هجوم على قاعدة هيمو` counts one of the whole and is no news of it.
  const inLines = new Set(lines.map(({ index }) => index));
  article.events = article.events.filter(({ sentence, dayOf }) => !inLines.has(sentence) || dayOf === 'event');
  // A line with a noun of its own (`14 هجوماً على قاعدة …`) is a part, and no tally beside the whole.
  const starts = new Set(quotes.map(({ start }) => start));
  article.tallies = article.tallies.filter(
    (other) => other === tally || !other.quotes.every(({ start }) => starts.has(start)),
  );
  // What is split by base is not of the one base that the opening names.
  if (tally.scope.base !== null) tally.scope = { countries: tally.scope.countries, base: null };
}

/**
 * `19 على قاعدة خراب الجير`, `14 على قاعدة رميلان`: two lines that would be of one base are of two, where one has that base's own name and
 * the other has the own name of another.
 */
function tellApart(article: Article, parts: Tally['breakdown'], lines: ArticleSentence[]): Tally['breakdown'] {
  const { bases } = article.knowledge;
  return parts.map((part, index) => {
    const { base } = part.scope;
    const own = bases.find(({ id }) => id === base);
    const others = lines.filter((_, other) => other !== index && parts[other]?.scope.base === base);
    if (!own || others.length !== 1 || tellsName(lines[index], own) || !tellsName(others[0], own)) return part;
    const other = bases.find((known) => known.id !== base && tellsName(lines[index], known));
    return other ? { ...part, scope: { countries: [other.country], base: other.id } } : part;
  });
}

/** `8 على قاعدة حقل العمر`, `قاعدة كونيكو: 6 هجمات`: one number and one place, and hardly more. */
function linePart(article: Article, sentence: ArticleSentence): Tally['breakdown'][number] | null {
  if (sentence.tokens.length > 16) return null;
  const numbers = sentence.mentions.filter(
    (mention): mention is NumberMention => mention.type === 'number' && !mention.ordinal,
  );
  const number = numbers[0] ?? attacksAlone(sentence);
  const bases = sentence.mentions.filter((mention): mention is BaseMention => mention.type === 'base');
  if (!number || numbers.length > 1) return null;
  const short =
    bases.length === 0
      ? (shortNameAfter(article, sentence, number.to) ?? shortNameBefore(article, sentence, number.from))
      : null;
  const base = article.knowledge.bases.find(({ id }) => id === (bases[0]?.base ?? short));
  if (base && new Set(bases.map(({ base: id }) => id)).size <= 1)
    return { scope: { countries: [base.country], base: base.id }, count: number.value, bound: number.bound };
  const country = base ? null : countryAfter(sentence, 0, sentence.tokens.length);
  return country ? { scope: { countries: [country], base: null }, count: number.value, bound: number.bound } : null;
}

/** `18 على الشدادي`: the short name of a base right after a number and its preposition. */
export function shortBaseAfter(article: Article, sentence: ArticleSentence, at: number): Base | undefined {
  if (sentence.tokens[at]?.folded !== 'علي') return undefined;
  const name = nameIndexesOf(article.knowledge).shortBases.matchAt(sentence.tokens, at + 1)?.values[0];
  return article.knowledge.bases.find(({ id }) => id === name);
}

/** Whether a line has the name by which a base is shown. */
function tellsName(line: ArticleSentence | undefined, { names }: Base): boolean {
  return line !== undefined && hasWord(createWordSet([names.ar]), line.tokens, 0, line.tokens.length);
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

/** `- هجوم على قاعدة هيمو`, `- هجومان على …`: a line that opens with the attacks and has no number. */
function attacksAlone({
  tokens,
  mentions,
}: ArticleSentence): Pick<NumberMention, 'to' | 'from' | 'value' | 'bound'> | null {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const noun = mentions.find((mention) => mention.type === 'trigger' && mention.from === first);
  if (noun?.type !== 'trigger' || noun.sort !== 'noun' || noun.definite || noun.form === 'plural') return null;
  return { from: noun.from, to: noun.to, value: noun.form === 'dual' ? 2 : 1, bound: 'exact' };
}

/** `* الشدادي: 8`: the short name alone and a mark between it and its number. */
function shortNameBefore(article: Article, { tokens }: ArticleSentence, at: number): string | null {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const name = nameIndexesOf(article.knowledge).shortBases.matchAt(tokens, first);
  const isBare = name !== null && name.to < at && tokens.slice(name.to, at).every(({ kind }) => kind === 'mark');
  return (isBare ? name.values[0] : null) ?? null;
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

/** `158 هجوماً في العراق وسوريا`: a count of two countries is no part. */
function isOfBoth({ tokens }: ArticleSentence, at: number): boolean {
  for (let index = at; index < at + 6; index += 1) {
    const first = countries.matchAt(tokens, index);
    if (!first) continue;
    const second = countries.matchAt(tokens, first.to);
    return second !== null && second.values[0] !== first.values[0] && tokens[first.to]?.folded.startsWith('و') === true;
  }
  return false;
}

export function countryAfter(sentence: ArticleSentence, at: number, reach: number): Country | null {
  for (let index = at; index < at + reach; index += 1) {
    const mention = sentence.mentions.find((other) => other.type === 'number' && other.from === index);
    if (mention) return null;
    const match = countries.matchAt(sentence.tokens, index);
    if (match) return match.values[0] ?? null;
  }
  return null;
}
