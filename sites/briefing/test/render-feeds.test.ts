import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../src/lib/create-feed.ts';
import { escapeHtml } from '../src/lib/escape-html.ts';
import { renderJsonFeed } from '../src/lib/render-json-feed.ts';
import { renderRss, toXmlText } from '../src/lib/render-rss.ts';

const hostile = ']]><script>alert("1")</script> & \u0001\u000B\uFFFE\uD800 <!-- “قاعدة” 🚀';
const feed: Feed = {
  lang: 'ar',
  title: hostile,
  description: hostile,
  home: 'https://example.org/mujaz/ar/?a=1&b=2',
  updated: '2026-11-22',
  items: [
    {
      address: 'https://example.org/mujaz/ar/incidents/x/',
      title: hostile,
      summary: hostile,
      html: `<p>${escapeHtml(hostile)}</p>`,
      recorded: '2026-11-21',
      changed: '2026-11-22',
      tags: [hostile],
    },
  ],
};
const readable = ']]><script>alert("1")</script> &  <!-- “قاعدة” 🚀';

describe('a feed as RSS', () => {
  test('is well-formed and says what was to be said, whatever is in the text', async () => {
    const xml = await renderRss(feed, 'https://example.org/mujaz/ar/feed.xml?a=1&b=2');
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toContain('<script>');
    const parser = new XMLParser({ ignoreAttributes: false, trimValues: false });
    const { channel } = parser.parse(xml).rss;
    expect(channel.title).toBe(readable);
    expect(channel.link).toContain('a=1&b=2');
    expect(channel['atom:link']['@_href']).toBe('https://example.org/mujaz/ar/feed.xml?a=1&b=2');
    expect(channel.lastBuildDate).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
    expect(channel.item).toMatchObject({
      title: readable,
      description: readable,
      category: readable,
      link: 'https://example.org/mujaz/ar/incidents/x/',
      pubDate: 'Sat, 21 Nov 2026 00:00:00 GMT',
      'atom:updated': '2026-11-22T00:00:00Z',
    });
    expect(channel.item['content:encoded']).toContain('&lt;script&gt;');
  });

  test('without items is a feed still', async () => {
    const xml = await renderRss({ ...feed, updated: null, items: [] }, 'https://example.org/feed.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toContain('lastBuildDate');
  });

  test('keeps tabs, line ends and letters of every script', () => {
    expect(toXmlText('a\tb\nc\rd \u200Fقاعدة\u2068 🚀')).toBe('a\tb\nc\rd \u200Fقاعدة\u2068 🚀');
  });
});

test('a feed as JSON has the days on which an item was recorded and changed', () => {
  const json = JSON.parse(renderJsonFeed(feed, 'https://example.org/feed.json', 'https://example.org/icon.svg'));
  expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'ar', title: hostile });
  expect(json.items).toMatchObject([
    {
      id: 'https://example.org/mujaz/ar/incidents/x/',
      date_published: '2026-11-21T00:00:00Z',
      date_modified: '2026-11-22T00:00:00Z',
    },
  ]);
  expect(json.items[0].content_html).not.toContain('<script>');
});
