import { searchWords } from './search-words.ts';

/** A run of a text, and whether it is one of the words looked for. */
export interface MarkedRun {
  text: string;
  isHit: boolean;
}

/** A text in runs, with the words marked of which a form is among the terms. The runs together are the text. */
export function markHits(text: string, terms: ReadonlySet<string>): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const { start, end, forms } of searchWords(text)) {
    if (!forms.some((form) => terms.has(form))) continue;
    if (start > at) runs.push({ text: text.slice(at, start), isHit: false });
    runs.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), isHit: false });
  return runs;
}

/** The text that has most of the terms, the first of equals; null where there is no text. */
export function pickTelling(texts: readonly string[], terms: ReadonlySet<string>): string | null {
  let best: string | null = null;
  let most = -1;
  for (const text of texts) {
    const hits = new Set(searchWords(text).flatMap(({ forms }) => forms.filter((form) => terms.has(form)))).size;
    if (hits > most) [best, most] = [text, hits];
  }
  return best;
}

/**
 * At most `length` characters of a text around its first hit, cut between words, with an ellipsis where something was
 * left out.
 */
export function cutAround(text: string, terms: ReadonlySet<string>, length: number): string {
  if (text.length <= length) return text;
  const words = searchWords(text);
  const hit = words.find(({ forms }) => forms.some((form) => terms.has(form)));
  const earliest = Math.max(0, Math.min((hit?.start ?? 0) - Math.floor(length / 3), text.length - length));
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? 0);
  const end =
    start + length >= text.length ? text.length : (words.findLast((word) => word.end <= start + length)?.end ?? start);
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}
