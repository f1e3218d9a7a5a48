import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { browse, open, setUpSite } from './browse.ts';
import { fullest, urls } from './built-site.ts';

setUpSite();

describe.each(languages)('in %s', (lang) => {
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
});
