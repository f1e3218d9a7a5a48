import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { latestTallies } from '../src/lib/latest-tallies.ts';
import { createTranslate } from '../src/lib/translate.ts';
import { browse, open, setUpSite } from './browse.ts';
import { briefing, dataset, fullest, urls } from './built-site.ts';

setUpSite();

const numbersIn = (text: string) => (text.match(/\d+/gu) ?? []).map(Number);

describe.each(languages)('in %s', (lang) => {
  const t = createTranslate(lang);

  test('a base says on the first screen of a phone how many, with what, claimed by whom and how well supported', async () => {
    await browse({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, async (page) => {
      await open(page, urls.page(lang, `bases/${fullest}`));
      const statistics = dataset.statistics.byBase[fullest]!;
      const line = (label: string) => page.locator('.glance > div').filter({ hasText: label }).locator('dd');
      const weapons = await line(t('incident.weapon')).innerText();
      expect(numbersIn(weapons)).toEqual(statistics.byWeapon.rows.map(({ count }) => count));
      const claimants = await line(t('incident.claimedBy')).innerText();
      expect(numbersIn(claimants)).toEqual(statistics.byClaimant.rows.map(({ count }) => count));
      const grades = page.locator('.grades .figure');
      expect((await grades.allInnerTexts()).map(Number)).toEqual(statistics.byGrade.rows.map(({ count }) => count));
      const lowest = await page.locator('.grades').boundingBox();
      expect(lowest!.y + lowest!.height).toBeLessThan(844);
    });
  });

  test('each number of a grade opens to its attacks', async () => {
    await browse({ javaScriptEnabled: false }, async (page) => {
      await open(page, urls.page(lang, ''));
      const rows = dataset.statistics.all.byGrade.rows;
      for (const [index, row] of rows.entries()) {
        const item = page.locator('.grades > li').nth(index);
        await item.locator('summary').click();
        expect(await item.locator('ul a:visible').count()).toBe(row.count);
      }
    });
  });

  test('what the articles do not tell of an attack is said, and only that', async () => {
    await browse({}, async (page) => {
      await open(page, urls.page(lang, `bases/${fullest}`));
      for (const attack of briefing.attacksOn(fullest)) {
        const card = page.locator(`article[id="${attack.id}"]`);
        const silent = (await card.locator('.silent dd').allInnerTexts()).join().toLowerCase();
        expect(silent.includes(t('silent.killed')), attack.id).toBe(attack.killed === null);
        expect(silent.includes(t('silent.weapon')), attack.id).toBe(attack.weapons.length === 0);
        expect(silent.includes(t('silent.damage')), attack.id).toBe(attack.damage === null);
      }
    });
  });

  test('the timeline of a base sets its attacks apart from those elsewhere', async () => {
    await browse({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await open(page, urls.page(lang, `bases/${fullest}`));
      const lanes = page.locator('.timeline svg:visible .lane');
      const marked = (attacks: typeof briefing.attacks) => attacks.filter(({ when }) => when.earliest && when.latest);
      const elsewhere = briefing.attacks.filter(({ target }) => target.base !== fullest);
      expect(await lanes.nth(0).locator('a.mark').count()).toBe(marked(briefing.attacksOn(fullest)).length);
      // Those elsewhere are a trace to compare with: a stroke for each, and no link.
      const trace = (await lanes.nth(1).locator('path').getAttribute('d')) ?? '';
      expect(trace.match(/M/gu)?.length).toBe(marked(elsewhere).length);
      expect(await lanes.nth(1).locator('a').count()).toBe(0);
    });
  });

  test('a tally that takes in a base says how many of its attacks are on it', async () => {
    await browse({}, async (page) => {
      await open(page, urls.page(lang, `bases/${fullest}`));
      const wider = latestTallies(briefing.talliesOf(fullest)).filter(({ scope }) => scope.base === null);
      expect(wider.length).toBeGreaterThan(0);
      for (const tally of wider) {
        const here = [...tally.held, ...tally.maybeHeld].filter(
          (id) => briefing.incident(id)?.target.base === fullest,
        ).length;
        const cell = page.locator(`tr[data-tally="${tally.id}"] td:last-child`);
        expect(await cell.innerText()).toContain(t('tally.here', { count: here }));
      }
    });
  });

  test('the links at the head of a long page lead to its sections', async () => {
    await browse({}, async (page) => {
      for (const name of ['', `bases/${fullest}`]) {
        await open(page, urls.page(lang, name));
        const links = page.locator('.contents a');
        expect(await links.count()).toBeGreaterThan(3);
        for (const link of await links.all()) {
          const target = (await link.getAttribute('href')) ?? '';
          expect(await page.locator(`h2${target}`).count(), target).toBe(1);
        }
      }
    });
  });
});
