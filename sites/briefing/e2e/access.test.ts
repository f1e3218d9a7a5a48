import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { browse, open, pages, setUpSite } from './browse.ts';
import { fullest, urls } from './built-site.ts';

setUpSite();

/** WCAG 2.2 at the levels A and AA, and what axe takes for good practice beyond. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(languages)('in %s', (lang) => {
  // 320 is also what a screen 1280 wide shows at 400 per cent.
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

  test('axe finds nothing, in light and dark, on a phone and a wide screen', { timeout: 240_000 }, async () => {
    await browse({}, async (page) => {
      const found: string[] = [];
      for (const path of [...pages.map((name) => urls.page(lang, name)), urls.file(''), urls.file('404.html')]) {
        await open(page, path);
        await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
        // Evaluated by the debugger, so that the page's policy stays as it is.
        await page.evaluate(axe.source);
        for (const width of [390, 1280]) {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme });
            // Of what axe looks for, contrast alone depends on the scheme.
            const runOnly: axe.RunOnly =
              colorScheme === 'light'
                ? { type: 'tag', values: tags }
                : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
            const violations = await page.evaluate(async (runOnly) => {
              const runner = (globalThis as unknown as { axe: typeof axe }).axe;
              // Switched on by name, since axe leaves it off though WCAG 2.2 has it.
              const rules = runOnly.type === 'tag' ? { 'target-size': { enabled: true } } : {};
              const { violations } = await runner.run(document, { runOnly, rules, resultTypes: ['violations'] });
              return violations.map(({ id, nodes }) => ({
                id,
                where: nodes.map((node) => String(node.target)).slice(0, 3),
              }));
            }, runOnly);
            for (const { id, where } of violations)
              found.push(`${path}, ${colorScheme}, ${width}: ${id} at ${where.join(' | ')}`);
          }
        }
      }
      expect(found).toEqual([]);
    });
  });

  test('the keyboard gets everywhere, in the order of the page, and shows where it is', async () => {
    await browse({ viewport: { width: 1280, height: 800 } }, async (page) => {
      for (const name of ['', `bases/${fullest}`]) {
        await open(page, urls.page(lang, name));
        // A chart comes to life when it is seen: the keyboard then finds it as it stays.
        for (const chart of await page.locator('[data-chart]').all()) {
          await chart.scrollIntoViewIfNeeded();
          await page.mouse.wheel(0, 10);
          await chart.locator('canvas').waitFor({ state: 'visible' });
        }
        await page.evaluate(() => scrollTo(0, 0));
        const seen: string[] = [];
        for (let i = 0; i < 600; i += 1) {
          await page.keyboard.press('Tab');
          const here = await page.evaluate(() => {
            const element = document.activeElement;
            if (!element || element === document.body) return null;
            element.setAttribute('data-reached', '');
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
            const { top, bottom, left, right } = element.getBoundingClientRect();
            const isShown = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
            const hasRing =
              element.matches(':focus-visible') &&
              outlineStyle !== 'none' &&
              parseFloat(outlineWidth) >= 2 &&
              !outlineColor.endsWith(', 0)');
            return { what: element.outerHTML.slice(0, 120), isShown, hasRing };
          });
          if (here === null) break;
          seen.push(here.what);
          expect(here, name).toMatchObject({ isShown: true, hasRing: true });
        }
        const missed = await page.evaluate(() =>
          [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
            .filter(
              (element) =>
                element.checkVisibility({ visibilityProperty: true }) && !element.hasAttribute('data-reached'),
            )
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        expect(missed, name).toEqual([]);
        expect(seen.length, name).toBeGreaterThan(20);
      }
    });
  });

  test('a mark of a drawing shows that the keyboard is on it', async () => {
    await browse({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await open(page, urls.page(lang, ''));
      for (const selector of ['.map svg:visible a', '.timeline svg:visible a']) {
        const mark = page.locator(selector).first();
        await mark.scrollIntoViewIfNeeded();
        const before = await page.screenshot();
        expect((await page.screenshot()).equals(before), `${selector}: nothing else changes`).toBe(true);
        // The keyboard's last press makes a focus by script a visible one.
        await page.keyboard.press('Shift');
        await mark.evaluate((element) => (element as unknown as HTMLElement).focus({ preventScroll: true }));
        expect((await page.screenshot()).equals(before), selector).toBe(false);
      }
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
