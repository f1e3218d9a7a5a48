import { columns } from '@mujaz/dataset';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { data, dataset, urls } from './built-site.ts';

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

test('the page lists every file that was written, with its size and the rows that it has', async () => {
  await browse({}, async (page) => {
    for (const lang of languages) {
      await open(page, urls.page(lang, 'data'));
      const listed = await page.locator('.downloads a[download]').allTextContents();
      expect(listed.sort()).toEqual(readdirSync(data).sort());
      const incidents = await page.locator('.downloads li').first().textContent();
      expect(incidents).toContain('incidents.csv');
      expect(incidents).toContain(String(dataset.incidents.length));
      const kilobytes = readFileSync(`${data}/incidents.csv`).length / 1000;
      expect(incidents).toContain(kilobytes.toFixed(1));
    }
  });
});

test('every column has a meaning in the language of the page and an address that opens it', async () => {
  await browse({}, async (page) => {
    for (const lang of languages) {
      for (const [table, all] of Object.entries(columns)) {
        const last = all.at(-1)!;
        // By another page, so that the browser opens the address afresh.
        await open(page, urls.page(lang, 'sources'));
        await open(page, `${urls.page(lang, 'data')}#column-${table}-${last.name}`);
        const line = page.locator(`[id="column-${table}-${last.name}"]`);
        expect(await line.isVisible(), `${table}.${last.name}`).toBe(true);
        expect(await line.locator('dd').textContent()).toContain(last.title[lang]);
        const names = await page.locator(`[id="columns-${table}"] dt code`).allTextContents();
        expect(names).toEqual(all.map(({ name }) => name));
      }
    }
  });
});

test('the contents lead to each part, and the dictionaries start closed', async () => {
  await browse({ viewport: { width: 320, height: 640 } }, async (page) => {
    for (const lang of languages) {
      await open(page, urls.page(lang, 'data'));
      expect(await page.locator('details.dictionary[open]').count()).toBe(0);
      for (const link of await page.locator('.contents a').all()) {
        const target = page.locator((await link.getAttribute('href')) ?? '');
        expect(await target.count()).toBe(1);
        expect(await target.textContent()).toBe(await link.textContent());
      }
      for (const summary of await page.locator('details.dictionary summary').all()) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
});

test('the citation and the lines of code are copied as they stand, and name the version that was built', async () => {
  await browse({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const { version } = JSON.parse(readFileSync(`${data}/datapackage.json`, 'utf8')) as { version: string };
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    for (const lang of languages) {
      await open(page, urls.page(lang, 'data'));
      for (const id of ['citation', 'bibtex', 'snippet-r', 'snippet-python']) {
        await page.locator(`[data-copy="${id}"]`).click();
        const shown = await page.locator(`[id="${id}"]`).textContent();
        await expect.poll(copied).toBe(shown);
        if (id === 'citation' || id === 'bibtex') expect(shown).toContain(version);
        else {
          const [, path = ''] = /"(https?:\/\/[^"]+)"/.exec(shown ?? '') ?? [];
          expect((await page.request.get(addressOf(new URL(path).pathname))).status()).toBe(200);
        }
      }
      const licence = page.locator('a[rel~=license]');
      expect(await licence.getAttribute('href')).toBe('https://creativecommons.org/licenses/by/4.0/');
    }
  });
});
