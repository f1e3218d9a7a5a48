import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { numberAt } from '../mentions/find-numbers.ts';
import type { TriggerMention } from '../mentions/mention.ts';
import { createKeyedIndex, createWordSet } from '../text/word-set.ts';
import { tokenize, type Token } from '../text/tokenize.ts';
import type { PartOfDay } from './article-event.ts';
import { ownerOf } from './dates-of.ts';

interface PartWords {
  parts: Record<PartOfDay, string[]>;
  /** `فجراً`, `صباحاً`: the part alone, in the accusative. */
  partAlone: Record<Exclude<PartOfDay, 'night'>, string[]>;
  /** `في ساعات المساء`, `مع الفجر`: before a part with the article. */
  partOpeners: string[];
}

const words = loadLexicon<PartWords>('calendar');
const parts = createKeyedIndex(words.parts);
const alone = createKeyedIndex(words.partAlone);
const openers = createWordSet(words.partOpeners);

/**
 * The part of a day told of an attack with no day beside it: `تعرضت فجراً لرشقة`, `وفي ساعات المساء سقطت`. A clock time
 * (`الساعة 7:20 مساءً`) is none, nor the part of a day named (`مساء الأحد`).
 */
export function partAloneIn(sentence: ArticleSentence, trigger: TriggerMention): PartOfDay | null {
  const { tokens, mentions } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = partAt(tokens, at);
    if (!found || mentions.some(({ type, from, to }) => type === 'date' && from <= found.to && to > at)) continue;
    const owner = ownerOf(sentence, { from: at, to: found.to });
    if (owner === trigger || owner?.type === 'speech') return found.part;
  }
  return null;
}

function partAt(tokens: Token[], at: number): { part: PartOfDay; to: number } | null {
  const bare = alone.matchAt(tokens, at);
  if (bare && bare.preposition === null && !bare.definite && !isClock(tokens, at)) {
    const isConstruct = tokens[bare.to]?.forms.some(({ definite }) => definite) ?? false;
    return isConstruct ? null : { part: bare.values[0] as PartOfDay, to: bare.to };
  }
  const opener = openers.matchAt(tokens, at);
  if (!opener) return null;
  const told = parts.matchAt(tokens, opener.to);
  return told?.definite ? { part: told.values[0] as PartOfDay, to: told.to } : null;
}

/** `الساعة 7:20 مساءً`, `الرابعة فجراً`. */
function isClock(tokens: Token[], at: number): boolean {
  for (let index = Math.max(0, at - 4); index < at; index += 1) {
    if (tokens[index]?.folded.endsWith('ساعه')) return true;
    const number = numberAt(tokens, index);
    if (number && at - number.to <= 2) return true;
  }
  return false;
}

const early: readonly PartOfDay[] = ['dawn', 'morning', 'noon'];
const late: readonly PartOfDay[] = ['evening', 'night'];

/** Whether a time some hours after (or before) a day told in these words is of that same day: after `فجر الثلاثاء`, before `مساء أمس`. */
export function staysInDay(dayWords: string | null, side: -1 | 1): boolean {
  const tokens = tokenize(dayWords ?? '');
  for (let at = 0; at < tokens.length; at += 1) {
    const part = parts.matchAt(tokens, at)?.values[0];
    if (part !== undefined) return (side === 1 ? [...early] : [...late, 'afternoon']).includes(part);
  }
  return false;
}

/** `مساء أمس … وفجراً`: a night lies between. */
export function isNightBetween(dayWords: string | null, part: PartOfDay): boolean {
  const tokens = tokenize(dayWords ?? '');
  const isLate = tokens.some((_, at) => late.includes(parts.matchAt(tokens, at)?.values[0] ?? 'noon'));
  return isLate && early.includes(part);
}
