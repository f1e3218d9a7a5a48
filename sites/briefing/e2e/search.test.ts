import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, twinOf } from '../src/lib/languages.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { briefing, fullest, urls } from './built-site.ts';

setUpSite();

const base = briefing.bases.find(({ id }) => id === fullest)!;
const attack = briefing.attacksOn(fullest)[0]!;
const status = (page: Page) => page.locator('[data-search-status]');
const links = (page: Page) =>
  page.locator('.found a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** Waits until the results of a question are told. */
async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (words) => document.querySelector('[data-search-status]')?.textContent.includes(words),
    query,
  );
}

/** Types a question and waits for its results. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#q').fill(query);
  await answered(page, query);
}

describe.each(languages)('in %s', (lang) => {
  const address = urls.page(lang, 'search');
  const place = urls.anchor(lang, briefing.pageOf(attack), attack.id);

  test('the masthead leads to it from a page that loads nothing for it', async () => {
    await browse({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await open(page, urls.page(lang, 'sources'));
      expect(asked.filter((url) => /search|\.js$/.test(url))).toEqual([]);
      expect(await page.locator('.masthead .to-search a').getAttribute('aria-current')).toBe(null);
      await page.locator('.masthead .to-search a').click();
      // The field is where a reader comes to, and with it the index.
      await page.waitForRequest((request) => request.url() === addressOf(urls.file(`search/${lang}.json`)));
      expect(new URL(page.url()).pathname).toBe(address);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      expect(await page.locator('.masthead .to-search a').getAttribute('aria-current')).toBe('page');
    });
  });

  test('the index is loaded only when somebody goes to search', async () => {
    await browse({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await open(page, address);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
      await ask(page, base.names[lang]);
      expect(asked.filter((url) => url.endsWith('.json'))).toHaveLength(1);
    });
  });

  test('the spellings of a name find the same', async () => {
    await browse({}, async (page) => {
      await open(page, address);
      const name = base.names.ar.split(' ').at(-1)!;
      const bare = name.replace(/^ال/, '');
      const spellings = [name, `و${name}`, `ب${name}`, [...name].join('\u064e'), [...name].join('ـ')];
      for (const spelling of spellings) {
        await ask(page, spelling);
        expect(await links(page), spelling).toContain(place);
        expect(await links(page), spelling).toContain(urls.page(lang, `bases/${fullest}`));
      }
      await ask(page, bare);
      expect(await page.locator('.found mark').count()).toBeGreaterThan(0);
      await ask(page, base.names.en.split(' ')[0]!);
      expect(await links(page)).toContain(place);
    });
  });

  test.each([
    ['الأسد', 'الاسد', 'ain-al-asad'],
    ['قاعدة عين', 'قاعده عين', 'ain-al-asad'],
  ])('%s and %s find as much', async (one, other, id) => {
    await browse({}, async (page) => {
      await open(page, address);
      await ask(page, one);
      const found = await links(page);
      expect(found).toContain(urls.page(lang, `bases/${id}`));
      await ask(page, other);
      expect(await links(page)).toEqual(found);
    });
  });

  test('every result leads to where it stands', async () => {
    await browse({}, async (page) => {
      await open(page, `${address}?q=2023`);
      await page.locator('.found a').first().waitFor();
      const found = await links(page);
      expect(found.length).toBeGreaterThan(5);
      for (const href of found) {
        const [path = '', anchor] = href.split('#');
        const response = await page.request.get(addressOf(path));
        expect(response.status(), href).toBe(200);
        if (anchor) expect(await response.text(), href).toContain(` id="${decodeURIComponent(anchor)}"`);
      }
    });
  });

  test('an address with a question shows its answer, and Back returns to the question before', async () => {
    await browse({}, async (page) => {
      const [one, other] = [base.names[lang], base.names.en.toUpperCase()];
      await open(page, `${address}?q=${encodeURIComponent(one)}`);
      await answered(page, one);
      expect(await page.locator('#q').inputValue()).toBe(one);
      await ask(page, other);
      expect(new URL(page.url()).searchParams.get('q')).toBe(other);
      await page.locator('#q').press('Enter');
      await page.locator('.found a').first().click();
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      await page.goBack();
      await answered(page, other);
      expect(await page.locator('#q').inputValue()).toBe(other);
      await page.goBack();
      await answered(page, one);
      expect(await page.locator('#q').inputValue()).toBe(one);
      await page.locator('#q').fill('');
      await page.locator('.found').first().waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('');
      expect(await status(page).innerText()).toBe('');
    });
  });

  test('how much was found is announced; nothing found says so and helps on', async () => {
    await browse({}, async (page) => {
      await open(page, address);
      expect(await status(page).getAttribute('role')).toBe('status');
      await ask(page, base.names[lang]);
      const shown = await page.locator('.found > li').count();
      expect(await status(page).innerText()).toContain(shown === 1 ? '' : String(shown));
      await ask(page, 'zzzzzzzz');
      expect(await page.locator('.found').count()).toBe(0);
      expect(await status(page).locator('p').count()).toBe(2);
      await ask(page, `${base.names[lang]} zzzzzzzz`);
      expect(await status(page).innerText()).toContain('zzzzzzzz');
      expect(await page.locator('.found > li').count()).toBeGreaterThan(0);
    });
  });

  test('the other language answers the same question', async () => {
    await browse({}, async (page) => {
      await open(page, address);
      await ask(page, base.names.ar);
      await page.locator('.switch a').click();
      await page.waitForURL(`**${urls.page(twinOf(lang), 'search')}?q=**`);
      await page.locator(`.found a[href="${urls.page(twinOf(lang), `bases/${fullest}`)}"]`).waitFor();
    });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing serious in results, %s', async (colorScheme) => {
    await browse({ colorScheme, viewport: { width: 390, height: 800 } }, async (page) => {
      await open(page, `${address}?q=${encodeURIComponent(`${base.names[lang]} 2023`)}`);
      await page.locator('.found mark').first().waitFor();
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const runner = (globalThis as unknown as { axe: typeof axe }).axe;
        const { violations } = await runner.run(document, { resultTypes: ['violations'] });
        return violations.map(({ id, impact, nodes }) => `${impact} ${id} at ${String(nodes[0]?.target)}`);
      });
      expect(violations).toEqual([]);
    });
  });

  test('what is typed is never markup', async () => {
    await browse({}, async (page) => {
      const query = '<img src=x onerror=alert(1)>';
      await open(page, `${address}?q=${encodeURIComponent(query)}`);
      await answered(page, query);
      expect(await page.locator('main img').count()).toBe(0);
    });
  });

  test('it is used by keyboard alone, and goes on at the first new result', async () => {
    await browse({ viewport: { width: 320, height: 700 } }, async (page) => {
      await open(page, address);
      await page.locator('#q').focus();
      const query = lang === 'ar' ? 'قاعدة' : 'base';
      await page.keyboard.type(query);
      await answered(page, query);
      const more = page.locator('section[aria-labelledby=found-base] > button');
      const before = await page.locator('section[aria-labelledby=found-base] li').count();
      await more.focus();
      await page.keyboard.press('Enter');
      const focused = await page.evaluate(() => {
        const item = document.activeElement?.closest('li');
        return [...(item?.parentElement?.children ?? [])].indexOf(item!);
      });
      expect(focused).toBe(before);
      const [scrolled, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scrolled).toBeLessThanOrEqual(room ?? 0);
    });
  });

  test('without JavaScript it says so and offers the bases', async () => {
    await browse({ javaScriptEnabled: false }, async (page) => {
      await open(page, address);
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('JavaScript');
      const offered = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(offered.filter((href) => href !== null && !href.startsWith('?'))).toEqual([
        urls.page(lang, ''),
        ...briefing.bases.map(({ id }) => urls.page(lang, `bases/${id}`)),
      ]);
    });
  });
});
