import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../src/arabic/text/tokenize.ts';
import { arabicText } from './support/arabic-text.ts';

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['بـ14 صاروخاً', ['بـ', '14', 'صاروخاً']],
    ['ب3 صواريخ', ['ب', '3', 'صواريخ']],
    ['#قاعدة_عين_الأسد', ['#', 'قاعدة', '_', 'عين', '_', 'الأسد']],
    ['«كونيكو»،', ['«', 'كونيكو', '»', '،']],
    ['16-02-2021', ['16', '-', '02', '-', '2021']],
    ['ثلاثَ طائراتٍ', ['ثلاثَ', 'طائراتٍ']],
    ['أ😀ب', ['أ', '😀', 'ب']],
    ['قـ\u200fـاعدة', ['قـ\u200fـاعدة']],
    ['', []],
    [' \n\t\u00a0', []],
  ])('splits %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('says what stands glued to the token before it', () => {
    expect(tokenize('بـ14 صاروخاً').map(({ glued }) => glued)).toEqual([false, true, false]);
  });

  it('says what is a word, a number and a mark', () => {
    expect(tokenize('سقط ١٤ صاروخاً!').map(({ kind }) => kind)).toEqual(['word', 'number', 'word', 'mark']);
  });

  it('takes attached particles off, one form for each way to read the word', () => {
    const forms = tokenize('وبالقاعدة')[0]?.forms.map((form) => form.text);
    expect(forms).toEqual(expect.arrayContaining(['وبالقاعده', 'بالقاعده', 'القاعده', 'قاعده']));
  });

  it('reads only the part asked for', () => {
    expect(tokenize('قاعدة التنف اليوم', 6, 11).map((token) => [token.text, token.start])).toEqual([['التنف', 6]]);
  });

  it('loses nothing: tokens are slices in order, and only spaces lie between them', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        let covered = 0;
        for (const token of tokenize(text)) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.start).toBeGreaterThanOrEqual(covered);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(covered, token.start).trim()).toBe('');
          covered = token.end;
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
    );
  });
});
