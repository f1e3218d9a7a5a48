import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { browse, open, pages, setUpSite } from './browse.ts';
import { urls } from './built-site.ts';

setUpSite();

describe.each(languages)('in %s', (lang) => {
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
