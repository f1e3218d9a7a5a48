import type { Bound } from '../../reading.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createKeyedIndex } from '../text/word-set.ts';
import type { Token } from '../text/tokenize.ts';
import type { NumberMention } from './mention.ts';

interface Numerals {
  cardinals: Record<string, string[]>;
  multipliers: Record<string, string[]>;
  ordinals: Record<string, string[]>;
  bounds: Record<Bound, string[]>;
  boundsAfter: Record<Bound, string[]>;
  between: string[];
}

const numerals = loadLexicon<Numerals>('numerals');
const cardinals = createKeyedIndex(numerals.cardinals);
const multipliers = createKeyedIndex(numerals.multipliers);
const ordinals = createKeyedIndex(numerals.ordinals);
const bounds = createKeyedIndex(numerals.bounds);
const boundsAfter = createKeyedIndex(numerals.boundsAfter);
const between = createKeyedIndex({ between: numerals.between });

interface Found {
  to: number;
  value: number;
  ordinal: boolean;
}

/**
 * Numbers in digits of both kinds and in words, with what bounds them (`ما لا يقل عن`) and their upper end
 * (`بين 7 و10`). `14 ألف` is 14,000; `أربعة وسبعين` is 74; `السابع عشر` is the ordinal 17.
 */
export function findNumbers(tokens: Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  const boundsAt = boundsByEnd(tokens);
  for (let at = 0; at < tokens.length;) {
    const found = numberAt(tokens, at);
    if (!found) {
      at += 1;
      continue;
    }
    const bound = boundsAt.get(startOfParticles(tokens, at)) ?? boundAfter(tokens, found.to) ?? 'exact';
    const mention: NumberMention = {
      type: 'number',
      from: at,
      to: found.to,
      value: found.value,
      bound,
      ordinal: found.ordinal,
      high: null,
    };
    const range = rangeAt(tokens, at, found);
    if (range) {
      mention.high = range.value;
      mention.to = range.to;
    }
    mentions.push(mention);
    at = mention.to;
  }
  return mentions;
}

/** The number that begins at token `at`, or null. */
export function numberAt(tokens: Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digitsAt(tokens, at);
  const ordinal = ordinals.matchAt(tokens, at);
  const cardinal = cardinals.matchAt(tokens, at);
  if (ordinal && (!cardinal || ordinal.to >= cardinal.to)) {
    return { to: ordinal.to, value: Number(ordinal.values[0]), ordinal: true };
  }
  // الاثنين with the article is a day of the week.
  if (!cardinal || (cardinal.definite && Number(cardinal.values[0]) <= 2)) return null;
  return wordsAt(tokens, cardinal.to, Number(cardinal.values[0]));
}

function digitsAt(tokens: Token[], at: number): Found {
  let text = tokens[at]?.folded ?? '';
  let to = at + 1;
  while (
    isGroupMark(tokens[to]) &&
    tokens[to + 1]?.kind === 'number' &&
    tokens[to + 1]?.glued &&
    tokens[to + 1]?.folded.length === 3
  ) {
    text += tokens[to + 1]?.folded ?? '';
    to += 2;
  }
  const times = multipliers.matchAt(tokens, to);
  const value = Number(text);
  return times && times.preposition === null
    ? { to: times.to, value: value * Number(times.values[0]), ordinal: false }
    : { to, value, ordinal: false };
}

/** Goes on from a first number word: `مئة` `وتسعة` `وأربعين`, each joined by و. */
function wordsAt(tokens: Token[], from: number, first: number): Found {
  let value = first;
  let last = first;
  let to = from;
  for (;;) {
    const times = multipliers.matchAt(tokens, to);
    if (times && times.from === to && last < 1000) {
      value = (value - last + last) * Number(times.values[0]);
      last = 1000;
      to = times.to;
      continue;
    }
    const next = joinedAt(tokens, to);
    if (!next || !mayFollow(last, next.value)) break;
    value += next.value;
    last = next.value;
    to = next.to;
  }
  return { to, value, ordinal: false };
}

function joinedAt(tokens: Token[], at: number): { to: number; value: number } | null {
  const start = tokens[at]?.folded === 'و' ? at + 1 : at;
  const match = cardinals.matchAt(tokens, start);
  if (!match || match.preposition !== null) return null;
  const hasConjunction = start > at || (tokens[at]?.folded.startsWith('و') ?? false);
  return hasConjunction ? { to: match.to, value: Number(match.values[0]) } : null;
}

/** Units join tens, hundreds join both: 3 and 70, 100 and 49; never 3 and 5. */
function mayFollow(before: number, next: number): boolean {
  if (before >= 1000) return next < 1000;
  if (before >= 100) return next < 100;
  return before < 10 && next >= 20 && next < 100;
}

function rangeAt(tokens: Token[], at: number, first: Found): { to: number; value: number } | null {
  if (first.ordinal) return null;
  const opens = between.matchAt(tokens, at - 1) !== null || between.matchAt(tokens, at - 2) !== null;
  const joiner = tokens[first.to]?.folded;
  const isJoiner = joiner === 'او' || (opens && (joiner === 'و' || joiner === 'الي'));
  const glued = opens && tokens[first.to]?.kind === 'word' && tokens[first.to]?.folded.startsWith('و');
  if (!isJoiner && !glued) return null;
  const second = numberAt(tokens, isJoiner ? first.to + 1 : first.to);
  return second && !second.ordinal && second.value > first.value ? { to: second.to, value: second.value } : null;
}

function boundsByEnd(tokens: Token[]): Map<number, Bound> {
  const ends = new Map<number, Bound>();
  for (const match of bounds.findAll(tokens)) {
    const [value] = match.values;
    if (value) ends.set(match.to, value);
  }
  return ends;
}

function boundAfter(tokens: Token[], to: number): Bound | null {
  for (let at = to; at < Math.min(to + 3, tokens.length); at += 1) {
    const match = boundsAfter.matchAt(tokens, at);
    if (match) return match.values[0] ?? null;
  }
  return null;
}

/** `الـ 61`, `بـ14`: the particle is a token of its own before the digits. */
function startOfParticles(tokens: Token[], at: number): number {
  let start = at;
  while (start > 0 && isParticle(tokens[start - 1])) start -= 1;
  return start;
}

function isParticle(token: Token | undefined): boolean {
  return (
    token?.folded === 'ال' ||
    token?.folded === 'ب' ||
    token?.folded === 'ل' ||
    token?.folded === 'لل' ||
    token?.folded === 'بال'
  );
}

function isGroupMark(token: Token | undefined): boolean {
  return token !== undefined && token.glued && (token.text === ',' || token.text === '٬');
}
