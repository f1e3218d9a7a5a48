import type { Statistics } from '@mujaz/statistics';
import figures from '@mujaz/bench/figures.json' with { type: 'json' };
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { browse, open, setUpSite } from './browse.ts';
import { dataset, fullest, urls } from './built-site.ts';

setUpSite();

/** The numbers in a text, in their order. */
const numbersIn = (text: string | null) => (text?.match(/\d+/gu) ?? []).map(Number);
/** The number in each incident's permanent link below a place. */
const linksBelow = (page: Page, selector: string) =>
  page
    .locator(`${selector} a`)
    .evaluateAll((all) => all.map((link) => decodeURIComponent(link.getAttribute('href') ?? '').split('#')[1]));

describe.each(languages)('in %s', (lang) => {
  test.each([
    ['the summary', '', dataset.statistics.all],
    ['the fullest base', `bases/${fullest}`, dataset.statistics.byBase[fullest]],
  ] as [string, string, Statistics][])(
    'shares on %s are those of the dataset, and open to their incidents',
    async (_, name, statistics) => {
      await browse({ javaScriptEnabled: false }, async (page) => {
        await open(page, urls.page(lang, name));
        for (const share of Object.values(statistics.shares)) {
          const cells = page.locator(`tr[data-share=${share.id}] td`);
          expect(numbersIn(await cells.nth(2).textContent())).toEqual([share.unknown]);
          expect(await linksBelow(page, `tr[data-share=${share.id}]`)).toEqual(share.incidents);
          if (share.counted === 0) continue;
          const told = cells.nth(0).locator(share.part > 0 ? 'summary' : 'xpath=.');
          expect(numbersIn(await told.textContent())).toEqual([share.part, share.counted]);
          const percentages = (await cells.nth(1).textContent())?.match(/[%٪]/gu) ?? [];
          expect(percentages.length > 0, share.id).toBe(share.counted >= 10);
        }
      });
    },
  );

  test('every announced tally stands beside what is held of it', async () => {
    await browse({ javaScriptEnabled: false }, async (page) => {
      await open(page, urls.page(lang, 'tallies'));
      for (const { id, count, held, maybeHeld } of dataset.tallies) {
        const told = numbersIn(await page.locator(`tr[data-tally="${id}"] td:last-child > strong`).textContent());
        const low = held.length > 0 || maybeHeld.length > 0 ? [held.length] : [];
        const high = maybeHeld.length > 0 ? [held.length + maybeHeld.length] : [];
        expect(told, id).toEqual([count, ...low, ...high]);
      }
      expect(await page.locator('[data-implied]').count()).toBe(dataset.implied.length);
    });
  });

  test('the methodology shows the figures of the reader that were measured', async () => {
    await browse({ javaScriptEnabled: false }, async (page) => {
      await open(page, urls.page(lang, 'methodology'));
      const { right, of } = figures.now.measures.day;
      expect(numbersIn(await page.locator('tr[data-measure=day] td').first().textContent())).toEqual([right, of]);
      expect(await page.locator('tr[data-measure]').count()).toBe(Object.keys(figures.now.measures).length);
      const columns = await page.locator('table:has(tr[data-measure]) thead th').count();
      expect(columns).toBe(figures.first === null ? 2 : 3);
    });
  });
});
