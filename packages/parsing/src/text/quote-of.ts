import type { Quote } from '../reading.ts';

const contextLength = 32;

/**
 * The quote for the units `start` to `end` of `text`: the words themselves, and up to 32 units of what stands
 * before and after, as W3C Web Annotation selectors want. Offsets in the result are code points.
 */
export function quoteOf(text: string, start: number, end: number, toCodePoint: (unit: number) => number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(backToWhole(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, backToWhole(text, Math.min(text.length, end + contextLength))),
    start: toCodePoint(start),
    end: toCodePoint(end),
  };
}

/** Steps back from the middle of a surrogate pair, so that no half character is quoted. */
function backToWhole(text: string, unit: number): number {
  const code = text.charCodeAt(unit);
  return code >= 0xdc00 && code <= 0xdfff ? unit - 1 : unit;
}
