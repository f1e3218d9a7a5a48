import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directions, languages, twinOf } from '../src/lib/languages.ts';
import { base, briefing, data, dataset, dist, fullest, urls } from './built-site.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveFolder, type Served } from './serve-folder.ts';

const pages = ['', 'sources', 'updates', 'methodology', 'data', ...briefing.bases.map(({ id }) => `bases/${id}`)];
const everyPage = languages.flatMap((lang) => pages.map((page) => ({ lang, page })));

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(dist, base.endsWith('/') ? base : `${base}/`)]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a context that refuses to leave the origin, hands it over, and asserts that nothing went wrong in it. */
async function browse(
  options: BrowserContextOptions,
  visit: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const problems: string[] = [];
  await context.route('**', (route) => {
    if (new URL(route.request().url()).origin === site.origin) return route.continue();
    problems.push(`left the origin: ${route.request().url()}`);
    return route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`error: ${error.error().message}`));
  try {
    await visit(await context.newPage(), context);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

const open = async (page: Page, path: string) => {
  const response = await page.goto(site.origin + path, { waitUntil: 'load' });
  return response?.status();
};

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
      // Quotes are as their authors spaced them.
      const text = await page.evaluate(() => {
        document.querySelectorAll('blockquote, .prose').forEach((quoted) => quoted.remove());
        // Inside a sentence a word stands in for them, so that what is around them still stands around something.
        document.querySelectorAll('bdi[lang=ar]').forEach((quoted) => quoted.replaceWith('X'));
        return document.body.innerText;
      });
      expect(text.match(/.{0,20}(?: [,.:;،؛)]|\( |\S·|·\S|[،؛:,;]\p{Letter}).{0,20}/gu), path).toBe(null);
    }
  });
});

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
      const bytes = await (await page.request.get(site.origin + path)).body();
      expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    }
  });
});

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
        const response = await page.request.get(site.origin + new URL(contentUrl).pathname);
        expect(response.status(), contentUrl).toBe(200);
      }
    }
  });
});

test('the sitemap lists every page in both languages, each with its twin', async () => {
  await browse({}, async (page) => {
    const read = async (path: string) => (await page.request.get(site.origin + path)).text();
    expect(await read(urls.file('robots.txt'))).toContain('sitemap-index.xml');
    const [, part] = /<loc>[^<]*(sitemap-0\.xml)<\/loc>/.exec(await read(urls.file('sitemap-index.xml'))) ?? [];
    const map = await read(urls.file(part ?? 'missing'));
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
    for (const { lang, page: name } of everyPage) expect(listed).toContain(urls.page(lang, name));
    expect(listed.some((path) => path.includes('/incidents/'))).toBe(false);
    expect(map).toContain('hreflang="ar"');
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
        if (url.origin !== site.origin) continue;
        const anchors = seen.get(url.pathname) ?? new Set();
        seen.set(url.pathname, anchors);
        if (url.hash) anchors.add(decodeURIComponent(url.hash.slice(1)));
      }
    }
    for (const [path, anchors] of seen) {
      expect(path.startsWith(urls.file('')), path).toBe(true);
      const response = await page.request.get(site.origin + path);
      expect(response.status(), path).toBe(200);
      const text = await response.text();
      for (const anchor of anchors) expect(text.includes(` id="${anchor}"`), `${path}#${anchor}`).toBe(true);
    }
  });
});

describe.each(languages)('in %s', (lang) => {
  test('the numbers of the summary are those of the base pages', async () => {
    await browse({}, async (page) => {
      await open(page, urls.page(lang, ''));
      const rows = page.locator('tr[data-base]');
      const told = await rows.evaluateAll((all) =>
        all.map(
          (row) =>
            [row.getAttribute('data-base') ?? '', Number(row.querySelector('[data-count]')?.textContent)] as const,
        ),
      );
      const total = Number(await page.locator('[data-total]').innerText());
      const unnamed = await page.locator('section:has(> #unnamed) > article').count();
      let sum = 0;
      for (const [id, count] of told) {
        await open(page, urls.page(lang, `bases/${id}`));
        expect(await page.locator('section:has(> #incidents) > article').count(), id).toBe(count);
        sum += count;
      }
      expect(sum + unnamed).toBe(total);
      expect(total).toBe(dataset.statistics.all.byBase.total);
    });
  });

  test('every incident stands at its permanent link, with its quotes byte for byte', async () => {
    await browse({}, async (page) => {
      for (const incident of dataset.incidents) {
        await open(page, urls.anchor(lang, briefing.pageOf(incident), incident.id));
        const article = page.locator(`article[id="${incident.id}"]`);
        expect(await article.count(), incident.id).toBe(1);
        const quotes = article.locator('blockquote[lang=ar][dir=rtl] > p');
        const shown = await quotes.evaluateAll((all) => all.map((quote) => quote.textContent));
        for (const source of incident.sources) {
          for (const quote of source.quotes) expect(shown, incident.id).toContain(quote.exact);
        }
      }
    });
  });

  test('grades are a shape and a word', async () => {
    await browse({}, async (page) => {
      await open(page, urls.page(lang, `bases/${fullest}`));
      const grades = page.locator('article .grade');
      expect(await grades.count()).toBe(briefing.attacksOn(fullest).length);
      for (const grade of await grades.all()) {
        expect(await grade.locator('svg[aria-hidden]').count()).toBe(1);
        expect((await grade.innerText()).trim()).not.toBe('');
      }
    });
  });

  test('charts are drawings with a table when there is no script', async () => {
    await browse({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, async (page) => {
      for (const name of ['', `bases/${fullest}`]) {
        await open(page, urls.page(lang, name));
        const charts = page.locator('[data-chart]');
        expect(await charts.count()).toBeGreaterThan(1);
        for (const chart of await charts.all()) {
          expect(await chart.locator('svg:visible').count()).toBe(1);
          expect(await chart.locator('canvas').count()).toBe(0);
          expect(await chart.locator('svg text').count()).toBeGreaterThan(0);
          await chart.locator('summary').click();
          expect(await chart.locator('table tbody tr').count()).toBeGreaterThan(0);
          expect(await chart.locator('table').isVisible()).toBe(true);
        }
      }
    });
  });

  test('the map leads to every base with an attack, by a disc that says how many', async () => {
    await browse({ javaScriptEnabled: false, viewport: { width: 390, height: 900 } }, async (page) => {
      await open(page, urls.page(lang, ''));
      const links = await page
        .locator('.map svg:visible a')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]));
      const rows = dataset.statistics.all.byBase.rows.filter(({ key }) => key !== null);
      expect(links.map(([href]) => href).sort()).toEqual(rows.map(({ key }) => urls.page(lang, `bases/${key}`)).sort());
      const most = rows.find(({ count }) => count > 2)!;
      const words = links.find(([href]) => href === urls.page(lang, `bases/${most.key}`))?.[1];
      expect(words).toContain(String(most.count));
    });
  });

  test('the timeline has a mark for every attack with a day, in the order of reading, each leading to it', async () => {
    await browse({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, async (page) => {
      await open(page, urls.page(lang, ''));
      const marks = page.locator('.timeline svg:visible a.mark');
      const dated = briefing.attacks.filter(({ when }) => when.earliest !== null && when.latest !== null);
      expect(await marks.count()).toBe(dated.length);
      const targets = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(targets.sort()).toEqual(
        dated.map((incident) => urls.anchor(lang, briefing.pageOf(incident), incident.id)).sort(),
      );
      const [first, last] = [dated[0]!, dated.filter(({ when }) => when.earliest === when.latest).at(-1)!];
      const middle = async ({ id }: { id: string }) => {
        const box = await page.locator(`.timeline svg:visible a.mark[href$="#${id}"]`).boundingBox();
        return box!.x + box!.width / 2;
      };
      const rightwards = (await middle(last)) > (await middle(first));
      expect(rightwards).toBe(lang === 'en');
    });
  });

  test('charts come to life when they are scrolled to, and not before', async () => {
    await browse({ viewport: { width: 1280, height: 700 } }, async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
      await open(page, urls.page(lang, `bases/${fullest}`));
      await page.waitForLoadState('networkidle');
      const before = scripts.length;
      expect(await page.locator('canvas').count()).toBe(0);
      for (const chart of await page.locator('[data-chart]').all()) {
        await chart.scrollIntoViewIfNeeded();
        const canvas = chart.locator('canvas');
        await canvas.waitFor({ state: 'visible', timeout: 10_000 });
        expect(await canvas.getAttribute('aria-label')).not.toBe('');
        expect(await chart.locator('svg:visible').count()).toBe(0);
      }
      expect(scripts.length).toBeGreaterThan(before);
    });
  });

  test.each([320, 390])('nothing makes the page scroll sideways at %i pixels', async (width) => {
    await browse({ viewport: { width, height: 800 } }, async (page) => {
      for (const name of pages) {
        await open(page, urls.page(lang, name));
        await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
        const [scrolled, shown] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(scrolled, name).toBeLessThanOrEqual(shown ?? 0);
      }
    });
  });

  test('footnotes lead there and back', async () => {
    await browse({}, async (page) => {
      await open(page, urls.page(lang, 'bases/conoco'));
      const mark = page.locator('[data-footnote-ref]').first();
      await mark.click();
      const note = page.locator('.footnotes li:target');
      expect(await note.count()).toBe(1);
      const back = note.locator('[data-footnote-backref]');
      expect(await back.getAttribute('aria-label')).toMatch(lang === 'ar' ? /^العودة/ : /^Back/);
      await back.click();
      expect(await mark.evaluate((element) => element.matches(':target'))).toBe(true);
      expect(await page.locator('.prose .scroll table').count()).toBe(1);
    });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (colorScheme) => {
    await browse({ colorScheme, viewport: { width: 390, height: 800 } }, async (page) => {
      const found: string[] = [];
      for (const name of pages) {
        await open(page, urls.page(lang, name));
        await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
        // Evaluated by the debugger, so that the page's policy stays as it is.
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const runner = (globalThis as unknown as { axe: typeof axe }).axe;
          const { violations } = await runner.run(document, { resultTypes: ['violations'] });
          return violations.map(({ id, impact, nodes }) => ({
            id,
            impact,
            where: nodes.map((node) => String(node.target)).slice(0, 3),
          }));
        });
        for (const { id, impact, where } of violations) {
          if (impact === 'serious' || impact === 'critical') found.push(`${name}: ${id} at ${where.join(' | ')}`);
        }
      }
      expect(found).toEqual([]);
    });
  });

  test('the keyboard reaches the content first, and tables that scroll', async () => {
    await browse({ viewport: { width: 320, height: 700 } }, async (page) => {
      await open(page, urls.page(lang, ''));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
      for (const region of await page.locator('.scroll').all()) expect(await region.getAttribute('tabindex')).toBe('0');
    });
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
      const response = await page.request.get(site.origin + path);
      expect(response.status(), path).toBe(200);
      const written = readFileSync(`${data}/${path.slice(urls.file('data/').length)}`);
      expect((await response.body()).equals(written), path).toBe(true);
    }
  });
});

test('the policy allows no inline script or style', async () => {
  await browse({}, async (page) => {
    await open(page, urls.page('en', `bases/${fullest}`));
    const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await page.locator('[style]').count()).toBe(0);
  });
});
