import type { APIRoute } from 'astro';
import { createFeed } from './create-feed.ts';
import { languages, type Lang } from './languages.ts';
import { pageContext } from './page-context.ts';
import { renderJsonFeed } from './render-json-feed.ts';
import { renderRss } from './render-rss.ts';
import { feedPath } from './urls.ts';

/** `getStaticPaths` of the feed of every base in every language. */
export function basePaths() {
  return languages.flatMap((lang) =>
    pageContext(lang).briefing.bases.map(({ id }) => ({ params: { lang, base: id } })),
  );
}

/** Answers with the feed of the summary, or of the base that the address names. */
export function answerWith(format: 'xml' | 'json'): APIRoute {
  return async ({ params, site }) => {
    const context = pageContext(params['lang'] as Lang);
    const { lang, urls } = context;
    const page = params['base'] === undefined ? '' : `bases/${params['base']}`;
    const absolute = (path: string) => new URL(path, site).href;
    const feed = createFeed(page, context, absolute);
    const address = absolute(urls.file(feedPath(lang, page, format)));
    return format === 'xml'
      ? new Response(await renderRss(feed, address), { headers: { 'content-type': 'application/rss+xml' } })
      : new Response(renderJsonFeed(feed, address, absolute(urls.file('icon.svg'))), {
          headers: { 'content-type': 'application/feed+json' },
        });
  };
}
