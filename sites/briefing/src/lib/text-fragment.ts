/** A quote of more words than this is given by its first and its last words. */
const mostWords = 10;
const wordsAtEachEnd = 4;

/**
 * The address of an article with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) for each quote, so that a
 * browser opens the article at the first of them and marks them all. A quote is given whole, or, if it is long or runs over
 * several lines, by its first and its last words; these are the words of the quote as they are. Null where the address is
 * none of the web.
 */
export function linkToWords(address: string, quotes: readonly string[]): string | null {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return null;
  const directives = [...new Set(quotes.map(writeDirective))].filter((directive) => directive !== null);
  if (directives.length === 0) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

function writeDirective(quote: string): string | null {
  const lines = quote
    .split('\n')
    .map((line) => line.split(/\s/).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  if (lines.length === 1 && first.length <= mostWords) return `text=${encode(first)}`;
  // Each end must stand in one block of the page, so it takes no words from another line.
  return `text=${encode(first.slice(0, wordsAtEachEnd))},${encode(last.slice(-wordsAtEachEnd))}`;
}

/** `-`, `,` and `&` have a meaning within a directive. `encodeURIComponent` leaves the first as it is. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
