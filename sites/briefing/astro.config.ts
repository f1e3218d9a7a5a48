import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { fileURLToPath } from 'node:url';
import { chartFiles } from './integrations/chart-files.ts';
import { commentaryCheck } from './integrations/commentary-check.ts';
import { dataset } from './integrations/dataset.ts';
import { fonts } from './integrations/fonts.ts';
import { sharePictures } from './integrations/share-pictures.ts';
import { rehypeLogicalTables } from './integrations/rehype-logical-tables.ts';
import { alternateLinks, pageAt } from './src/lib/alternate-links.ts';
import { createUrls } from './src/lib/urls.ts';
import { rehypeLocalizedFootnotes } from './integrations/rehype-localized-footnotes.ts';

const urls = createUrls(process.env['BASE_PATH'] ?? '/');
const folder = fileURLToPath(new URL('.', import.meta.url));
process.env['MUJAZ_DATA'] ??= `${folder}.data`;

export default defineConfig({
  root: folder,
  output: 'static',
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // As prettier-plugin-astro reads templates: a line break is no space, and a space that counts is written `{' '}`.
  compressHTML: 'jsx',
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkGfm],
      rehypePlugins: [rehypeLogicalTables, rehypeLocalizedFootnotes],
      gfm: false,
      // Quotes of seeds must stay as they were written.
      smartypants: false,
    }),
  },
  integrations: [
    commentaryCheck(),
    fonts(),
    dataset(),
    mdx(),
    sharePictures(),
    chartFiles(),
    // The pages of single incidents only lead on to where each stands.
    sitemap({
      filter: (page) => !page.includes('/incidents/'),
      // The integration's own links know no `x-default`, and take the choice of languages for English.
      serialize: (item) => {
        const { origin, pathname } = new URL(item.url);
        const page = pageAt(urls, decodeURIComponent(pathname));
        const links = page === null ? [] : alternateLinks(urls, page);
        return { ...item, links: links.map(({ lang, path }) => ({ lang, url: origin + path })) };
      },
    }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
