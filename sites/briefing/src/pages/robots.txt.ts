import type { APIRoute } from 'astro';
import { createUrls } from '../lib/urls.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(createUrls(import.meta.env.BASE_URL).file('sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
