import { isOneSuccession } from '@mujaz/incidents';
import { countByYear, type Table } from '@mujaz/statistics';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { latestFirst } from '../src/lib/briefing.ts';
import { filterGroups, NOT_KNOWN, type FilterGroup } from '../src/lib/filter-attacks.ts';
import { languages, twinOf } from '../src/lib/languages.ts';
import { createTranslate } from '../src/lib/translate.ts';
import { wordSpan } from '../src/lib/word-span.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { briefing, dataset, urls } from './built-site.ts';

setUpSite();

const { byBase, byWeapon, byGrade } = dataset.statistics.all;
const tables: Record<FilterGroup, Table> = {
  base: byBase,
  weapon: byWeapon,
  grade: byGrade,
  year: countByYear(briefing.attacks),
};
const ordered = latestFirst(briefing.attacks).map(({ id }) => id);
/** The base with most attacks, and a weapon used there on some of them only. */
const [fullest] = byBase.rows;
const partial = byWeapon.rows.find(({ key, incidents }) => {
  const here = incidents.filter((id) => fullest?.incidents.includes(id)).length;
  return key !== null && here > 0 && here < (fullest?.count ?? 0);
});
const both = ordered.filter((id) => fullest?.incidents.includes(id) && partial?.incidents.includes(id));
/** A grade that no attack on that base has. */
const absent = byGrade.rows.find(
  ({ count, incidents }) => count > 0 && !incidents.some((id) => fullest?.incidents.includes(id)),
);

const select = (page: Page, group: FilterGroup) => page.locator(`.filters select[name=${group}]`);
const status = (page: Page) => page.locator('.filters [role=status]');
const clear = (page: Page) => page.locator('[data-filter-clear]');
/** The attacks that a reader sees in the list, in their order. */
const listed = (page: Page) =>
  page.locator('.attacks > li:visible').evaluateAll((all) => all.map((line) => line.getAttribute('data-attack')));
/** A busy machine is slow, which is not what is tested. */
const patience = { timeout: 20_000 };
const query = (page: Page) => new URL(page.url()).search;

describe.each(languages)('in %s', (lang) => {
  const t = createTranslate(lang);
  const summary = urls.page(lang, '');

  test('without script every attack stands in the list, and nothing pretends to filter or sort', async () => {
    await browse({ javaScriptEnabled: false }, async (page) => {
      await open(page, `${summary}?base=${fullest?.key}`);
      expect(await listed(page)).toEqual(ordered);
      expect(await page.locator('.filters').isVisible()).toBe(false);
      expect(await page.locator('table[data-sortable] button').count()).toBe(0);
      for (const incident of briefing.attacks) {
        const line = page.locator(`[data-attack="${incident.id}"]`);
        const words = (await line.innerText()).toLocaleLowerCase(lang);
        expect(words, incident.id).toContain(wordSpan(incident.when, lang).toLocaleLowerCase(lang));
        expect(words, incident.id).toContain(t(`grade.${incident.grade}`).toLocaleLowerCase(lang));
        const claimant = dataset.knowledge.actors.find(({ id }) => id === incident.claimedBy)?.names[lang];
        expect(words, incident.id).toContain((claimant ?? t('attacks.unclaimed')).toLocaleLowerCase(lang));
        const isDisputed = incident.conflicts.some((conflict) => !isOneSuccession(conflict));
        expect(await line.getByText(t('attacks.conflict')).count(), incident.id).toBe(isDisputed ? 1 : 0);
        const href = await line.locator('a').getAttribute('href');
        const target = new URL(href ?? '', addressOf(summary));
        expect(target.pathname + target.hash).toBe(urls.anchor(lang, briefing.pageOf(incident), incident.id));
      }
    });
  });

  test.each(filterGroups)('each value of %s leaves the attacks that it counts', async (group) => {
    await browse({}, async (page) => {
      await open(page, summary);
      expect(await listed(page)).toEqual(ordered);
      for (const { key, count, incidents } of tables[group].rows.filter((row) => row.count > 0)) {
        const value = key ?? NOT_KNOWN;
        const option = select(page, group).locator(`option[value="${value}"]`);
        expect(await option.textContent(), value).toContain(`(${count})`);
        await select(page, group).selectOption(value);
        expect(await listed(page), value).toEqual(ordered.filter((id) => incidents.includes(id)));
        expect(query(page)).toBe(`?${group}=${value}`);
        expect(await status(page).innerText(), value).toContain(String(byBase.total));
      }
      const offered = await select(page, group).locator('option:not([value=""])').count();
      expect(offered).toBe(tables[group].rows.filter((row) => row.count > 0).length);
    });
  });

  test('two filters together, in the list, the timeline, the bases and the address', async () => {
    expect(both.length).toBeGreaterThan(0);
    await browse({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await open(page, summary);
      await select(page, 'weapon').selectOption(partial!.key);
      await select(page, 'base').selectOption(fullest!.key);
      expect(await listed(page)).toEqual(both);
      expect(query(page)).toBe(`?base=${fullest!.key}&weapon=${partial!.key}`);
      expect(await status(page).innerText()).toBe(
        t('filters.some', { count: both.length, number: both.length, total: byBase.total }),
      );
      const loud = page.locator('.timeline svg:visible a.mark:not([data-left-out])');
      const lit = await loud.evaluateAll((all) => all.map((mark) => mark.getAttribute('href')?.split('#')[1]));
      const dated = both.filter((id) => briefing.incident(id)?.when.earliest && briefing.incident(id)?.when.latest);
      expect(lit.sort()).toEqual([...dated].sort());
      const rows = page.locator('tr[data-base]:not([data-left-out])');
      expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-base')))).toEqual([fullest!.key]);
      // What an option would leave beside the other filter is what it says.
      const option = select(page, 'base').locator(`option[value="${fullest!.key}"]`);
      expect(await option.textContent()).toContain(`(${both.length})`);
      expect(await page.locator('[data-total]').innerText()).toBe(String(byBase.total));
    });
  });

  test('the address brings the filters back: opened, loaded again, and on the way back', async () => {
    await browse({}, async (page) => {
      await open(page, urls.page(lang, 'sources'));
      await open(page, `${summary}?weapon=${partial!.key}&base=${fullest!.key}&weapon=nothing&from=mail`);
      expect(await listed(page)).toEqual(both);
      expect(await select(page, 'weapon').inputValue()).toBe(partial!.key);
      await select(page, 'weapon').selectOption('');
      await select(page, 'weapon').selectOption(partial!.key);
      expect(query(page)).toBe(`?from=mail&base=${fullest!.key}&weapon=${partial!.key}`);
      await page.reload();
      expect(await listed(page)).toEqual(both);
      await page.locator('.attacks > li:visible a').first().click();
      await page.waitForURL(`**${urls.page(lang, `bases/${fullest!.key}`)}#*`);
      await page.goBack();
      await page.waitForURL(`**${summary}?*`);
      expect(await listed(page)).toEqual(both);
      expect(await select(page, 'base').inputValue()).toBe(fullest!.key);
      // However often something was chosen, one step back leaves the page.
      await page.goBack();
      await page.waitForURL(`**${urls.page(lang, 'sources')}`);
    });
  });

  test('an anchor of the page keeps the filters, there and back', async () => {
    await browse({}, async (page) => {
      await open(page, `${summary}?weapon=${NOT_KNOWN}`);
      const shown = await listed(page);
      await page.locator('.contents a').last().click();
      expect(await listed(page)).toEqual(shown);
      await select(page, 'weapon').selectOption('');
      await page.goBack();
      await expect.poll(() => listed(page), patience).toEqual(shown);
      expect(await select(page, 'weapon').inputValue()).toBe(NOT_KNOWN);
    });
  });

  test('the other language keeps the filters', async () => {
    await browse({}, async (page) => {
      await open(page, summary);
      await select(page, 'base').selectOption(fullest!.key);
      await page.locator('.switch a').click();
      await page.waitForURL(`**${urls.page(twinOf(lang), '')}?*`);
      expect(await page.locator('html').getAttribute('lang')).toBe(twinOf(lang));
      expect(await listed(page)).toEqual(ordered.filter((id) => fullest!.incidents.includes(id)));
      await clear(page).click();
      expect(await page.locator('.switch a').getAttribute('href')).not.toContain('?');
    });
  });

  test('nothing found says so, and one press clears it', async () => {
    await browse({}, async (page) => {
      await open(page, summary);
      expect(await clear(page).isVisible()).toBe(false);
      await select(page, 'base').selectOption(fullest!.key);
      await select(page, 'grade').selectOption(absent!.key);
      expect(await listed(page)).toEqual([]);
      expect(await status(page).innerText()).toBe(t('filters.none'));
      await clear(page).click();
      expect(await listed(page)).toEqual(ordered);
      expect(await status(page).innerText()).toBe(t('filters.all', { count: byBase.total }));
      expect(page.url()).toBe(addressOf(summary));
      expect(await page.locator('[data-left-out]').count()).toBe(0);
      expect(await clear(page).isVisible()).toBe(false);
    });
  });

  test('an address that names what there is not leaves nothing out', async () => {
    await browse({}, async (page) => {
      await open(page, `${summary}?base=atlantis&year=`);
      expect(await listed(page)).toEqual(ordered);
    });
  });

  test('the keyboard alone filters, clears and is not lost', async () => {
    await browse({}, async (page) => {
      await open(page, summary);
      await select(page, 'base').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      const value = await select(page, 'weapon').inputValue();
      expect(value).not.toBe('');
      const row = byWeapon.rows.find(({ key }) => (key ?? NOT_KNOWN) === value)!;
      await expect.poll(() => listed(page), patience).toEqual(ordered.filter((id) => row.incidents.includes(id)));
      for (let n = 0; n < 3; n++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await listed(page)).toEqual(ordered);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('base');
    });
  });
});

describe.each(languages)('the bases in %s', (lang) => {
  const summary = urls.page(lang, '');
  const collator = new Intl.Collator(lang, { numeric: true });
  const named = briefing.bases.map((base) => {
    const here = briefing.attacksOn(base.id);
    return {
      id: base.id,
      name: base.names[lang],
      count: here.length,
      first: here[0]?.when.earliest ?? '',
      latest: latestFirst(here)[0]?.when.latest ?? '',
    };
  });
  const heading = (page: Page, n: number) => page.locator('table[data-sortable] thead th').nth(n);
  const order = (page: Page) =>
    page
      .locator('table[data-sortable] tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-base') ?? ''));
  const ids = (rows: { id: string }[]) => [...rows.map(({ id }) => id), ...(byBase.unknown > 0 ? [''] : [])];
  const byDay = (key: 'first' | 'latest', sign: number) =>
    named.toSorted((a, b) => {
      if (a[key] === '' || b[key] === '') return Number(a[key] === '') - Number(b[key] === '');
      return a[key] === b[key] ? 0 : a[key] < b[key] ? -sign : sign;
    });

  test('are sorted by each heading, both ways, and say how', async () => {
    await browse({}, async (page) => {
      await open(page, summary);
      expect(await order(page)).toEqual(ids(named));
      expect(await heading(page, 2).getAttribute('aria-sort')).toBe('descending');
      const expected: [number, string, { id: string }[]][] = [
        [0, 'ascending', named.toSorted((a, b) => collator.compare(a.name, b.name))],
        [0, 'descending', named.toSorted((a, b) => collator.compare(b.name, a.name))],
        [2, 'descending', named],
        [2, 'ascending', named.toSorted((a, b) => a.count - b.count)],
        [4, 'ascending', byDay('first', 1)],
        [4, 'descending', byDay('first', -1)],
        [5, 'descending', byDay('latest', -1)],
        [5, 'ascending', byDay('latest', 1)],
      ];
      for (const [column, direction, rows] of expected) {
        await heading(page, column).getByRole('button').click();
        expect(await order(page), `${column} ${direction}`).toEqual(ids(rows));
        expect(await heading(page, column).getAttribute('aria-sort')).toBe(direction);
        expect(await page.locator('table[data-sortable] th[aria-sort]').count()).toBe(1);
      }
      expect(await page.locator('table[data-sortable] tr').last().locator('[data-total]').count()).toBe(1);
    });
  });

  test('nothing moves when the headings become buttons', async () => {
    const boxes = (page: Page) =>
      page.locator('table[data-sortable] thead th').evaluateAll((all) =>
        all.flatMap((cell) => {
          const { x, width, height } = cell.getBoundingClientRect();
          return [x, width, height].map(Math.round);
        }),
      );
    await browse({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await open(page, summary);
      await browse({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, async (still) => {
        await open(still, summary);
        // The face of the text may still be on its way in either.
        await expect.poll(async () => String(await boxes(page)) === String(await boxes(still)), patience).toBe(true);
      });
    });
  });

  test('are sorted by country from the keyboard', async () => {
    await browse({}, async (page) => {
      await open(page, summary);
      const button = heading(page, 1).getByRole('button');
      await heading(page, 0).getByRole('button').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      const countries = await page.locator('table[data-sortable] tbody tr[data-base] td:nth-child(2)').allInnerTexts();
      expect(countries).toEqual(countries.toSorted(collator.compare));
      expect(new Set(countries).size).toBeGreaterThan(1);
      await page.keyboard.press('Space');
      expect(await heading(page, 1).getAttribute('aria-sort')).toBe('descending');
    });
  });
});
