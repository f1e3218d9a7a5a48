import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { languages, type Lang } from '../src/lib/languages.ts';
import { browse, pages, setUpSite } from './browse.ts';
import { briefing, dist, fullest, urls } from './built-site.ts';
import { weighPage, type Weight } from './weigh-page.ts';

setUpSite();

const kilobyte = 1000;
/** HTML and style together, gzip as GitHub Pages sends them; Brotli is a fifth less. */
const markupLimit = 40 * kilobyte;
const fontLimit = 70 * kilobyte;
const chartLimit = 75 * kilobyte;

const weights: { lang: Lang; name: string; weight: Weight }[] = [];

// The table of weights, for the docs and for whoever wonders what grew.
afterAll(() => {
  const show = (bytes: number) => (bytes / kilobyte).toFixed(1).padStart(6);
  const lines = weights.map(({ lang, name, weight: { html, css, fonts, scripts } }) =>
    [
      `| ${urls.page(lang, name).padEnd(28)}`,
      show(html),
      show(css),
      show(html + css),
      show(fonts),
      `${show(scripts)} |`,
    ].join(' | '),
  );
  const head = '| page | HTML | CSS | both | fonts | scripts |\n| :--- | ---: | ---: | ---: | ---: | ---: |';
  const folder = fileURLToPath(new URL('../.reports/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}weights.md`, `Kilobytes sent, gzip, before scrolling.\n\n${head}\n${lines.join('\n')}\n`);
});

describe.each(languages)('in %s', (lang) => {
  test('every page is light: markup and style within 40 kB, fonts within 70 kB', async () => {
    // Before anything is cached, and at the top of the page.
    for (const name of pages) {
      await browse({ viewport: { width: 390, height: 700 } }, async (page) => {
        const weight = await weighPage(page, urls.page(lang, name));
        weights.push({ lang, name, weight });
        expect(weight.html, name).toBeGreaterThan(kilobyte);
        expect(weight.css, name).toBeGreaterThan(kilobyte);
        expect(weight.html + weight.css, name).toBeLessThanOrEqual(markupLimit);
        expect(weight.fonts, name).toBeLessThanOrEqual(fontLimit);
      });
    }
  });

  test('no script is fetched before a chart is scrolled to', async () => {
    for (const name of ['', ...briefing.bases.map(({ id }) => `bases/${id}`)]) {
      const scripts = weights.find((entry) => entry.lang === lang && entry.name === name)?.weight.scripts ?? NaN;
      expect(scripts, name).toBe(0);
    }
  });

  test('all that scrolling to the charts fetches is within 75 kB', async () => {
    await browse({ viewport: { width: 390, height: 700 } }, async (page) => {
      const weight = await weighPage(page, urls.page(lang, `bases/${fullest}`), async () => {
        const chart = page.locator('[data-chart]').first();
        await chart.scrollIntoViewIfNeeded();
        await chart.locator('canvas').waitFor({ state: 'visible' });
      });
      expect(weight.scripts).toBeGreaterThan(20 * kilobyte);
      expect(weight.scripts).toBeLessThanOrEqual(chartLimit);
      expect(weight.fonts).toBeLessThanOrEqual(fontLimit);
    });
  });
});

test('all fonts of the site together are within 70 kB, and no script is above 75 kB', () => {
  const files = readdirSync(`${dist}/_astro`).map((name) => ({ name, bytes: readFileSync(`${dist}/_astro/${name}`) }));
  const fonts = files.filter(({ name }) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(fontLimit);
  for (const { name, bytes } of files.filter(({ name }) => name.endsWith('.js')))
    expect(gzipSync(bytes).length, name).toBeLessThanOrEqual(chartLimit);
});
