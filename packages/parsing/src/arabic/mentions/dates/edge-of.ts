import type { Token } from '../../text/tokenize.ts';
import type { DateMention } from '../mention.ts';
import { edges, relations } from './date-words.ts';

/** The word of a window before a date: `منذ`, `حتى`, `بين`, with a few small words between. */
export function edgeOf(tokens: Token[], at: number): 'from' | 'until' | 'between' | null {
  for (let index = Math.max(0, at - 3); index < at; index += 1) {
    const match = edges.matchAt(tokens, index);
    if (match && onlySmallWords(tokens, match.to, at)) return match.values[0] ?? null;
  }
  return isSinceEvent(tokens, at) ? 'from' : null;
}

/** `منذ انتهاء الهدنة في غزة يوم الجمعة`: the day is that of what opened the window. */
function isSinceEvent(tokens: Token[], at: number): boolean {
  for (let index = at - 2; index >= Math.max(0, at - 12); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || token.folded.startsWith('ل')) return false;
    if (token.folded === 'منذ') return true;
  }
  return false;
}

export function relationOf(tokens: Token[], at: number): 'before' | 'after' | null {
  const match = at > 0 ? relations.matchAt(tokens, at - 1) : null;
  return match?.to === at ? (match.values[0] ?? null) : null;
}

const smallWords = new Set(['يوم', 'ال', 'من', 'شهر', 'بدايه', 'في', 'فتره', 'الفتره']);

function onlySmallWords(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => smallWords.has(token.folded));
}

/** In `بين 1 آذار و3 نيسان` the second date closes the window that the first one opened. */
export function closeWindows(tokens: Token[], mentions: DateMention[]): DateMention[] {
  return mentions.map((mention, index) => {
    const before = mentions[index - 1];
    if (mention.edge !== null || before?.edge !== 'from') return mention;
    const opener = edgeOf(tokens, before.from);
    const joined =
      mention.from - before.to <= 1 &&
      (tokens[mention.from]?.folded.startsWith('و') || tokens[before.to]?.folded === 'و');
    return opener === 'between' && joined ? { ...mention, edge: 'until' as const } : mention;
  });
}
