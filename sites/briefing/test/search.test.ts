import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { createIndex } from '../src/lib/search/create-index.ts';
import { cutParts } from '../src/lib/search/cut-parts.ts';
import { listCountForms, wordFromForms } from '../src/lib/search/count-forms.ts';
import { cutAround, markHits, pickTelling } from '../src/lib/search/mark-hits.ts';
import { packIndex, unpackIndex } from '../src/lib/search/pack-index.ts';
import { createTranslate } from '../src/lib/translate.ts';
import { createLibraryOf, createSearch } from './search-record.ts';

const search = createSearch('en');
const titles = (query: string) => search(query).found.map(({ entry }) => entry.title);

describe('what is found', () => {
  test('is a base by any of its names, also one of which nothing was read', () => {
    expect(titles('Koniko')).toContain('Conoco gas field');
    const { found } = search('Tower 22');
    expect(found.find(({ entry }) => entry.kind === 'base')?.entry).toMatchObject({ title: 'Tower 22', href: null });
  });

  test('is a tally, an article and a chapter, each at its place', () => {
    expect(search('Pentagon 74').hrefs).toEqual([expect.stringMatching(/^\/en\/tallies\/#tally-three/)]);
    expect(search('حصيلة جديدة').hrefs).toEqual(['/en/sources/#seed-three']);
    expect(search('Jazeera').hrefs).toContain('/en/sources/#seed-one');
    expect(search('Wilson').hrefs).toEqual(['#grades']);
  });

  test('tells weapon, claimant and grade in the words of the page', () => {
    const incident = (lang: 'ar' | 'en') => {
      return createSearch(lang)('conoco-2023-11-23-a').found.find(({ entry }) => entry.kind === 'incident')?.entry;
    };
    expect(incident('en')).toMatchObject({
      title: 'Conoco gas field, 23 November 2023',
      facts: ['one drone', 'Claimed by: Islamic Resistance in Iraq'],
      grade: 'claimed',
    });
    expect(incident('ar')).toMatchObject({
      title: 'حقل كونيكو، 23 تشرين الثاني 2023',
      facts: ['طائرة مسيّرة واحدة', 'تبنّاه: المقاومة الإسلامية في العراق'],
    });
  });
});

describe('when not all words are found together', () => {
  test('those with some are, most first, and it is said', () => {
    const { found, hasAll, guessed, unmatched } = search('drone Conoco January');
    expect({ hasAll, guessed, unmatched }).toEqual({ hasAll: false, guessed: [], unmatched: [] });
    expect(found[0]?.entry.title).toBe('Conoco gas field, 23 November 2023');
    expect(found.map(({ entry }) => entry.title)).toContain('Ain al-Asad, 20 January 2024');
  });

  test('a misspelled word is taken for one much like it, and it is said', () => {
    expect(search('Connoco')).toMatchObject({ guessed: ['Connoco'], hasAll: true });
    expect(titles('Connoco')).toContain('Conoco gas field, 23 November 2023');
    expect(search('كونيكوو')).toMatchObject({ guessed: ['كونيكوو'], hasAll: true });
  });

  test('short words and numbers are never guessed', () => {
    expect(search('Trq').found).toEqual([]);
    expect(search('2093')).toMatchObject({ found: [], unmatched: ['2093'] });
  });

  test('a word that is nowhere is named', () => {
    expect(search('Conoco zzzzzzzz')).toMatchObject({ hasAll: false, unmatched: ['zzzzzzzz'] });
    expect(search('!؟').found).toEqual([]);
  });
});

describe('a hit', () => {
  test('is marked in every spelling, and the runs are the text', () => {
    const text = 'قصفت قاعدةً، وبالقاعده جنود';
    const runs = markHits(text, new Set(['قاعده']));
    expect(runs.filter(({ isHit }) => isHit).map((run) => run.text)).toEqual(['قاعدةً', 'وبالقاعده']);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  test('decides which sentence is shown, and which part of a long one', () => {
    expect(pickTelling(['أولى', 'فيها كونيكو', 'أخرى'], new Set(['كونيكو']))).toBe('فيها كونيكو');
    expect(pickTelling([], new Set())).toBe(null);
    const long = `${'كلمة '.repeat(60)}كونيكو ${'أخرى '.repeat(60)}`;
    const cut = cutAround(long, new Set(['كونيكو']), 100);
    expect(cut).toContain('كونيكو');
    expect(cut.length).toBeLessThanOrEqual(102);
    expect(cut.startsWith('…كلمة ')).toBe(true);
    expect(cut.endsWith('أخرى…')).toBe(true);
    expect(cutAround('قصير', new Set(), 100)).toBe('قصير');
  });
});

describe.each(languages)('in %s', (lang) => {
  test('the number of results agrees with its noun, whatever it is', () => {
    const t = createTranslate(lang);
    const word = (count: number) => t('search.results', { count, query: 'x' });
    const forms = listCountForms(word, lang);
    for (let count = 1; count <= 2100; count += 1) expect(wordFromForms(forms, count, lang)).toBe(word(count));
  });

  test('the file is the same for the same record', () => {
    expect(JSON.stringify(createLibraryOf(lang))).toBe(JSON.stringify(createLibraryOf(lang)));
  });
});

test('an index comes back from its packed form as it was', () => {
  const plain = createIndex([
    { name: 'كونيكو Conoco', facts: 'drone', text: 'قصف قاعدة' },
    { name: '', facts: 'drone rocket', text: '' },
    { name: 'Conoco', facts: '', text: 'قاعدة أخرى' },
  ]).toJSON();
  const byTerm = (index: typeof plain.index) => [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  const back = unpackIndex(packIndex(plain));
  expect(JSON.parse(JSON.stringify({ ...back, index: byTerm(back.index) }))).toEqual(
    JSON.parse(JSON.stringify({ ...plain, index: byTerm(plain.index) })),
  );
});

test('a text is cut at its headings, whatever their depth', () => {
  const headings = [
    { depth: 2, slug: 'one', text: 'One' },
    { depth: 3, slug: 'two', text: 'Two' },
  ];
  expect(cutParts('Lead\n\n## One\n\nA\n\n### Two\n\nB\n', headings)).toMatchObject([
    { heading: { slug: 'one' }, text: '\nA\n\n' },
    { heading: { slug: 'two' }, text: '\nB\n\n' },
  ]);
});
