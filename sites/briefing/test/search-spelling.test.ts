import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { createSearch } from './search-record.ts';

const conoco = 'bases/conoco/#conoco-2023-11-23-a';
const asad = 'bases/ain-al-asad/#ain-al-asad-2024-01-20-a';

describe.each(languages)('on the page in %s', (lang) => {
  const search = createSearch(lang);

  test.each([
    ['as the article has it', 'كونيكو', conoco],
    ['with vowel marks', 'كُونِيكُو', conoco],
    ['with tatweel', 'كونـــيكو', conoco],
    ['with the Persian kaf', 'کونیکو', conoco],
    ['with a particle', 'بكونيكو', conoco],
    ['misspelled as articles have it', 'كونيو', conoco],
    ['with hamza', 'الأسد', asad],
    ['without hamza', 'الاسد', asad],
    ['with madda', 'الآسد', asad],
    ['without the article', 'أسد', asad],
    ['with ل and the article', 'للأسد', asad],
    ['with و and the article', 'والأسد', asad],
    ['with ف, ب and the article', 'فبالأسد', asad],
    ['with ك and the article', 'كالأسد', asad],
    ['with ة', 'قاعدة', asad],
    ['with ه', 'قاعده', asad],
    ['with ة, و, ب and the article', 'وبالقاعدة', asad],
    ['with ى', 'مصطفى', asad],
    ['with ي', 'مصطفي', asad],
    ['Arabic-Indic digits', '٢٠ كانون الثاني ٢٠٢٤', asad],
    ['Latin digits', '20 كانون الثاني 2024', asad],
    ['the other Arabic name of the month', '20 يناير 2024', asad],
    ['an English month', 'January 2024', asad],
    ['its English name', 'Ain al-Asad', asad],
    ['its English name, written together', 'alasad', asad],
    ['the beginning of a word', 'كوني', conoco],
    ['the beginning of an English word', 'Cono', conoco],
    ['English weapon and base', 'drone Conoco', conoco],
    ['Arabic weapon and base', 'مسيرة كونيكو', conoco],
    ['an English name of the claimant', 'Islamic Resistance', conoco],
    ['the grade in English', 'claimed Conoco', conoco],
    ['its permanent id', 'conoco-2023-11-23-a', conoco],
    ['a word with a capital', 'CONOCO', conoco],
    ['small words besides', 'the drone attack on Conoco in November', conoco],
  ])('%s: %s', (_name, query, place) => {
    const { hrefs, hasAll, guessed, unmatched } = search(query);
    expect(hrefs).toContain(`/${lang}/${place}`);
    expect({ hasAll, guessed, unmatched }).toEqual({ hasAll: true, guessed: [], unmatched: [] });
  });

  test('words that have nothing in common but letters are kept apart', () => {
    expect(search('الأسد').hrefs).not.toContain(`/${lang}/${conoco}`);
    // A lone letter less is another word: it was not the base that was asked for.
    expect(search('November 2023').hrefs).not.toContain(`/${lang}/${asad}`);
    expect(search('drone Asad')).toMatchObject({ hasAll: false });
  });
});
