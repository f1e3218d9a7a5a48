import type { WeaponType } from '@mujaz/knowledge';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createPhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenize.ts';
import type { WeaponMention } from './mention.ts';

type Kinds = Record<WeaponMention['number'], string[]>;

const { types } = loadLexicon<{ types: Record<WeaponType, Kinds> }>('weapons');

const index = createPhraseIndex(
  Object.entries(types).flatMap(([weapon, kinds]) =>
    Object.entries(kinds).flatMap(([number, phrases]) =>
      phrases.map(
        (phrase) => [phrase, { weapon: weapon as WeaponType, number: number as WeaponMention['number'] }] as const,
      ),
    ),
  ),
);

/** Words for weapons, whoever used them. */
export function findWeapons(tokens: Token[]): WeaponMention[] {
  return index.findAll(tokens).flatMap(({ from, to, values }) => {
    const value = values[0];
    return value ? [{ type: 'weapon' as const, from, to, ...value }] : [];
  });
}
