import type { Count, WeaponUse } from '../../reading.ts';
import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { NumberMention, WeaponMention } from '../mentions/mention.ts';
import { createWordSet } from '../text/word-set.ts';

const some = createWordSet(loadLexicon<{ some: string[] }>('weapons').some);

/** The weapons named in tokens `[from, to)`, one entry for each type, with the number told for it. */
export function weaponsIn(sentence: ArticleSentence, from: number, to: number): WeaponUse[] {
  const uses = new Map<string, WeaponUse>();
  for (const mention of sentence.mentions) {
    if (mention.type !== 'weapon' || mention.from < from || mention.from >= to) continue;
    const count = countOf(sentence, mention);
    const known = uses.get(mention.weapon);
    if (!known) uses.set(mention.weapon, { type: mention.weapon, count });
    else if (known.count === null) known.count = count;
  }
  // `قذائف` beside `صواريخ` is no second weapon.
  if (uses.size > 1) uses.delete('unknown');
  return [...uses.values()];
}

/** Null unless a number is told: by a number word, a dual, or a singular thing counted. */
function countOf(sentence: ArticleSentence, mention: WeaponMention): Count | null {
  if (mention.number === 'mass') return null;
  const number = sentence.mentions.find(
    (other): other is NumberMention => other.type === 'number' && !other.ordinal && other.to <= mention.from && mention.from - other.to <= 1,
  );
  if (number && number.to === mention.from) return told(number);
  if (mention.number === 'two') return { low: 2, high: 2 };
  if (mention.number === 'many') return null;
  return isSome(sentence, mention.from) ? null : { low: 1, high: 1 };
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
