import { basesWithRecord, createDataset } from '@mujaz/dataset';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { read } from '@mujaz/parsing';
import { createBriefing } from '../src/lib/briefing.ts';
import type { Lang } from '../src/lib/languages.ts';
import { loadIndex } from '../src/lib/search/create-index.ts';
import { createLibrary } from '../src/lib/search/create-library.ts';
import { findEntries } from '../src/lib/search/find-entries.ts';
import { createUrls } from '../src/lib/urls.ts';

const { knowledge } = readKnowledge();

/** Articles made up for the tests, read as any other. */
const articles = [
  {
    id: 'one',
    text: 'أعلنت المقاومة الإسلامية في العراق، الخميس 23 تشرين الثاني 2023، أنها استهدفت القاعدة الأميركية في حقل كونيكو بطائرة مسيّرة.',
    declared: { published: '2023-11-24', outlet: 'al-jazeera' },
  },
  {
    id: 'two',
    text: 'قال المتحدث مصطفى العلي إن قاعدة عين الأسد تعرّضت يوم 20 كانون الثاني 2024 لهجوم بصواريخ باليستية، وبالقاعدة جنود أصيب عدد منهم.',
    declared: { published: '2024-01-21' },
  },
  {
    id: 'three',
    text: 'حصيلة جديدة للهجمات\n\nقال البنتاغون إن عدد الهجمات على القوات الأميركية في سوريا والعراق منذ 17 تشرين الأول 2023 بلغ 74 هجوماً.',
    declared: { published: '2023-11-24' },
  },
];
const readings = articles.map((article) => read(article, knowledge));
const dataset = createDataset({ seeds: articles, readings, knowledge, corrections: [] });
export const briefing = createBriefing(
  dataset,
  basesWithRecord(dataset).map(({ id }) => id),
);

export function createLibraryOf(lang: Lang) {
  const part = { title: lang === 'ar' ? 'الدرجات' : 'Grades', href: '#grades', within: '', text: 'Wilson 1927' };
  return createLibrary(briefing, lang, createUrls('/'), [part]);
}

/** A search as the page does it: in the file as it is published. */
export function createSearch(lang: Lang) {
  const library = JSON.parse(JSON.stringify(createLibraryOf(lang))) as ReturnType<typeof createLibraryOf>;
  const index = loadIndex(library.index);
  return (query: string) => {
    const findings = findEntries(query, index, library.entries);
    return { ...findings, hrefs: findings.found.map(({ entry }) => entry.href) };
  };
}
