import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { browse, open, pages, setUpSite } from './browse.ts';
import { dataset, fullest, urls } from './built-site.ts';

setUpSite();

/** What is painted for each element, as its fill, line and dashes, and whether something stands inside it. */
const paintOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const shape = element.querySelector('circle, rect, path, ellipse') ?? element;
      const { fill, stroke, strokeDasharray, fillOpacity } = getComputedStyle(shape);
      return {
        fill,
        stroke,
        strokeDasharray,
        fillOpacity,
        form: `${shape.tagName} ${element.querySelectorAll('circle').length}`,
      };
    }),
  );

describe.each(languages)('in %s', (lang) => {
  test.each(['light', 'dark'] as const)(
    'colours that the system forces leave grades, marks and discs apart, %s',
    async (colorScheme) => {
      await browse({ forcedColors: 'active', colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
        await open(page, urls.page(lang, ''));
        const canvas = await page.evaluate(() => {
          const probe = document.createElement('div');
          document.body.append(probe);
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('div:last-child { background: Canvas !important; forced-color-adjust: none }');
          document.adoptedStyleSheets.push(sheet);
          const { backgroundColor } = getComputedStyle(probe);
          probe.remove();
          return backgroundColor;
        });
        const grades = await page.locator('.grades [data-grade]').evaluateAll((all) =>
          all.map((grade) => ({
            shape: grade.querySelector('svg')?.innerHTML ?? '',
            colour: getComputedStyle(grade.querySelector('svg')!).color,
          })),
        );
        expect(grades.length).toBe(dataset.statistics.all.byGrade.rows.length);
        // By shape, so that no colour is needed.
        expect(new Set(grades.map(({ shape }) => shape)).size).toBe(grades.length);
        for (const { colour } of grades) expect(colour).not.toBe(canvas);

        for (const { fill } of await paintOf(page, '.map svg:visible a')) expect(fill).not.toBe(canvas);
        const marks = new Map<string, Set<string>>();
        for (const mark of await page.locator('.timeline svg:visible [data-grade]').all()) {
          const grade = (await mark.getAttribute('data-grade')) ?? '';
          const [paint] = await mark.evaluateAll((all) =>
            all.map((element) => {
              const shapes = [...element.querySelectorAll('circle, rect, path, polygon')];
              const [first] = shapes;
              const style = getComputedStyle(first ?? element);
              const isFilled = style.fill === style.stroke;
              const isOpen = style.strokeDasharray !== 'none';
              const outline = first?.tagName === 'path' || first?.tagName === 'polygon' ? 'angular' : 'round';
              return `${isFilled} ${isOpen} ${shapes.length} ${outline}`;
            }),
          );
          marks.set(grade, (marks.get(grade) ?? new Set()).add(paint ?? ''));
          expect(
            await mark
              .locator('circle, rect, path, polygon')
              .first()
              .evaluate((shape) => getComputedStyle(shape).stroke),
          ).not.toBe(canvas);
        }
        const looks = [...marks.values()].flatMap((each) => [...each]);
        expect(marks.size).toBeGreaterThan(2);
        expect(new Set(looks).size, JSON.stringify([...marks].map(([grade, set]) => [grade, ...set]))).toBe(
          looks.length,
        );
      });
    },
  );

  test('charts keep their colours under colours that the system forces', async () => {
    await browse(
      { forcedColors: 'active', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
      async (page) => {
        await open(page, urls.page(lang, `bases/${fullest}`));
        const chart = page.locator('[data-chart="month-by-weapon"]');
        await chart.scrollIntoViewIfNeeded();
        const canvas = chart.locator('canvas');
        await canvas.waitFor({ state: 'visible' });
        const series = await chart.locator('thead th').count();
        const colours = await canvas.evaluate((element) => {
          const { width, height } = element as HTMLCanvasElement;
          const { data } = (element as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
          const counts = new Map<string, number>();
          for (let i = 0; i < data.length; i += 4) {
            const key = `${data[i]} ${data[i + 1]} ${data[i + 2]} ${data[i + 3]}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
          // Areas, not the edges of letters and lines.
          return [...counts].filter(([key, count]) => count > (width * height) / 400 && !key.endsWith(' 0')).length;
        });
        // One for each column of the table but the first, which holds the months.
        expect(colours).toBeGreaterThanOrEqual(series - 1);
      },
    );
  });

  test('who asked for less motion gets none', async () => {
    await browse({ reducedMotion: 'reduce' }, async (page) => {
      for (const name of ['', `bases/${fullest}`]) {
        await open(page, urls.page(lang, name));
        const moving = await page.evaluate(() =>
          [document.documentElement, ...document.body.querySelectorAll('*')]
            .filter((element) => {
              const { transitionDuration, animationDuration, animationName, scrollBehavior } =
                getComputedStyle(element);
              const lasts = (time: string) => time.split(',').some((part) => parseFloat(part) > 0.01);
              const isAnimated = animationName !== 'none' && lasts(animationDuration);
              return isAnimated || lasts(transitionDuration) || scrollBehavior === 'smooth';
            })
            .map((element) => element.outerHTML.slice(0, 80)),
        );
        expect(moving, name).toEqual([]);
      }
    });
  });

  test('without script every page says the same', async () => {
    const textOf = (page: Page) =>
      page.locator('main').evaluate((main) => (main as HTMLElement).innerText.replaceAll(/\s+/gu, ' ').trim());
    const texts = new Map<string, string>();
    await browse({ javaScriptEnabled: false }, async (page) => {
      for (const name of pages) {
        await open(page, urls.page(lang, name));
        texts.set(name, await textOf(page));
        // What only script can show would be in the markup and not on the page. Buttons that copy wait for a script to use them.
        expect(await page.locator('main [hidden]:not(template, .copying *)').count(), `${name}: hidden`).toBe(0);
      }
    });
    await browse({}, async (page) => {
      // The page of the search says what it cannot do without script, and has a test of its own.
      for (const name of pages.filter((page) => page !== 'search')) {
        await open(page, urls.page(lang, name));
        const words = new Set(texts.get(name)?.split(' '));
        // Script may add filters and buttons that copy, and take the place of a drawing; every word that it leaves was there before.
        expect(words.size, name).toBeGreaterThan(20);
        const lost = (
          await page
            .locator('main :is(h1, h2, h3, h4, p, dt, dd, th, td, li, summary):not(.filters *, .copying, .copying *)')
            .allInnerTexts()
        )
          .flatMap((text) => text.split(/\s+/u))
          .filter((word) => word !== '' && !words.has(word));
        expect([...new Set(lost)], name).toEqual([]);
      }
    });
  });
});
