import { palette } from '@mujaz/charts';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chartFile } from '../src/lib/chart-file.ts';
import { languages } from '../src/lib/languages.ts';
import { createTranslate } from '../src/lib/translate.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { briefing, dist, fullest, urls } from './built-site.ts';

setUpSite();

const desktop = { viewport: { width: 1280, height: 700 } };

/** A chart's table as it stands in the page: the head, then a row of texts for each row. */
function tableOf(chart: Locator): Promise<string[][]> {
  return chart
    .locator('table tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
    );
}

/** Scrolls a chart into view as a reader does, and waits until it is live. */
async function enliven(page: Page, chart: Locator): Promise<Locator> {
  await page.mouse.move(2, 2);
  await chart.scrollIntoViewIfNeeded();
  const canvas = chart.locator('canvas');
  await canvas.waitFor({ state: 'visible', timeout: 10_000 });
  return canvas;
}

/** The part of the canvas that is painted, to tell whether a drawing changed. */
function paintOf(canvas: Locator): Promise<string> {
  return canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
}

/** How many pixels of the canvas have a colour, `#rrggbb`. */
function countPixels(canvas: Locator, hex: string): Promise<number> {
  return canvas.evaluate((element, wanted) => {
    const { width, height } = element as HTMLCanvasElement;
    // A copy, for the browser warns of a canvas that is shown and read.
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context?.drawImage(element as HTMLCanvasElement, 0, 0);
    const pixels = context?.getImageData(0, 0, width, height).data ?? [];
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [r = 0, g = 0, b = 0] = pixels.slice(at, at + 3);
      if (`#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}` === wanted) count += 1;
    }
    return count;
  }, hex);
}

function monthsOf(page: Page): Locator {
  return page.locator('[data-chart=month-by-weapon]');
}

describe.each(languages)('in %s', (lang) => {
  const t = createTranslate(lang);
  /** The keys that lead on and back along the axis of time. */
  const [on, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  /** What is said of a row of the table of months: the numbers it has, and not its zeros. */
  function say([head = [], ...rows]: string[][], at: number, without: string[] = []): string {
    const [column = '', ...values] = rows.at(at) ?? [];
    const told = values.flatMap((count, i) => {
      const series = head[i + 1] ?? '';
      return count === '0' || without.includes(series) ? [] : t('chart.value', { series, count });
    });
    return t('chart.column', { column, values: told.join(t('chart.separator')) || t('chart.none') });
  }

  test('charts are drawings with a table when there is no script', async () => {
    await browse({ ...desktop, javaScriptEnabled: false }, async (page) => {
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

  test('a drawing writes no number that its table lacks', async () => {
    await browse({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await open(page, urls.page(lang, ''));
      for (const chart of await page.locator('[data-chart]').all()) {
        const known = (await tableOf(chart)).flat();
        const written = await chart.locator('svg:visible text').allTextContents();
        const isMonths = (await chart.getAttribute('data-chart')) === 'month-by-weapon';
        const numbers = written.filter((text) => /^\d+$/.test(text));
        // Beside the columns stand the numbers of their axis and the years.
        if (!isMonths) for (const number of numbers) expect(known).toContain(number);
        const told = known.filter((text) => /^\d+$/.test(text) && text !== '0');
        for (const number of told) expect(numbers).toContain(number);
      }
    });
  });

  test.each([1280, 340])('no word of a drawing runs into another, %i wide', async (width) => {
    await browse({ viewport: { width, height: 800 }, javaScriptEnabled: false }, async (page) => {
      for (const name of ['', ...briefing.bases.map(({ id }) => `bases/${id}`)]) {
        await open(page, urls.page(lang, name));
        for (const chart of await page.locator('[data-chart]').all()) {
          const boxes = await chart.locator('svg:visible text').evaluateAll((all) =>
            all.map((element) => {
              const { x, y, right, bottom } = element.getBoundingClientRect();
              // The box of a line is taller than its letters.
              const inset = (bottom - y) * 0.25;
              return { text: element.textContent ?? '', x, y: y + inset, right, bottom: bottom - inset };
            }),
          );
          for (const [i, one] of boxes.entries()) {
            expect(one.x, `${name}: ${one.text}`).toBeGreaterThanOrEqual(0);
            expect(one.right, `${name}: ${one.text}`).toBeLessThanOrEqual(width);
            for (const other of boxes.slice(i + 1)) {
              const apart =
                one.right <= other.x || other.right <= one.x || one.bottom <= other.y || other.bottom <= one.y;
              expect(apart, `${name}: ${one.text} and ${other.text}`).toBe(true);
            }
          }
        }
      }
    });
  });

  test('no script is asked for before a reader comes to a chart, and then one of at most 75 kB', async () => {
    await browse(desktop, async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
      for (const name of ['', `bases/${fullest}`]) {
        scripts.length = 0;
        await open(page, urls.page(lang, name));
        await page.waitForLoadState('networkidle');
        expect(scripts).toEqual([]);
        expect(await page.locator('canvas').count()).toBe(0);
        for (const chart of await page.locator('[data-chart]').all()) {
          const canvas = await enliven(page, chart);
          expect(await canvas.getAttribute('aria-label')).not.toBe('');
          expect(await chart.locator('svg:visible').count()).toBe(0);
        }
        expect(scripts).toHaveLength(1);
        const body = await page.request.get(scripts[0] ?? '').then((answer) => answer.body());
        expect(gzipSync(body).length).toBeLessThanOrEqual(75_000);
      }
    });
  });

  test('arrow keys walk through the columns in reading order, and each is said', async () => {
    await browse(desktop, async (page) => {
      await open(page, urls.page(lang, ''));
      const chart = monthsOf(page);
      const table = await tableOf(chart);
      const canvas = await enliven(page, chart);
      const spoken = chart.getByRole('status');
      expect(await canvas.getAttribute('aria-label')).toContain(t('chart.how', { keys: 'across' }));
      await canvas.focus();
      const still = await paintOf(canvas);
      await page.keyboard.press(on);
      expect(await spoken.textContent()).toBe(say(table, 0));
      expect(await paintOf(canvas)).not.toBe(still);
      await page.keyboard.press(on);
      expect(await spoken.textContent()).toBe(say(table, 1));
      await page.keyboard.press(back);
      expect(await spoken.textContent()).toBe(say(table, 0));
      await page.keyboard.press('End');
      expect(await spoken.textContent()).toBe(say(table, -1));
      await page.keyboard.press(on);
      expect(await spoken.textContent()).toBe(say(table, -1));
      await page.keyboard.press('Home');
      expect(await spoken.textContent()).toBe(say(table, 0));
      await page.keyboard.press('Escape');
      expect(await spoken.textContent()).toBe('');
      expect(await paintOf(canvas)).toBe(still);
    });
  });

  test('up and down walk through bars that lie below each other', async () => {
    await browse(desktop, async (page) => {
      await open(page, urls.page(lang, ''));
      const chart = page.locator('[data-chart=by-base]');
      const [, first = [], second = []] = await tableOf(chart);
      const canvas = await enliven(page, chart);
      await canvas.focus();
      await page.keyboard.press('ArrowDown');
      const spoken = chart.getByRole('status');
      expect(await spoken.textContent()).toBe(t('chart.column', { column: first[0] ?? '', values: first[1] ?? '' }));
      await page.keyboard.press('ArrowDown');
      expect(await spoken.textContent()).toBe(t('chart.column', { column: second[0] ?? '', values: second[1] ?? '' }));
    });
  });

  test('a month without attacks is said to have none', async () => {
    const silent = briefing.bases.find(({ id }) =>
      briefing.dataset.statistics.byBase[id]?.byMonth.rows.some(({ count }) => count === 0),
    );
    if (!silent) return;
    await browse(desktop, async (page) => {
      await open(page, urls.page(lang, `bases/${silent.id}`));
      const chart = monthsOf(page);
      const table = await tableOf(chart);
      const at = table.slice(1).findIndex(([, ...values]) => values.every((value) => value === '0'));
      const canvas = await enliven(page, chart);
      await canvas.focus();
      for (let step = 0; step <= at; step += 1) await page.keyboard.press(on);
      expect(await chart.getByRole('status').textContent()).toBe(say(table, at));
      expect(say(table, at)).toContain(t('chart.none'));
    });
  });

  test('the legend puts series away and brings them back, by keyboard, and the table stays', async () => {
    await browse(desktop, async (page) => {
      await open(page, urls.page(lang, ''));
      const chart = monthsOf(page);
      const table = await tableOf(chart);
      const canvas = await enliven(page, chart);
      const legend = chart.getByRole('group', { name: t('chart.legend') });
      const drone = legend.getByRole('button', { name: t('weapon.name.drone') });
      const all = legend.getByRole('button', { name: t('chart.showAll') });
      expect(await legend.getByRole('button').allTextContents()).toEqual(table[0]?.slice(1));
      // Hollow as the bars are.
      const samples = await legend
        .locator('.mujaz-chart-sample')
        .evaluateAll((all) => all.map((sample) => getComputedStyle(sample).backgroundColor));
      expect(samples.at(-1)).toBe('rgba(0, 0, 0, 0)');
      expect(samples.slice(0, -1)).not.toContain('rgba(0, 0, 0, 0)');
      const blue = palette.drone;
      expect(await countPixels(canvas, blue)).toBeGreaterThan(1000);

      await canvas.focus();
      await page.keyboard.press('Tab');
      expect(await drone.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Space');
      expect(await drone.getAttribute('aria-pressed')).toBe('false');
      expect(await countPixels(canvas, blue)).toBe(0);
      expect(await tableOf(chart)).toEqual(table);
      // What is away is not said, either.
      await canvas.focus();
      await page.keyboard.press(on);
      expect(await chart.getByRole('status').textContent()).toBe(say(table, 0, [t('weapon.name.drone')]));

      await all.focus();
      await page.keyboard.press('Enter');
      expect(await drone.getAttribute('aria-pressed')).toBe('true');
      expect(await all.isVisible()).toBe(false);
      expect(await drone.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await all.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await drone.getAttribute('aria-pressed')).toBe('true');
      expect(await countPixels(canvas, blue)).toBeGreaterThan(1000);
      expect(await tableOf(chart)).toEqual(table);
    });
  });

  test('what is put away stays away when the colours change', async () => {
    await browse(desktop, async (page) => {
      await open(page, urls.page(lang, ''));
      const chart = monthsOf(page);
      const canvas = await enliven(page, chart);
      await chart.getByRole('button', { name: t('weapon.name.drone') }).click();
      const light = await paintOf(canvas);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => paintOf(canvas)).not.toBe(light);
      expect(await countPixels(canvas, palette.drone)).toBe(0);
    });
  });

  test.each(['light', 'dark'] as const)('every bar and sample stands out from the page, %s', async (colorScheme) => {
    await browse({ ...desktop, colorScheme }, async (page) => {
      await open(page, urls.page(lang, ''));
      const ratios = await page.locator('[data-chart] svg rect').evaluateAll((bars) => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const light = (colour: string) => {
          if (!context) return 0;
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
          const [r = 0, g = 0, b = 0] = parts.map((p) => (p <= 0.04045 ? p / 12.92 : ((p + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = light(getComputedStyle(document.documentElement).backgroundColor);
        return bars.map((bar) => {
          const { fill, stroke } = getComputedStyle(bar);
          const ink = light(fill === 'none' ? stroke : fill);
          return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        });
      });
      expect(ratios.length).toBeGreaterThan(10);
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
    });
  });

  test('the live chart looks like its drawing, from the same side', async () => {
    await browse(desktop, async (page) => {
      await open(page, urls.page(lang, ''));
      const chart = monthsOf(page);
      // Where drones are drawn, as parts of the width, leftmost and rightmost.
      const drawn = await chart
        .locator('svg')
        .first()
        .evaluate((svg) => {
          const { left, width } = svg.getBoundingClientRect();
          const bars = [...svg.querySelectorAll('rect[fill*="--chart-drone"]')]
            .map((bar) => bar.getBoundingClientRect())
            .filter((bar) => bar.height > 20);
          return [
            (Math.min(...bars.map((bar) => bar.left)) - left) / width,
            (Math.max(...bars.map((bar) => bar.right)) - left) / width,
          ];
        });
      const canvas = await enliven(page, chart);
      const live = await canvas.evaluate((element, wanted) => {
        const { width, height } = element as HTMLCanvasElement;
        const copy = Object.assign(document.createElement('canvas'), { width, height });
        const context = copy.getContext('2d', { willReadFrequently: true });
        context?.drawImage(element as HTMLCanvasElement, 0, 0);
        const pixels = context?.getImageData(0, 0, width, height).data ?? [];
        const columns: number[] = [];
        for (let at = 0; at < pixels.length; at += 4) {
          const hex = [...pixels.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
          if (`#${hex}` === wanted) columns.push((at / 4) % width);
        }
        const [least = 0, most = 0] = [
          columns.reduce((a, b) => Math.min(a, b), width),
          columns.reduce((a, b) => Math.max(a, b), 0),
        ];
        return [least / width, most / width];
      }, palette.drone);
      for (const [i, part] of live.entries()) expect(Math.abs(part - (drawn[i] ?? 0))).toBeLessThan(0.02);
      // Months of drones begin beside the axis, which is on the side where reading begins.
      const [first = 0, last = 0] = live;
      if (lang === 'ar') expect(1 - last).toBeLessThan(first);
      else expect(first).toBeLessThan(1 - last);
    });
  });

  test('print shows the drawing', async () => {
    await browse(desktop, async (page) => {
      await open(page, urls.page(lang, ''));
      const chart = monthsOf(page);
      await enliven(page, chart);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await chart.locator('svg:visible').count()).toBe(1);
      expect(await chart.locator('canvas').isVisible()).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await chart.locator('canvas').isVisible()).toBe(true);
    });
  });

  test('each chart can be taken along as a picture, a drawing and a table', async () => {
    await browse({ ...desktop, javaScriptEnabled: false }, async (page) => {
      for (const base of [undefined, fullest]) {
        await open(page, urls.page(lang, base === undefined ? '' : `bases/${base}`));
        const pageAddress = await page.locator('link[rel=canonical]').getAttribute('href');
        for (const chart of await page.locator('[data-chart]').all()) {
          const id = (await chart.getAttribute('data-chart')) ?? '';
          const table = await tableOf(chart);
          const title = (await chart.locator('h3').textContent())?.trim() ?? '';
          const links = await chart
            .locator('.files a')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
          expect(links).toEqual(
            (['png', 'svg', 'csv'] as const).map((end) => urls.file(chartFile(lang, base, id, end))),
          );
          const [png, svg, csv] = await Promise.all(
            links.map((link) => page.request.get(addressOf(link ?? '')).then((answer) => answer.body())),
          );
          // The signature of PNG, then the width in its first part: twice that of the drawing with its margins.
          expect(png?.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
          expect(png?.readUInt32BE(16)).toBe(2 * (640 + 2 * 32));

          const drawing = svg?.toString('utf8') ?? '';
          const words = [...drawing.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
          expect(words).toContain(title);
          expect(words).toContain(pageAddress);
          expect(words).toContain('CC BY 4.0');
          expect(words).toContain(base === undefined ? t('chart.allBases') : briefing.bases[0]?.names[lang]);
          for (const [, ...values] of table.slice(1)) {
            for (const value of values) if (value !== '0') expect(words.split(' ')).toContain(value);
          }

          const text = csv?.toString('utf8') ?? '';
          expect(text.startsWith('\uFEFF')).toBe(true);
          const rows = text
            .slice(1)
            .trimEnd()
            .split('\r\n')
            .map((line) => line.split(','));
          expect(rows.map((row) => row.slice(0, table[0]?.length))).toEqual(table);
          expect(text).toContain(pageAddress);
        }
      }
    });
  });

  test('the files of a chart have the type that their ending says', async () => {
    await browse({}, async (page) => {
      const drawing = readFileSync(`${dist}/${chartFile(lang, undefined, 'by-base', 'svg')}`, 'utf8');
      // A drawing that is not well formed is an error page.
      await open(page, urls.file(chartFile(lang, undefined, 'by-base', 'svg')));
      expect(await page.evaluate(() => document.documentElement.localName)).toBe('svg');
      expect(drawing).toContain(`xml:lang="${lang}"`);
    });
  });
});
