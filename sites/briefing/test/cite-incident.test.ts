import { describe, expect, test } from 'vitest';
import { citeDataset, writeBibtex } from '../src/lib/cite-dataset.ts';
import { citeIncident, type Citable } from '../src/lib/cite-incident.ts';
import { locales, type Lang } from '../src/lib/languages.ts';

const bases = [{ id: 'conoco', country: 'sy' as const }];
const namesIn = (lang: Lang) => ({
  base: () => (lang === 'ar' ? 'حقل كونيكو' : 'Conoco gas field'),
  country: (code: string) => new Intl.DisplayNames(locales[lang], { type: 'region' }).of(code.toUpperCase()) ?? code,
});

const attack: Citable = {
  id: 'conoco-2023-11-23-a',
  kind: 'attack',
  target: { base: 'conoco', place: null },
  when: { earliest: '2023-11-23', latest: '2023-11-23', precision: 'day', basis: 'stated', text: null },
  grade: 'contested',
};
const when = (earliest: string | null, latest: string | null): Citable['when'] => ({
  ...attack.when,
  earliest,
  latest,
});
const cite = (changes: Partial<Citable>, lang: Lang) =>
  citeIncident({ ...attack, ...changes }, bases, namesIn(lang), 'https://example.org/x/', lang);

describe('citeIncident', () => {
  test.each<[string, Partial<Citable>, string, string]>([
    [
      'a day',
      {},
      'Mujaz. (n.d.). Attack on Conoco gas field (Syria) on 23 November 2023 (grade: contested) [Incident conoco-2023-11-23-a]. https://example.org/x/',
      '«هجوم على حقل كونيكو (سوريا) في 23 تشرين الثاني 2023»، موجز، درجة التوثيق: مختلَف عليها، الحادثة conoco-2023-11-23-a، في: https://example.org/x/',
    ],
    [
      'days of which one is meant',
      { when: when('2023-12-01', '2023-12-07'), grade: 'claimed' },
      'Mujaz. (n.d.). Attack on Conoco gas field (Syria) between 1 and 7 December 2023 (grade: claimed) [Incident conoco-2023-11-23-a]. https://example.org/x/',
      '«هجوم على حقل كونيكو (سوريا) بين 1 و7 كانون الأول 2023»، موجز، درجة التوثيق: تبنٍّ فقط، الحادثة conoco-2023-11-23-a، في: https://example.org/x/',
    ],
    [
      'a day that is not known, at a base that is not named',
      { when: when(null, null), target: { base: null, place: null } },
      'Mujaz. (n.d.). Attack on a base that is not named on a day not told (grade: contested) [Incident conoco-2023-11-23-a]. https://example.org/x/',
      '«هجوم على قاعدة لم تُسمَّ في يوم لم يُذكر»، موجز، درجة التوثيق: مختلَف عليها، الحادثة conoco-2023-11-23-a، في: https://example.org/x/',
    ],
    [
      'an open end',
      { when: when(null, '2023-11-23') },
      'Mujaz. (n.d.). Attack on Conoco gas field (Syria) on or before 23 November 2023 (grade: contested) [Incident conoco-2023-11-23-a]. https://example.org/x/',
      '«هجوم على حقل كونيكو (سوريا) في 23 تشرين الثاني 2023 أو قبله»، موجز، درجة التوثيق: مختلَف عليها، الحادثة conoco-2023-11-23-a، في: https://example.org/x/',
    ],
    [
      'a strike, by the words of the article for its place and without a grade',
      { kind: 'strike', target: { base: null, place: 'شرقي سوريا' } },
      'Mujaz. (n.d.). Strike in return at «شرقي سوريا» on 23 November 2023 [Incident conoco-2023-11-23-a]. https://example.org/x/',
      '«ضربة مضادة في شرقي سوريا في 23 تشرين الثاني 2023»، موجز، الحادثة conoco-2023-11-23-a، في: https://example.org/x/',
    ],
  ])('%s', (_what, changes, en, ar) => {
    expect(cite(changes, 'en')).toBe(en);
    expect(cite(changes, 'ar')).toBe(ar);
  });
});

describe('the dataset', () => {
  const version = '1.0.0+3f2a9c41d07b';

  test('is cited with its version, and the address last', () => {
    for (const lang of ['ar', 'en'] as const) {
      const text = citeDataset(version, 'https://example.org/data/', lang);
      expect(text).toContain(version);
      expect(text.endsWith(' https://example.org/data/')).toBe(true);
    }
  });

  test('has an entry for BibTeX whose braces close', () => {
    const entry = writeBibtex(version, 'https://example.org/data/');
    expect(entry).toMatch(/^@misc\{mujaz-3f2a9c41d07b,\n/);
    expect(entry).toContain('url          = {https://example.org/data/}');
    expect(entry.split('{')).toHaveLength(entry.split('}').length);
  });
});
