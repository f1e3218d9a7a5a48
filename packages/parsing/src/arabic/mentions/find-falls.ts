import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { isPassedOver } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenize.ts';
import { createWordSet } from '../text/word-set.ts';
import type { NumberMention, TriggerMention, WeaponMention } from './mention.ts';

const { some, defence, qualities, onto } =
  loadLexicon<Record<'some' | 'defence' | 'qualities' | 'onto', string[]>>('weapons');
const someOf = createWordSet(some);
const ofDefence = createWordSet(defence);
const quality = createWordSet(qualities);
const ontoWords = createWordSet(onto);

/** How far after the preposition the name of the base may begin: `على مقر التحالف في مطار أربيل`. */
const reach = 4;

interface Found {
  weapons: readonly WeaponMention[];
  numbers: readonly NumberMention[];
  triggers: readonly TriggerMention[];
  struck: readonly { from: number; to: number }[];
}

/**
 * Attacks told without a verb, as headlines do: `صواريخ على السفارة`, `رشقة صاروخية على قاعدة كونيكو فجر اليوم`. A weapon opens the clause, and
 * right after it stand a preposition of direction and a base. `نصب التحالف صواريخ على القاعدة` has a verb before it.
 */
export function findFalls(tokens: Token[], { weapons, numbers, triggers, struck }: Found): TriggerMention[] {
  return weapons.flatMap((weapon) => {
    if (ofDefence.matchAt(tokens, weapon.to) || !opensClause(tokens, startOf(tokens, weapon, numbers))) return [];
    let at = weapon.to;
    for (let next = quality.matchAt(tokens, at); next !== null; next = quality.matchAt(tokens, at)) at = next.to;
    const onto = ontoWords.matchAt(tokens, at);
    if (!onto) return [];
    const isStruck = struck.some(({ from }) => from >= onto.to && from - onto.to <= reach);
    const hasVerb = triggers.some(({ from }) => from >= weapon.from && from <= onto.to + reach);
    if (!isStruck || hasVerb) return [];
    return [
      {
        type: 'trigger' as const,
        from: at,
        to: onto.to,
        lemma: 'على',
        sort: 'noun' as const,
        form: 'singular' as const,
        definite: false,
        preposition: null,
      },
    ];
  });
}

/** Where a weapon with its number begins: `ثلاثة صواريخ`, `عشرات الصواريخ`. */
function startOf(tokens: Token[], { from }: WeaponMention, numbers: readonly NumberMention[]): number {
  const number = numbers.find(({ to, ordinal }) => to === from && !ordinal);
  if (number) return number.from;
  for (let at = Math.max(0, from - 2); at < from; at += 1) if (someOf.matchAt(tokens, at)?.to === from) return at;
  return from;
}

/** At the head of the sentence, after a mark, or joined by و to what another headline tells. */
function opensClause(tokens: Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before] !== undefined && isPassedOver(tokens[before] as Token)) before -= 1;
  return before < 0 || tokens[before]?.kind === 'mark';
}
