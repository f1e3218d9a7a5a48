import type { Correction } from './incident.ts';

/** A correction that can be applied: its incidents are there. */
export interface Resolved {
  correction: Correction;
  /** The id that `incident` means now. */
  id: string;
  /** For `merge` the ids that go into it. */
  others: string[];
}

export interface Contradiction {
  /** The second of the two in the order given. */
  correction: Correction;
  against: Correction;
  /** What the two say, as in "`killed` of `x` is given two values". */
  what: string;
}

/**
 * Pairs of corrections that cannot both hold. Splits come before everything else and are no part of it, but
 * for their two parts, which no merge may join again.
 *
 * @param parts for each split that was applied, the ids of its two parts
 */
export function findContradictions(
  resolved: readonly Resolved[],
  parts: readonly { correction: Correction; ids: readonly [string, string] }[],
): Contradiction[] {
  const found: Contradiction[] = [];
  const drops = new Map<string, Correction>();
  const merged = new Map<string, { into: string; correction: Correction }>();
  const groups = new Map<string, Set<string>>();
  for (const { correction, id, others } of resolved) {
    if (correction.action === 'drop' && !drops.has(id)) drops.set(id, correction);
    for (const other of others) {
      const earlier = merged.get(other);
      if (earlier === undefined) merged.set(other, { into: id, correction });
      else if (earlier.into !== id) {
        const what = `\`${other}\` goes into \`${id}\` in one and into \`${earlier.into}\` in the other`;
        found.push({ correction, against: earlier.correction, what });
      }
      groups.set(id, (groups.get(id) ?? new Set([id])).add(other));
    }
  }

  const given = new Map<string, { correction: Correction; value: string }>();
  for (const { correction, id, others } of resolved) {
    for (const touched of [id, ...others]) {
      const drop = drops.get(touched);
      if (drop === undefined || correction.action === 'drop') continue;
      found.push({ correction, against: drop, what: `one drops \`${touched}\` and the other keeps it` });
    }
    const gone = merged.get(id);
    if (gone !== undefined && correction.action !== 'drop' && gone.correction !== correction) {
      const what = `one merges \`${id}\` into \`${gone.into}\` and the other is about \`${id}\` alone`;
      found.push({ correction, against: gone.correction, what });
    }
    if (correction.action !== 'set' && correction.action !== 'date') continue;
    const field = correction.action === 'set' ? correction.field : 'when';
    const value = JSON.stringify(correction.action === 'set' ? correction.value : correction.when);
    const earlier = given.get(`${id} ${field}`);
    if (earlier === undefined) given.set(`${id} ${field}`, { correction, value });
    else if (earlier.value !== value) {
      found.push({ correction, against: earlier.correction, what: `\`${field}\` of \`${id}\` is given two values` });
    }
  }

  for (const { correction: split, ids } of parts) {
    for (const { correction, id, others } of resolved) {
      const group = groups.get(id);
      if (others.length === 0 || group === undefined || !ids.every((part) => group.has(part))) continue;
      found.push({
        correction,
        against: split,
        what: `one splits \`${ids[1]}\` off \`${ids[0]}\` and the other joins them`,
      });
      break;
    }
  }
  return found;
}
