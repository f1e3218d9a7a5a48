import type { Count, Report } from '../../../reading.ts';
import type { ArticleSentence } from '../../article.ts';
import { clauseStart, hasWord, sentenceWords } from '../sentence-words.ts';
import { damage, nobody, none, takenBack, unharmed, unsaid, untold, updates, zero } from './casualty-words.ts';
import { harmIn } from './harm-in.ts';

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
      const of = nothing.values[0];
      if (of === 'both' || of === 'injured') found.injured ??= { low: 0, high: 0 };
      if (of === 'both' || of === 'killed') found.killed ??= { low: 0, high: 0 };
    }
    const of = nobodyAt(tokens, at, to);
    if (of !== null && !isUntold(tokens, at, from)) found[of] ??= { low: 0, high: 0 };
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

/** `أن أحداً لم يصب`, `أياً من الجنود لم يُقتل`: nobody stands before the verb that is taken back. */
function nobodyAt(tokens: ArticleSentence['tokens'], at: number, to: number): 'killed' | 'injured' | null {
  if (!nobody.matchAt(tokens, at)) return null;
  for (let index = at + 1; index < Math.min(at + 7, to); index += 1) {
    if (tokens[index]?.folded !== 'لم') continue;
    if (unharmed.injured.matchAt(tokens, index + 1)) return 'injured';
    if (unharmed.killed.matchAt(tokens, index + 1)) return 'killed';
  }
  return null;
}

/** The sentence tells a later figure, which takes the place of the first: `ارتفع عدد المصابين إلى 34`. */
export function isUpdate({ tokens }: ArticleSentence): boolean {
  // `وكان البنتاغون أفاد بإصابة 64`: an earlier figure.
  return !hasWord(sentenceWords.recap, tokens, 0, 1) && hasWord(updates, tokens, 0, tokens.length);
}

function isUntold(tokens: ArticleSentence['tokens'], at: number, from: number): boolean {
  return hasWord(untold, tokens, Math.max(from, at - 7), at + 1) || isUnsaid(tokens, at, from);
}

/** `دون الإشارة إلى وقوع ضحايا`, `من غير أن تتحدث عن إصابات`: a word of telling that is taken back right before it. */
function isUnsaid(tokens: ArticleSentence['tokens'], at: number, from: number): boolean {
  for (let index = Math.max(from, at - 7); index <= at; index += 1)
    if (unsaid.matchAt(tokens, index) && hasWord(takenBack, tokens, Math.max(from, index - 4), index)) return true;
  return false;
}

/** The phrase says "none" itself, or a word before it in its clause does. */
function isNegated(tokens: ArticleSentence['tokens'], at: number, to: number): boolean {
  return hasWord(none, tokens, Math.max(clauseStart(tokens, at), at - 7), Math.max(to, at));
}
