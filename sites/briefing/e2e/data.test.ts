import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { data, urls } from './built-site.ts';

setUpSite();

test('the data page describes the dataset to search engines, and its files are there', async () => {
  await browse({}, async (page) => {
    for (const lang of languages) {
      await open(page, urls.page(lang, 'data'));
      const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
      const described = JSON.parse(text) as {
        '@type': string;
        inLanguage: string;
        distribution: { contentUrl: string }[];
      };
      expect(described).toMatchObject({ '@type': 'Dataset', inLanguage: lang });
      for (const { contentUrl } of described.distribution) {
        const response = await page.request.get(addressOf(new URL(contentUrl).pathname));
        expect(response.status(), contentUrl).toBe(200);
      }
    }
  });
});

test('every file for download is the one that was written', async () => {
  await browse({}, async (page) => {
    await open(page, urls.page('en', 'data'));
    const links = await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links).toContain(urls.file('data/dataset.json'));
    for (const path of links) {
      const response = await page.request.get(addressOf(path));
      expect(response.status(), path).toBe(200);
      const written = readFileSync(`${data}/${path.slice(urls.file('data/').length)}`);
      expect((await response.body()).equals(written), path).toBe(true);
    }
  });
});
