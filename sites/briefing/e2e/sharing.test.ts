import { expect, test } from 'vitest';
import { addressOf, browse, everyPage, open, setUpSite } from './browse.ts';
import { briefing, urls } from './built-site.ts';

setUpSite();

test('every page names a picture that a link to it is shared with, and it is there', async () => {
  await browse({}, async (page) => {
    const pictures = new Set<string>();
    for (const { lang, page: name } of everyPage) {
      await open(page, urls.page(lang, name));
      const address = await page.locator('meta[property="og:image"]').getAttribute('content');
      pictures.add(new URL(address ?? '').pathname);
    }
    expect(pictures.size).toBe(2 * (1 + briefing.bases.length));
    for (const path of pictures) {
      const bytes = await (await page.request.get(addressOf(path))).body();
      expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    }
  });
});

test('the sitemap lists every page in both languages, each with its twin', async () => {
  await browse({}, async (page) => {
    const read = async (path: string) => (await page.request.get(addressOf(path))).text();
    expect(await read(urls.file('robots.txt'))).toContain('sitemap-index.xml');
    const [, part] = /<loc>[^<]*(sitemap-0\.xml)<\/loc>/.exec(await read(urls.file('sitemap-index.xml'))) ?? [];
    const map = await read(urls.file(part ?? 'missing'));
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
    for (const { lang, page: name } of everyPage) expect(listed).toContain(urls.page(lang, name));
    expect(listed.some((path) => path.includes('/incidents/'))).toBe(false);
    // Each entry has the links that its page has, the one for readers of other languages among them.
    const entries = new Map(
      [...map.matchAll(/<url>(.*?)<\/url>/gu)].map(([, entry = '']) => {
        const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)];
        return [
          new URL(/<loc>([^<]+)/u.exec(entry)?.[1] ?? '').pathname,
          links.map(([, lang, href = '']) => `${lang} ${new URL(href).pathname}`),
        ] as const;
      }),
    );
    for (const { lang, page: name } of everyPage) {
      const path = urls.page(lang, name);
      await open(page, path);
      const own = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => `${link.getAttribute('hreflang')} ${new URL((link as HTMLLinkElement).href).pathname}`),
        );
      expect(own.map((link) => link.split(' ')[0])).toEqual(['ar', 'en', 'x-default']);
      expect(entries.get(path), path).toEqual(own);
    }
  });
});
