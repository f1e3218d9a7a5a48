import type { Base, Country } from '@mujaz/knowledge';
import type { Tally } from '../../reading.ts';
import { quoteOf } from '../../text/quote-of.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { BaseMention, NumberMention } from '../mentions/mention.ts';
import { nameIndexesOf } from '../mentions/name-indexes.ts';
import { countries, hasWord } from '../reports/sentence-words.ts';
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
export function partsOf(sentence: ArticleSentence, whole: number): Tally['breakdown'] {
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
  // A line with a noun of its own (`14 هجوماً على قاعدة …`) is a part, and no tally beside the whole.
  const lines = new Set(quotes.map(({ start }) => start));
  article.tallies = article.tallies.filter(
    (other) => other === tally || !other.quotes.every(({ start }) => lines.has(start)),
  );
  // What is split by base is not of the one base that the opening names.
  if (tally.scope.base !== null) tally.scope = { countries: tally.scope.countries, base: null };
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

/** `19 على الشدادي`: among bases counted one by one, the short name suffices. */
function shortNameAfter(article: Article, { tokens }: ArticleSentence, at: number): string | null {
  const { shortBases } = nameIndexesOf(article.knowledge);
  for (let index = at; index < at + 4; index += 1) {
    const name = shortBases.matchAt(tokens, index)?.values[0];
    if (name !== undefined) return name;
  }
  return null;
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

export function countryAfter(sentence: ArticleSentence, at: number, reach: number): Country | null {
  for (let index = at; index < at + reach; index += 1) {
    const mention = sentence.mentions.find((other) => other.type === 'number' && other.from === index);
    if (mention) return null;
    const match = countries.matchAt(sentence.tokens, index);
    if (match) return match.values[0] ?? null;
  }
  return null;
}
