import type { Feed } from './create-feed.ts';

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 * @param address where the feed itself lies
 */
export function renderJsonFeed({ lang, title, description, home, items }: Feed, address: string, icon: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: address,
    description,
    icon,
    language: lang,
    items: items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: `${item.recorded}T00:00:00Z`,
      date_modified: `${item.changed}T00:00:00Z`,
      tags: item.tags,
      language: lang,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
