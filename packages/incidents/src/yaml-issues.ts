import type * as v from 'valibot';
import { isMap, isPair, isScalar, isSeq, type Document, type Node } from 'yaml';

export type Keys = readonly (string | number)[];

/** The path of what an issue is about. */
export const keysOf = (issue: v.BaseIssue<unknown>): Keys =>
  (issue.path ?? []).map(({ key }) => key as string | number);

/**
 * `Unexpected X, expected Y`, naming the key.
 * @param thing what the file is, as "a correction"
 */
export function describeIssue(issue: v.BaseIssue<unknown>, keys: Keys, thing: string): string {
  const name = `\`${keys.join('.')}\``;
  const isOwn = issue.type === 'check' || issue.type === 'regex';
  const expected = isOwn ? issue.message : (issue.expected ?? 'another value');
  if (expected === 'never') return `Unexpected key ${name}, expected a key of ${thing}`;
  if (issue.received === 'undefined') {
    return `Unexpected missing key ${name}, expected ${issue.type === 'strict_object' ? 'a value' : expected}`;
  }
  return `Unexpected ${issue.received} in ${name}, expected ${expected}`;
}

/** The offset of the key at this path, or of the nearest thing around it that is there. */
export function findOffset(document: Document.Parsed, keys: Keys): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    }
  }
  return offset;
}
