import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { browse, open, pages, setUpSite } from './browse.ts';
import { briefing, dataset, fullest, urls } from './built-site.ts';

setUpSite();

/** The width of A4 without its margins, in CSS pixels. */
const paper = { width: 672, height: 950 };

describe.each(languages)('in %s', (lang) => {
  test('paper has no navigation, and all that is folded away on a screen', async () => {
    // As printed without script, which is what the style sheet alone gives.
    await browse({ javaScriptEnabled: false, viewport: paper }, async (page) => {
      for (const name of ['', `bases/${fullest}`]) {
        await open(page, urls.page(lang, name));
        // What only a script can use has no place on paper.
        const folded = page.locator('details:not([open]) > :not(summary, script, .copying)');
        const unseen = () =>
          folded.evaluateAll((all) =>
            all.filter((part) => !part.checkVisibility()).map((part) => part.outerHTML.slice(0, 80)),
          );
        expect((await unseen()).length).toBeGreaterThan(3);
        await page.emulateMedia({ media: 'print' });
        for (const hidden of ['.masthead nav', '.switch', '.skip', 'main > nav']) {
          for (const part of await page.locator(hidden).all()) expect(await part.isVisible(), hidden).toBe(false);
        }
        expect(await unseen(), name).toEqual([]);
        for (const chart of await page.locator('[data-chart]').all())
          expect(await chart.locator('svg:visible').count(), name).toBe(1);
        await page.emulateMedia({ media: 'screen' });
      }
    });
  });

  test('an incident on paper says its permanent link, and a page its own', async () => {
    await browse({ viewport: paper }, async (page) => {
      await open(page, urls.page(lang, `bases/${fullest}`));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.masthead .on-paper').innerText()).toMatch(
        new RegExp(`/${lang}/bases/${fullest}/$`, 'u'),
      );
      for (const { id } of briefing.attacksOn(fullest)) {
        const address = await page.locator(`article[id="${id}"] > .on-paper`).innerText();
        const path = new URL(address).pathname;
        expect(path).toBe(urls.page(lang, `incidents/${id}`));
      }
      await page.emulateMedia({ media: 'screen' });
      expect(await page.locator('.on-paper:visible').count()).toBe(0);
    });
  });

  test('links out are printed with where they lead', async () => {
    await browse({ viewport: paper }, async (page) => {
      await open(page, urls.page(lang, `bases/${fullest}`));
      await page.emulateMedia({ media: 'print' });
      const references = page.locator('.references ol a');
      expect(await references.count()).toBeGreaterThan(0);
      for (const link of await references.all()) {
        const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
        expect(after).toContain(await link.getAttribute('href'));
      }
    });
  });

  test('paper is black on white, also from a dark screen', async () => {
    await browse({ colorScheme: 'dark', viewport: paper }, async (page) => {
      for (const name of pages) {
        await open(page, urls.page(lang, name));
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        const [ink, ...backgrounds] = await page.evaluate(() => {
          const all = [document.documentElement, ...document.body.querySelectorAll('*')].filter((element) =>
            element.checkVisibility(),
          );
          const shades = all.map((element) => getComputedStyle(element).backgroundColor);
          return [getComputedStyle(document.body).color, ...new Set(shades)];
        });
        expect(ink, name).toBe('rgb(0, 0, 0)');
        expect(backgrounds.sort(), name).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].sort());
      }
    });
  });

  test('nothing is wider than the paper: no table, drawing or quote is cut', async () => {
    await browse({ javaScriptEnabled: false, viewport: paper }, async (page) => {
      for (const name of pages) {
        await open(page, urls.page(lang, name));
        await page.emulateMedia({ media: 'print' });
        const wide = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          return [...document.querySelectorAll('main *')]
            .filter((element) => {
              const { left, right } = element.getBoundingClientRect();
              return !element.closest('.hidden-text, svg *') && (left < -1 || right > width + 1);
            })
            .map((element) => `${element.tagName} ${element.className.toString()} ${element.textContent.slice(0, 40)}`);
        });
        expect(wide, name).toEqual([]);
      }
    });
  });

  test('the browser makes a document of it, of several pages', async () => {
    await browse({}, async (page) => {
      await open(page, urls.page(lang, `bases/${fullest}`));
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true });
      const leaves = pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
      expect(leaves).toBeGreaterThan(2);
      // One card to a page at the worst.
      expect(leaves).toBeLessThan(6 + 2 * dataset.incidents.length);
    });
  });
});
