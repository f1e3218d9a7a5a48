import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { feedPath } from '../src/lib/urls.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { briefing, dataset, fullest, urls } from './built-site.ts';

setUpSite();

interface Item {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  description: string;
  pubDate: string;
  'content:encoded': string;
}
interface Channel {
  title: string;
  link: string;
  language: string;
  'atom:link': { '@_href': string; '@_rel': string };
  item?: Item[];
}
interface JsonFeed {
  version: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_published: string;
    date_modified: string;
  }[];
}

const pages = ['', ...briefing.bases.map(({ id }) => `bases/${id}`)];
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'item' });

async function readRss(page: Page, path: string): Promise<Channel> {
  const response = await page.request.get(addressOf(urls.file(path)));
  expect(response.status(), path).toBe(200);
  const text = await response.text();
  expect(XMLValidator.validate(text), path).toBe(true);
  return (parser.parse(text) as { rss: { channel: Channel } }).rss.channel;
}

async function readJson(page: Page, path: string): Promise<JsonFeed> {
  const response = await page.request.get(addressOf(urls.file(path)));
  expect(response.status(), path).toBe(200);
  return (await response.json()) as JsonFeed;
}

const pathOf = (address: string) => new URL(address).pathname;
const addressIn = (lang: 'ar' | 'en') => (incident: string) => urls.page(lang, `incidents/${incident}`);

describe.each(languages)('in %s', (lang) => {
  test('each feed has its page, its language and its own address, and an item once for each recorded incident', async () => {
    await browse({}, async (page) => {
      for (const name of pages) {
        const xml = feedPath(lang, name, 'xml');
        const rss = await readRss(page, xml);
        expect(rss.language, xml).toBe(lang);
        expect(pathOf(rss.link), xml).toBe(urls.page(lang, name));
        expect(rss['atom:link']['@_rel'], xml).toBe('self');
        expect(pathOf(rss['atom:link']['@_href']), xml).toBe(urls.file(xml));

        const json = feedPath(lang, name, 'json');
        const feed = await readJson(page, json);
        expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
        expect(feed.language, json).toBe(lang);
        expect(pathOf(feed.home_page_url), json).toBe(urls.page(lang, name));
        expect(pathOf(feed.feed_url), json).toBe(urls.file(json));

        const recorded = briefing.histories.filter(({ id, standing: { state } }) => {
          const at = briefing.homeOf(briefing.known(id) ?? state);
          return name === '' || at === name;
        });
        const ids = feed.items.map(({ id }) => pathOf(id));
        expect(new Set(ids).size, json).toBe(ids.length);
        expect(ids.toSorted(), json).toEqual(recorded.map(({ id }) => addressIn(lang)(id)).sort());
        expect(rss.item?.map(({ guid }) => guid['#text']) ?? [], xml).toEqual(feed.items.map(({ id }) => id));
        for (const { guid, link } of rss.item ?? [])
          expect([guid['@_isPermaLink'], link]).toEqual(['true', guid['#text']]);
      }
    });
  });

  test('an item of a base tells of that base alone', async () => {
    await browse({}, async (page) => {
      for (const { id, names } of briefing.bases) {
        const { items } = await readJson(page, feedPath(lang, `bases/${id}`, 'json'));
        for (const item of items) {
          const incident = pathOf(item.id).split('/').at(-2) ?? '';
          const { target } = briefing.known(incident) ?? briefing.history(incident)!.standing.state;
          expect(target.base, item.id).toBe(id);
          expect(item.title).toContain(names[lang]);
        }
      }
    });
  });

  test('an item tells the grade and the Arabic words, and leads to the incident', async () => {
    await browse({}, async (page) => {
      const { items } = await readJson(page, feedPath(lang, '', 'json'));
      const rss = await readRss(page, feedPath(lang, '', 'xml'));
      expect(items.length).toBeGreaterThan(0);
      for (const [n, item] of items.entries()) {
        const incident = dataset.incidents.find(({ id }) => pathOf(item.id) === addressIn(lang)(id));
        if (!incident) continue;
        await page.setContent(item.content_html);
        const quote = page.locator('blockquote[lang=ar][dir=rtl]');
        const words = incident.quotes
          .concat(incident.sources.flatMap(({ quotes }) => quotes))
          .map(({ exact }) => exact);
        expect(words, item.id).toContain(await quote.evaluate((element) => element.textContent));
        expect(rss.item?.[n]?.['content:encoded']).toBeTruthy();
        for (const address of await page
          .locator('a')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) {
          const response = await page.request.get(addressOf(pathOf(address)));
          expect(response.status(), address).toBe(200);
          const anchor = decodeURIComponent(new URL(address).hash.slice(1));
          if (anchor) expect(await response.text(), address).toContain(` id="${anchor}"`);
        }
        expect(Date.parse(item.date_published), item.id).not.toBeNaN();
        expect(new Date(rss.item?.[n]?.pubDate ?? '').toISOString().slice(0, 10)).toBe(
          item.date_published.slice(0, 10),
        );
      }
    });
  });

  test('what nobody told is said, and no zero stands for it', async () => {
    await browse({}, async (page) => {
      const rss = await readRss(page, feedPath(lang, '', 'xml'));
      const silent = dataset.incidents.find(
        ({ id, killed, kind }) => killed === null && kind === 'attack' && briefing.history(id),
      )!;
      const item = rss.item?.find(({ link }) => pathOf(link) === addressIn(lang)(silent.id));
      expect(item?.description).toContain(lang === 'ar' ? 'القتلى: لم يُذكر.' : 'Killed: not told.');
    });
  });

  test('the summary and the base pages name their feeds to programs and to readers', async () => {
    await browse({ javaScriptEnabled: false }, async (page) => {
      for (const name of ['', `bases/${fullest}`]) {
        await open(page, urls.page(lang, name));
        for (const [format, type] of [
          ['xml', 'application/rss+xml'],
          ['json', 'application/feed+json'],
        ] as const) {
          const path = urls.file(feedPath(lang, name, format));
          const link = page.locator(`head link[rel=alternate][type="${type}"]`);
          expect(await link.getAttribute('href')).toBe(path);
          const visible = page.locator(`footer .feeds a[href="${path}"]`);
          expect((await visible.innerText()).trim()).not.toBe('');
          expect((await visible.boundingBox())!.height).toBeGreaterThanOrEqual(24);
        }
      }
    });
  });
});
