import { expect, test } from 'vitest';
import { directions, languages, twinOf } from '../src/lib/languages.ts';
import { addressOf, browse, everyPage, open, setUpSite } from './browse.ts';
import { urls } from './built-site.ts';

setUpSite();

test('every page answers in its language and direction, has a title of its own, and leads to its twin', async () => {
  await browse({}, async (page) => {
    const titles = new Set<string>();
    for (const { lang, page: name } of everyPage) {
      const path = urls.page(lang, name);
      expect(await open(page, path), path).toBe(200);
      const html = page.locator('html');
      expect(await html.getAttribute('lang'), path).toBe(lang);
      expect(await html.getAttribute('dir'), path).toBe(directions[lang]);
      const twin = twinOf(lang);
      expect(await page.locator('.switch a').getAttribute('href'), path).toBe(urls.page(twin, name));
      expect(await page.locator('.switch a').getAttribute('lang'), path).toBe(twin);
      const alternates = await page
        .locator('link[rel=alternate]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
        );
      expect(alternates.slice(0, 2), path).toEqual([
        ['ar', urls.page('ar', name)],
        ['en', urls.page('en', name)],
      ]);
      expect(alternates[2]?.[0], path).toBe('x-default');
      expect(await page.locator('h1').count(), path).toBe(1);
      titles.add(await page.title());
      expect(
        ((await page.locator('meta[name=description]').getAttribute('content')) ?? '').length,
        path,
      ).toBeGreaterThan(30);
    }
    expect(titles.size).toBe(everyPage.length);
  });
});

test('the front page offers both languages, each in its own', async () => {
  await browse({}, async (page) => {
    expect(await open(page, urls.file(''))).toBe(200);
    for (const lang of languages) {
      const part = page.locator(`section[lang=${lang}]`);
      expect(await part.getAttribute('dir')).toBe(directions[lang]);
      expect(await part.locator('a').getAttribute('href')).toBe(urls.page(lang, ''));
    }
  });
});

test('an unknown address gets the page that says so', async () => {
  await browse({}, async (page) => {
    const context = page.context();
    context.removeAllListeners('console');
    expect(await open(page, urls.file('en/bases/nowhere/'))).toBe(404);
    expect(await page.locator('section[lang=en]').innerText()).toContain('Page not found');
  });
});

test('words are neither fused nor torn from their punctuation', async () => {
  await browse({}, async (page) => {
    for (const { lang, page: name } of everyPage) {
      const path = urls.page(lang, name);
      await open(page, path);
      // Quotes are as their authors spaced them, and code has rules of its own.
      const text = await page.evaluate(() => {
        document.querySelectorAll('blockquote, .prose, pre').forEach((quoted) => quoted.remove());
        // Inside a sentence a word stands in for them, so that what is around them still stands around something.
        document.querySelectorAll('bdi[lang=ar]').forEach((quoted) => quoted.replaceWith('X'));
        return document.body.innerText;
      });
      expect(
        text.match(
          /.{0,20}(?: [,.:;،؛)]|\( |\S·|·\S|[،؛:,;]\p{Letter}|\.\p{Lu}\p{Ll}|\p{Letter}{2}\.\p{Script=Arabic}).{0,20}/gu,
        ),
        path,
      ).toBe(null);
    }
  });
});

test('no link within the site is dead', async () => {
  await browse({}, async (page) => {
    const seen = new Map<string, Set<string>>();
    for (const { lang, page: name } of everyPage) {
      const path = urls.page(lang, name);
      await open(page, path);
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
      for (const href of hrefs) {
        const url = new URL(href);
        if (url.origin !== new URL(addressOf('/')).origin) continue;
        const anchors = seen.get(url.pathname) ?? new Set();
        seen.set(url.pathname, anchors);
        if (url.hash) anchors.add(decodeURIComponent(url.hash.slice(1)));
      }
    }
    for (const [path, anchors] of seen) {
      expect(path.startsWith(urls.file('')), path).toBe(true);
      const response = await page.request.get(addressOf(path));
      expect(response.status(), path).toBe(200);
      const text = await response.text();
      for (const anchor of anchors) expect(text.includes(` id="${anchor}"`), `${path}#${anchor}`).toBe(true);
    }
  });
});
