import type { Count, Report } from '../../reading.ts';
import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { NumberMention } from '../mentions/mention.ts';
import { createKeyedIndex, createWordSet } from '../text/word-set.ts';
import { findWord, hasWord } from './sentence-words.ts';
import { told } from './weapons-of.ts';

interface CasualtyWords {
  killed: { nouns: string[]; verbs: string[] };
  injured: { nouns: string[]; verbs: string[] };
  persons: Record<'one' | 'two' | 'many', string[]>;
  others: string[];
  zero: Record<'both' | 'injured', string[]>;
  untold: string[];
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
  const found: Casualties = { killed: harmIn(sentence, 'killed', from, to), injured: harmIn(sentence, 'injured', from, to), damage: null };
  const { tokens } = sentence;
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    const nothing = zero.matchAt(tokens, at);
    if (nothing && !isUntold(tokens, at, from) && isNegated(tokens, at, nothing.to)) {
      found.injured ??= { low: 0, high: 0 };
      if (nothing.values.includes('both')) found.killed ??= { low: 0, high: 0 };
    }
    const harmed = damage.matchAt(tokens, at);
    if (harmed && !isUntold(tokens, at, from)) {
      found.damage ??= harmed.values[0] === 'none' || isNegated(tokens, at, at) ? 'none' : 'material';
    }
  }
  return found;
}

/** `مقتل ثلاثة جنود`, `جرح أكثر من 40 آخرين`, `مقتل جندي`: the word for the harm, a number, people who are counted. */
function harmIn(sentence: ArticleSentence, kind: 'killed' | 'injured', from: number, to: number): Count | null {
  const { tokens } = sentence;
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    const match = harm[kind].matchAt(tokens, at);
    if (!match || hasWord(none, tokens, at - 2, at)) continue;
    const number = sentence.mentions.find(
      (mention): mention is NumberMention => mention.type === 'number' && !mention.ordinal && mention.from >= match.to && mention.from - match.to <= 6,
    );
    const nextHarm = findWord(kind === 'killed' ? harm.injured : harm.killed, tokens, match.to, to) ?? to;
    if (number && number.from < nextHarm) {
      const who = persons.matchAt(tokens, number.to);
      if (who && !hasWord(others, tokens, number.to, number.to + 4)) return told(number);
      continue;
    }
    const who = persons.matchAt(tokens, match.to);
    if (!who || hasWord(others, tokens, match.to, match.to + 4)) continue;
    if (who.values.includes('two')) return { low: 2, high: 2 };
    if (who.values.includes('one')) return { low: 1, high: 1 };
  }
  return null;
}

function isUntold(tokens: ArticleSentence['tokens'], at: number, from: number): boolean {
  return hasWord(untold, tokens, Math.max(from, at - 7), at + 1);
}

/** The phrase says "none" itself, or a word before it in the clause does. */
function isNegated(tokens: ArticleSentence['tokens'], at: number, to: number): boolean {
  return hasWord(none, tokens, at - 5, Math.max(to, at));
}
