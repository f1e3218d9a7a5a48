import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { linkToWords } from '../src/lib/text-fragment.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { briefing, dist, fullest, urls } from './built-site.ts';

setUpSite();

const citable = briefing.attacksOn(fullest)[0]!;
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const cardOf = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('an incident is cited and its link copied in each language, and the reader is told', async () => {
  await browse(withClipboard, async (page) => {
    for (const lang of languages) {
      await open(page, urls.page(lang, `bases/${fullest}`));
      const cite = cardOf(page, citable.id).locator('details.cite');
      const [copyCitation, copyLink] = [cite.getByRole('button').first(), cite.getByRole('button').last()];
      expect(await copyCitation.isVisible()).toBe(false);
      await cite.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const status = cite.getByRole('status');
      await expect.poll(() => status.textContent()).toBe(lang === 'ar' ? 'نُسخ' : 'Copied');
      const citation = await readClipboard(page);
      expect(citation).toBe(await cite.locator('.citation').textContent());
      expect(citation).toContain(citable.id);

      await copyLink.click();
      await expect.poll(() => readClipboard(page)).not.toBe(citation);
      const link = await readClipboard(page);
      expect(citation.endsWith(link)).toBe(true);
      expect(new URL(link).pathname).toBe(urls.page(lang, `incidents/${citable.id}`));

      // The address that was copied leads to the incident.
      await page.goto(addressOf(new URL(link).pathname));
      await page.waitForURL((address) => address.hash === `#${citable.id}`);
      expect(await cardOf(page, citable.id).count()).toBe(1);
    }
  });
});

test('where the clipboard is closed, the citation is selected and the reader is told', async () => {
  await browse({}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('closed')) },
      });
    });
    await open(page, urls.page('en', `bases/${fullest}`));
    const cite = cardOf(page, citable.id).locator('details.cite');
    await cite.locator('summary').click();
    await cite.getByRole('button').first().click();
    await expect.poll(() => cite.getByRole('status').textContent()).toContain('Selected');
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toBe(await cite.locator('.citation').textContent());
  });
});

test('without a script the citation can be opened and read, and no button promises to copy it', async () => {
  await browse({ javaScriptEnabled: false }, async (page) => {
    for (const lang of languages) {
      await open(page, urls.page(lang, `bases/${fullest}`));
      const cite = cardOf(page, citable.id).locator('details.cite');
      await cite.locator('summary').click();
      expect(await cite.locator('.citation').isVisible()).toBe(true);
      expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    }
  });
});

test('every incident can be cited, each with an address of its own that is there', async () => {
  await browse({}, async (page) => {
    for (const lang of languages) {
      const seen = new Set<string>();
      for (const name of briefing.homes) {
        await open(page, urls.page(lang, name));
        for (const text of await page.locator('.incident .citation').allTextContents()) {
          seen.add(new URL(text.split(' ').at(-1) ?? '').pathname);
        }
      }
      const expected = briefing.dataset.incidents.map(({ id }) => urls.page(lang, `incidents/${id}`));
      expect([...seen]).toEqual(expect.arrayContaining(expected));
      for (const path of expected) expect((await page.request.get(addressOf(path))).status(), path).toBe(200);
    }
  });
});

test('copying asks for no file and weighs little: its script stands in the page', async () => {
  const html = readFileSync(`${dist}/en/bases/${fullest}/index.html`, 'utf8');
  const inline = [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)].map(([, code = '']) => code);
  const copying = inline.filter((code) => code.includes('data-copy'));
  expect(copying).toHaveLength(1);
  expect(gzipSync(copying[0] ?? '').length).toBeLessThan(700);
});

test('quotes of an article whose address is known lead to their words there, others to no such place', async () => {
  await browse({}, async (page) => {
    await open(page, urls.page('en', `bases/${fullest}`));
    for (const { id, sources } of briefing.attacksOn(fullest)) {
      const figures = cardOf(page, id).locator('figure.quote');
      const seeds = [...new Set(sources.map(({ seed }) => seed))];
      for (const [i, seed] of seeds.entries()) {
        const address = briefing.seed(seed)?.url ?? null;
        const quotes = await figures.nth(i).locator('blockquote p').allTextContents();
        const links = await figures
          .nth(i)
          .locator('figcaption a[rel=noopener]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links).toEqual(address === null ? [] : [linkToWords(address, quotes)]);
      }
    }
  });
});
