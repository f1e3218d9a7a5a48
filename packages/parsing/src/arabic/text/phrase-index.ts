import { tokenize, type Token } from './tokenize.ts';

interface Branch<Value> {
  next: Map<string, Branch<Value>>;
  values: Value[];
}

/** A phrase found in a sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch<Value> {
  from: number;
  to: number;
  values: Value[];
  /** How the first word stood: with which particles. */
  preposition: 'ب' | 'ل' | 'ك' | null;
  definite: boolean;
}

export interface PhraseIndex<Value> {
  /** The longest phrase that begins at token `at`, or null. */
  matchAt(tokens: Token[], at: number): PhraseMatch<Value> | null;
  /** The values of every phrase that begins at token `at`, short and long. */
  matchesAt(tokens: Token[], at: number): Value[];
  /** All longest matches from left to right, none overlapping. */
  findAll(tokens: Token[]): PhraseMatch<Value>[];
}

/**
 * An index of phrases, walked word by word, so that looking costs the length of the text and not the number of
 * phrases. Words match after folding and with particles taken off; quotation marks and underscores between words
 * are passed over. An entry written with the article wants the article; one without it takes both.
 */
export function createPhraseIndex<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseIndex<Value> {
  const root: Branch<Value> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) {
    let branch = root;
    for (const token of tokenize(phrase)) {
      if (isPassedOver(token)) continue;
      let next = branch.next.get(token.folded);
      if (!next) branch.next.set(token.folded, (next = { next: new Map(), values: [] }));
      branch = next;
    }
    if (branch !== root) branch.values.push(value);
  }

  function matchAt(tokens: Token[], at: number): PhraseMatch<Value> | null {
    let best: PhraseMatch<Value> | null = null;
    for (const form of tokens[at]?.forms ?? []) {
      const branch = root.next.get(form.text);
      if (!branch) continue;
      const found = walk(branch, tokens, at + 1);
      if (found && (!best || found.to > best.to)) {
        best = {
          from: at,
          to: found.to,
          values: found.branch.values,
          preposition: form.preposition,
          definite: form.definite,
        };
      }
    }
    return best;
  }

  function matchesAt(tokens: Token[], at: number): Value[] {
    return (tokens[at]?.forms ?? []).flatMap((form) => {
      const branch = root.next.get(form.text);
      return branch ? collect(branch, tokens, at + 1) : [];
    });
  }

  function findAll(tokens: Token[]): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    for (let at = 0; at < tokens.length;) {
      const match = matchAt(tokens, at);
      if (match) matches.push(match);
      at = match ? match.to : at + 1;
    }
    return matches;
  }

  return { matchAt, matchesAt, findAll };
}

function walk<Value>(branch: Branch<Value>, tokens: Token[], at: number): { branch: Branch<Value>; to: number } | null {
  let best = branch.values.length > 0 ? { branch, to: at } : null;
  if (branch.next.size === 0) return best;
  let index = at;
  while (tokens[index] && isPassedOver(tokens[index] as Token)) index += 1;
  for (const form of tokens[index]?.forms ?? []) {
    const next = branch.next.get(form.text);
    if (!next) continue;
    const found = walk(next, tokens, index + 1);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}

function collect<Value>(branch: Branch<Value>, tokens: Token[], at: number): Value[] {
  if (branch.next.size === 0) return branch.values;
  let index = at;
  while (tokens[index] && isPassedOver(tokens[index] as Token)) index += 1;
  const longer = (tokens[index]?.forms ?? []).flatMap((form) => {
    const next = branch.next.get(form.text);
    return next ? collect(next, tokens, index + 1) : [];
  });
  return [...branch.values, ...longer];
}

const passedOver = new Set(['"', '“', '”', '„', '«', '»', "'", '‘', '’', '_', '#', '`', '‹', '›', '*']);

/** Marks that may stand inside a name without meaning anything. */
export function isPassedOver(token: Token): boolean {
  return token.kind === 'mark' && passedOver.has(token.text);
}
