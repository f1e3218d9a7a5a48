import type { APIRoute } from 'astro';
import { getCollection, getEntry, render } from 'astro:content';
import type { Lang } from '../../lib/languages.ts';
import { languagePaths } from '../../lib/language-paths.ts';
import { pageContext } from '../../lib/page-context.ts';
import type { TextPart } from '../../lib/search/collect-entries.ts';
import { createLibrary } from '../../lib/search/create-library.ts';
import { cutParts } from '../../lib/search/cut-parts.ts';

export const getStaticPaths = languagePaths;

/** What the search page of a language loads when somebody searches. */
export const GET: APIRoute = async ({ params }) => {
  const lang = params['lang'] as Lang;
  const { briefing, urls } = pageContext(lang);
  const library = createLibrary(briefing, lang, urls, [
    ...(await listCommentaries(lang)),
    ...(await listChapters(lang)),
  ]);
  return new Response(JSON.stringify(library), { headers: { 'content-type': 'application/json' } });
};

/** The commentaries on the pages of bases, part by part; what stands above the first heading under the title. */
async function listCommentaries(lang: Lang): Promise<TextPart[]> {
  const { briefing, urls, names, t } = pageContext(lang);
  const all = await getCollection('commentary', ({ id, data }) => {
    return id.startsWith(`${lang}/`) && briefing.bases.some((base) => base.id === data.base);
  });
  const parts = await Promise.all(
    all.map(async (entry) => {
      const { headings } = await render(entry);
      const page = `bases/${entry.data.base}`;
      const within = [t('base.commentary'), names.base(entry.data.base)].join(t('list.separator'));
      const [lead = ''] = (entry.body ?? '').split('\n#');
      return [
        { title: entry.data.title, href: urls.anchor(lang, page, 'commentary'), within, text: lead },
        ...cutParts(entry.body ?? '', headings).map(({ heading, text }) => {
          return { title: heading.text, href: urls.anchor(lang, page, heading.slug), within, text };
        }),
      ];
    }),
  );
  return parts.flat();
}

async function listChapters(lang: Lang): Promise<TextPart[]> {
  const { urls } = pageContext(lang);
  const entry = await getEntry('texts', `${lang}/methodology`);
  if (!entry) return [];
  const { headings } = await render(entry);
  return cutParts(entry.body ?? '', headings).map(({ heading, text }) => {
    return {
      title: heading.text,
      href: urls.anchor(lang, 'methodology', heading.slug),
      within: entry.data.title,
      text,
    };
  });
}
