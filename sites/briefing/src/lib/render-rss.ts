import { getRssString } from '@astrojs/rss';
import type { Feed } from './create-feed.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * A feed as RSS 2.0. An item's `pubDate` is the day on which it was first recorded, its `atom:updated` that of its last
 * change: a reader would take one with a new `pubDate` for another item.
 * @param address where the feed itself lies
 */
export function renderRss({ lang, title, description, home, updated, items }: Feed, address: string): Promise<string> {
  const channel = [
    `<language>${lang}</language>`,
    `<atom:link href="${escapeHtml(address)}" rel="self" type="application/rss+xml" />`,
    ...(updated === null ? [] : [`<lastBuildDate>${toDate(updated).toUTCString()}</lastBuildDate>`]),
  ];
  return getRssString({
    title: toXmlText(title),
    description: toXmlText(description),
    site: home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: channel.join(''),
    items: items.map((item) => ({
      title: toXmlText(item.title),
      link: item.address,
      description: toXmlText(item.summary),
      content: toXmlText(item.html),
      pubDate: toDate(item.recorded),
      categories: item.tags.map(toXmlText),
      customData: `<atom:updated>${item.changed}T00:00:00Z</atom:updated>`,
    })),
  });
}

const toDate = (day: string) => new Date(`${day}T00:00:00Z`);

/** Without the characters that XML 1.0 has no way to write. */
export function toXmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
