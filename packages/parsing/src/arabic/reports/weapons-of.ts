import type { Count, WeaponUse } from '../../reading.ts';
import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { NumberMention, WeaponMention } from '../mentions/mention.ts';
import { createWordSet } from '../text/word-set.ts';
import { clauseStart, doers, hasWord } from './sentence-words.ts';

const words = loadLexicon<{ some: string[]; defence: string[]; counted: string[] }>('weapons');
const some = createWordSet(words.some);
const defence = createWordSet(words.defence);
const counted = createWordSet(words.counted);
const atLeast = createWordSet(['على الأقل']);
const ceasing = createWordSet(['وقف', 'بوقف', 'لوقف', 'هدنة']);

/** The weapons named in tokens `[from, to)`, one entry for each type, with the number told for it. */
export function weaponsIn(sentence: ArticleSentence, from: number, to: number): WeaponUse[] {
  const uses = new Map<string, WeaponUse>();
  for (const mention of sentence.mentions) {
    if (mention.type !== 'weapon' || mention.from < from || mention.from >= to) continue;
    // A defence's missiles are not the attack's, nor are the air strikes of the US or the coalition.
    if (defence.matchAt(sentence.tokens, mention.to)) continue;
    if (mention.weapon === 'airstrike' && hasWord(doers, sentence.tokens, mention.to, mention.to + 2)) continue;
    // `سريان وقف إطلاق النار`.
    if (ceasing.matchAt(sentence.tokens, mention.from - 1)) continue;
    if (isFiredBack(sentence, mention) || isForArtillery(sentence, mention)) continue;
    const count = countOf(sentence, mention);
    const known = uses.get(mention.weapon);
    if (!known) uses.set(mention.weapon, { type: mention.weapon, count });
    else if (known.count === null) known.count = count;
  }
  // `قذائف` beside `صواريخ` is no second weapon.
  if (uses.size > 1) uses.delete('unknown');
  // Nor are air raids told beside what was fired at a base: they are the other side's.
  if (uses.size > 1) uses.delete('airstrike');
  return [...uses.values()];
}

/** `القوات الأميركية أطلقت قذائف مدفعية على …`: artillery that the side attacked fires. */
function isFiredBack({ tokens, mentions }: ArticleSentence, mention: WeaponMention): boolean {
  if (mention.weapon !== 'artillery') return false;
  const start = Math.max(clauseStart(tokens, mention.from), mention.from - 9);
  const doer = mentions.some(
    (other) => other.type === 'target' && other.plural && other.from >= start && other.to <= mention.from,
  );
  return doer || hasWord(doers, tokens, start, mention.from) || hasWord(doers, tokens, mention.to, mention.to + 1);
}

/** `مصنعاً للمدفعية`, `مرابض للمدفعية`: what belongs to artillery. */
function isForArtillery({ tokens }: ArticleSentence, mention: WeaponMention): boolean {
  return mention.weapon === 'artillery' && tokens[mention.from]?.folded.startsWith('لل') === true;
}

/** Null unless a number is told: by a number word, a dual, or a singular thing counted. */
export function countOf(sentence: ArticleSentence, mention: WeaponMention): Count | null {
  if (mention.number === 'mass') return null;
  const number = sentence.mentions.find(
    (other): other is NumberMention =>
      other.type === 'number' && !other.ordinal && other.to <= mention.from && mention.from - other.to <= 1,
  );
  // `اثنتين بالصواريخ`: two attacks, with rockets.
  const isWith = sentence.tokens[mention.from]?.folded.startsWith('بال') === true;
  if (number && number.to === mention.from && !isWith) return told(number);
  const after = numberAfter(sentence, mention.to);
  if (after && mention.number === 'many') return told(after);
  if (mention.number === 'two')
    return { low: 2, high: hasWord(atLeast, sentence.tokens, mention.to, mention.to + 4) ? null : 2 };
  if (mention.number === 'many') return null;
  return isSome(sentence, mention.from) ? null : { low: 1, high: 1 };
}

/** `الصواريخ الـ15`, `صواريخ تجاوز عددها 5`. */
function numberAfter(sentence: ArticleSentence, at: number): NumberMention | undefined {
  const { tokens } = sentence;
  const start =
    counted.matchAt(tokens, at)?.to ??
    counted.matchAt(tokens, at + 1)?.to ??
    (tokens[at]?.folded === 'ال' ? at + 1 : -1);
  return sentence.mentions.find(
    (other): other is NumberMention => other.type === 'number' && !other.ordinal && other.from === start,
  );
}

/** The number told, as a count: `أكثر من 40` is 40 and no upper bound. */
export function told(number: NumberMention): Count {
  if (number.high !== null) return { low: number.value, high: number.high };
  return { low: number.value, high: number.bound === 'exact' || number.bound === 'about' ? number.value : null };
}

function isSome(sentence: ArticleSentence, at: number): boolean {
  for (let index = Math.max(0, at - 3); index < at; index += 1) if (some.matchAt(sentence.tokens, index)) return true;
  return false;
}
