import type { Aliases } from '@mujaz/knowledge';
import leven from 'leven';
import { fold } from '../text/fold.ts';

interface Named {
  id: string;
  aliases: Aliases;
}

/**
 * The alias that a name differs from by a letter, or by two in a long name, as typing errors do; null when none is so close.
 */
export function nearestAlias(name: string, entities: readonly Named[]): { id: string; alias: string } | null {
  const wanted = core(name);
  if (wanted.length < 4) return null;
  let best: { id: string; alias: string; distance: number } | null = null;
  for (const { id, aliases } of entities) {
    for (const alias of [...aliases.ar, ...(aliases.afterKindWord ?? []), ...(aliases.misspelled ?? [])]) {
      const other = core(alias);
      const most = Math.min(wanted.length, other.length) >= 7 ? 2 : 1;
      const distance = leven(wanted, other, { maxDistance: most + 1 });
      if (other.length >= 3 && distance <= most && (!best || distance < best.distance)) best = { id, alias, distance };
    }
  }
  return best;
}

/** The name folded, without the word for its kind and without articles. */
function core(name: string): string {
  const words = fold(name)
    .split(/[\s_"“”«»]+/u)
    .filter(Boolean);
  const own = words.length > 1 && kinds.has(words[0] ?? '') ? words.slice(1) : words;
  return own.map((word) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word)).join('');
}

const kinds = new Set(['قاعده', 'حقل', 'مطار', 'معسكر', 'معمل', 'محطه', 'منطقه', 'ثكنه']);
