/** Harakat, the superscript alef and tatweel. */
const MARKS = /[\u064B-\u0652\u0670\u0640]/g;
const QUOTES = /["'«»“”„‘’`]/g;
const SPACES = /[\s_]+/g;

/**
 * An alias as a reader compares it: without marks and quotes, one hamza, one ya, one ta.
 * Only for finding aliases that would be mistaken for each other; never shown.
 */
export function foldAlias(alias: string): string {
  return alias
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(QUOTES, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase();
}
