import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { briefing, fullest, urls } from './built-site.ts';

setUpSite();

const base = briefing.bases.find(({ id }) => id === fullest)!;
const attack = briefing.attacksOn(fullest)[0]!;
const status = (page: Page) => page.locator('[data-search-status]');
const links = (page: Page) =>
  page.locator('.found a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** Types a question and waits until its results are told. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#q').fill(query);
  await status(page).getByText(query, { exact: false }).first().waitFor();
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
      await page.locator('.masthead .to-search a').click();
      await page.waitForURL(`**${address}`);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
      expect(await page.locator('.masthead .to-search a').getAttribute('aria-current')).toBe('page');
      const index = page.waitForRequest((request) => request.url().endsWith('.json'));
      await page.locator('#q').focus();
      expect((await index).url()).toBe(addressOf(urls.file(`search/${lang}.json`)));
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
      await status(page).getByText(one).first().waitFor();
      expect(await page.locator('#q').inputValue()).toBe(one);
      await ask(page, other);
      expect(new URL(page.url()).searchParams.get('q')).toBe(other);
      await page.locator('#q').press('Enter');
      await page.locator('.found a').first().click();
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      await page.goBack();
      await status(page).getByText(other).first().waitFor();
      expect(await page.locator('#q').inputValue()).toBe(other);
      await page.goBack();
      await status(page).getByText(one).first().waitFor();
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

  test('what is typed is never markup', async () => {
    await browse({}, async (page) => {
      const query = '<img src=x onerror=alert(1)>';
      await open(page, `${address}?q=${encodeURIComponent(query)}`);
      await status(page).getByText(query).waitFor();
      expect(await page.locator('main img').count()).toBe(0);
    });
  });

  test('it is used by keyboard alone, and goes on at the first new result', async () => {
    await browse({ viewport: { width: 320, height: 700 } }, async (page) => {
      await open(page, address);
      await page.locator('#q').focus();
      await page.keyboard.type(lang === 'ar' ? 'قاعدة' : 'base');
      const more = page.locator('section[aria-labelledby=found-base] > button');
      await more.waitFor();
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
