import type { Holding, ImpliedBetween, ReconciledTally } from '@mujaz/incidents';
import type { Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** How many are held, in figures; where it is not certain, from the least to the most. */
export function wordHeld({ held, maybeHeld }: Holding, lang: Lang): string {
  const t = createTranslate(lang);
  if (maybeHeld.length > 0) return t('value.between', { low: held.length, high: held.length + maybeHeld.length });
  return held.length === 0 ? t('tally.heldNone') : String(held.length);
}

/** What was announced beside what is held in the same scope and span, in one sentence. */
export function wordBeside(
  { count, bound, ...holding }: Pick<ReconciledTally, 'count' | 'bound' | keyof Holding>,
  lang: Lang,
): string {
  const t = createTranslate(lang);
  return t('tally.beside', { announced: t(`bound.${bound}`, { count }), held: wordHeld(holding, lang) });
}

/** Whether more are held for certain than were announced, which cannot both be right. */
export function isExceeded({ count, bound, held }: Pick<ReconciledTally, 'count' | 'bound' | 'held'>): boolean {
  return bound === 'exact' && held.length > count;
}

/** The number of attacks that two tallies imply; null where they contradict each other. */
export function wordImplied(count: ImpliedBetween['count'], lang: Lang): string | null {
  const t = createTranslate(lang);
  if (count === null) return null;
  const { low, high } = count;
  const attacks = (number: number) => t('count.attacks', { count: number });
  if (high === null) return t('bound.at-least', { count: attacks(low) });
  if (low === high) return attacks(low);
  return low === 0 ? t('bound.at-most', { count: attacks(high) }) : t('count.attacksBetween', { low, high });
}
