import type { Row, Table } from './table.ts';

/** What can be counted: anything with an id. */
export interface Countable {
  id: string;
}

/**
 * Counts items by key: the one private verb under every count. `keysOf` gives the keys of an item; none
 * means "not known" and counts in the null row. An item with two keys counts in two rows and once in
 * `counted`. Rows follow `compareRows`, the null row stands last and only if it is not empty.
 * No items at all: no rows, and zero for every number.
 */
export function group<T extends Countable>(
  id: string,
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  compareRows: (a: Row, b: Row) => number,
): Table {
  const ids = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const item of items) {
    const keys = new Set(keysOf(item));
    if (keys.size === 0) unknown.push(item.id);
    for (const key of keys) {
      const list = ids.get(key);
      if (list) list.push(item.id);
      else ids.set(key, [item.id]);
    }
  }
  const rows = [...ids].map(([key, incidents]) => createRow(key, incidents)).sort(compareRows);
  if (unknown.length > 0) rows.push(createRow(null, unknown));
  return { id, rows, counted: items.length - unknown.length, unknown: unknown.length, total: items.length };
}

/** A row lists its incidents by id, so that their order on the way in leaves no trace. */
export const createRow = (key: string | null, incidents: readonly string[]): Row => ({
  key,
  count: incidents.length,
  incidents: [...incidents].sort(),
});

/** By code units, the same on every machine. */
export const byKey = (a: Row, b: Row): number => ((a.key ?? '') < (b.key ?? '') ? -1 : 1);

/** The greater count first; equal counts by key. */
export const byCount = (a: Row, b: Row): number => b.count - a.count || byKey(a, b);
