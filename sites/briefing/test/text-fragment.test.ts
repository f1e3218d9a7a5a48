import { describe, expect, test } from 'vitest';
import { linkToWords } from '../src/lib/text-fragment.ts';

const address = 'https://example.org/news/1';

/** The parts of each text directive of a link, as a browser decodes them. */
function read(link: string | null): string[][] {
  const [, directives = ''] = (link ?? '').split(':~:');
  return directives.split('&').map((directive) => directive.replace('text=', '').split(',').map(decodeURIComponent));
}

describe('linkToWords', () => {
  test('gives a short quote whole', () => {
    const link = linkToWords(address, ['استهدفت مسيّرة قاعدة كونيكو']);
    expect(link?.startsWith(`${address}#:~:text=%D8%A7`)).toBe(true);
    expect(read(link)).toEqual([['استهدفت مسيّرة قاعدة كونيكو']]);
  });

  test('gives a long one by its first and its last words', () => {
    const quote = 'one two three four five six seven eight nine ten eleven twelve';
    expect(read(linkToWords(address, [quote]))).toEqual([['one two three four', 'nine ten eleven twelve']]);
  });

  test('takes no end from more than one line, and no empty line', () => {
    expect(read(linkToWords(address, ['\nfirst line\n\nthe very last line here\n']))).toEqual([
      ['first line', 'very last line here'],
    ]);
  });

  test('turns every run of white space into one space, as a browser shows it', () => {
    expect(read(linkToWords(address, [' a\u00a0 b\tc ']))).toEqual([['a b c']]);
  });

  test('writes what has a meaning in a directive as plain text', () => {
    const quote = 'F-16, A&B #1 100% «x» a=b';
    const link = linkToWords(address, [quote]) ?? '';
    expect(link.slice(address.length)).toMatch(/^#:~:text=[^-,&#\s]+$/);
    expect(read(link)).toEqual([[quote]]);
  });

  test('marks every quote of the article, each once', () => {
    expect(read(linkToWords(address, ['a b', 'c d', 'a b']))).toEqual([['a b'], ['c d']]);
  });

  test('keeps a fragment that the address has', () => {
    expect(linkToWords(`${address}#part`, ['a b'])).toBe(`${address}#part:~:text=a%20b`);
  });

  test('leads to the article alone where there are no words', () => {
    expect(linkToWords(address, [' \n '])).toBe(address);
  });

  test('is no link where the address is none of the web', () => {
    expect(linkToWords('javascript:alert(1)', ['a'])).toBeNull();
    expect(linkToWords('not an address', ['a'])).toBeNull();
  });
});
