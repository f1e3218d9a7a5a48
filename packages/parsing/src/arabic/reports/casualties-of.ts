import type { Count, Report } from '../../reading.ts';
import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { NumberMention } from '../mentions/mention.ts';
import { createKeyedIndex, createWordSet } from '../text/word-set.ts';
import { clauseStart, findWord, hasWord } from './sentence-words.ts';
import { told } from './weapons-of.ts';

interface CasualtyWords {
  killed: { nouns: string[]; verbs: string[] };
  injured: { nouns: string[]; verbs: string[] };
  persons: Record<'one' | 'two' | 'many', string[]>;
  others: string[];
  zero: Record<'both' | 'injured', string[]>;
  untold: string[];
  heads: Record<'killed' | 'injured', string[]>;
  treated: string[];
  damage: Record<'material' | 'none', string[]>;
}

const words = loadLexicon<CasualtyWords>('casualties');
const harm = {
  killed: createWordSet(words.killed.nouns, words.killed.verbs),
  injured: createWordSet(words.injured.nouns, words.injured.verbs),
};
const persons = createKeyedIndex(words.persons);
const others = createWordSet(words.others);
const zero = createKeyedIndex(words.zero);
const untold = createWordSet(words.untold);
const heads = { killed: createWordSet(words.heads.killed), injured: createWordSet(words.heads.injured) };
const treated = createWordSet(words.treated);
const damage = createKeyedIndex(words.damage);
const none = createWordSet(['لم', 'دون', 'لا', 'من دون', 'بدون', 'عدم', 'ولم', 'من غير', 'غير']);

export interface Casualties {
  killed: Count | null;
  injured: Count | null;
  damage: Report['damage'];
}

/**
 * What tokens `[from, to)` tell of people killed and injured and of damage. Silence is null; zero only where the
 * text says that there were none, and `لم ترد أنباء عن` says nothing. People of the other side are not counted.
 */
export function casualtiesIn(sentence: ArticleSentence, from: number, to: number): Casualties {
  const found: Casualties = {
    killed: harmIn(sentence, 'killed', from, to),
    injured: harmIn(sentence, 'injured', from, to),
    damage: null,
  };
  const { tokens } = sentence;
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    const nothing = zero.matchAt(tokens, at);
    if (nothing && !isUntold(tokens, at, from) && isNegated(tokens, at, nothing.to)) {
      found.injured ??= { low: 0, high: 0 };
      if (nothing.values.includes('both')) found.killed ??= { low: 0, high: 0 };
    }
    const harmed = damage.matchAt(tokens, at);
    // دون خسائر بشرية says nothing of things.
    const isHuman =
      harmed?.values[0] === 'none' && ['بشريه', 'ارواح', 'ضحايا', 'في'].includes(tokens[harmed.to]?.folded ?? '');
    if (harmed && !isHuman && !isUntold(tokens, at, from)) {
      found.damage ??= harmed.values[0] === 'none' || isNegated(tokens, at, at) ? 'none' : 'material';
    }
  }
  return found;
}

/**
 * `مقتل ثلاثة جنود`, `جرح أكثر من 40 آخرين`, `مقتل جندي`: the word for the harm, then people, counted or single; those joined by و
 * add up (`متعاقد وجنديين` are three). Or people first: `اثنين من الجنود أصيبوا`.
 */
function harmIn(sentence: ArticleSentence, kind: 'killed' | 'injured', from: number, to: number): Count | null {
  const { tokens } = sentence;
  const headed = headedIn(sentence, kind, from, to);
  if (headed) return headed;
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    const match = harm[kind].matchAt(tokens, at);
    if (!match || hasWord(none, tokens, at - 2, at)) continue;
    const nextHarm = findWord(kind === 'killed' ? harm.injured : harm.killed, tokens, match.to, to) ?? to;
    const people = peopleAfter(sentence, match.to, nextHarm) ?? peopleBefore(sentence, at, from);
    if (people) return people;
  }
  return null;
}

/** `عدد المصابين ارتفع إلى 34`, `عدد المصابين سبعة`. */
function headedIn(sentence: ArticleSentence, kind: 'killed' | 'injured', from: number, to: number): Count | null {
  const at = findWord(heads[kind], sentence.tokens, from, to);
  if (at === null) return null;
  const number = sentence.mentions.find(
    (mention): mention is NumberMention =>
      mention.type === 'number' && !mention.ordinal && mention.from > at && mention.from - at <= 5,
  );
  return number ? told(number) : null;
}

function peopleAfter(sentence: ArticleSentence, from: number, to: number): Count | null {
  const first = peopleWithin(sentence, from, Math.min(to, from + 7));
  if (!first) return null;
  let { count } = first;
  for (let at = first.to; at < to;) {
    if (!sentence.tokens[at]?.folded.startsWith('و')) break;
    const next = peopleAt(sentence, sentence.tokens[at]?.folded === 'و' ? at + 1 : at);
    if (!next) break;
    count = {
      low: count.low + next.count.low,
      high: count.high === null || next.count.high === null ? null : count.high + next.count.high,
    };
    at = next.to;
  }
  return count;
}

interface People {
  count: Count;
  to: number;
}

function peopleWithin(sentence: ArticleSentence, from: number, to: number): People | null {
  for (let at = from; at < to; at += 1) {
    const found = peopleAt(sentence, at);
    if (found) return found;
  }
  return null;
}

/** People of the side attacked who begin at token `at`: a number with people after it, or one or two people. */
function peopleAt(sentence: ArticleSentence, at: number): People | null {
  const { tokens } = sentence;
  const number = sentence.mentions.find(
    (mention): mention is NumberMention => mention.type === 'number' && !mention.ordinal && mention.from === at,
  );
  if (number) {
    const from = tokens[number.to]?.folded === 'من' ? number.to + 1 : number.to;
    const who = persons.matchAt(tokens, from);
    return who && !hasWord(others, tokens, from, from + 4) ? { count: told(number), to: who.to } : null;
  }
  const who = persons.matchAt(tokens, at);
  if (!who || who.definite || hasWord(others, tokens, at, at + 4)) return null;
  if (who.values.includes('two')) return { count: { low: 2, high: 2 }, to: who.to };
  return who.values.includes('one') ? { count: { low: 1, high: 1 }, to: who.to } : null;
}

/** `ثمانية جنود أصيبوا`: a number with people, right before the word for the harm. */
function peopleBefore(sentence: ArticleSentence, at: number, from: number): Count | null {
  for (let index = Math.max(from, at - 6); index < at; index += 1) {
    const number = sentence.mentions.find(
      (mention) => mention.type === 'number' && mention.from <= index && mention.to > index,
    );
    // `قُتل 3 جنود وأصيب 25 آخرون`: those people belong to the word before them.
    const start = number?.from ?? index;
    if (
      hasWord(harm.killed, sentence.tokens, start - 2, start) ||
      hasWord(harm.injured, sentence.tokens, start - 2, start)
    )
      continue;
    const found = peopleAt(sentence, start);
    const reach = found && hasWord(treated, sentence.tokens, found.to, at) ? 4 : 1;
    if (found && found.to <= at && at - found.to <= reach) return found.count;
  }
  return null;
}

function isUntold(tokens: ArticleSentence['tokens'], at: number, from: number): boolean {
  return hasWord(untold, tokens, Math.max(from, at - 7), at + 1);
}

/** The phrase says "none" itself, or a word before it in its clause does. */
function isNegated(tokens: ArticleSentence['tokens'], at: number, to: number): boolean {
  return hasWord(none, tokens, Math.max(clauseStart(tokens, at), at - 5), Math.max(to, at));
}
