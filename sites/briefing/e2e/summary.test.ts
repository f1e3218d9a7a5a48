import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { browse, open, setUpSite } from './browse.ts';
import { briefing, dataset, urls } from './built-site.ts';

setUpSite();

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
      let sum = 0;
      for (const [id, count] of told) {
        await open(page, urls.page(lang, `bases/${id}`));
        expect(await page.locator('section:has(> #incidents) :is(article, .lines > li)').count(), id).toBe(count);
        sum += count;
      }
      await open(page, urls.page(lang, 'unnamed'));
      const unnamed = await page.locator('section:has(> #incidents) > article').count();
      expect(sum + unnamed).toBe(total);
      expect(total).toBe(dataset.statistics.all.byBase.total);
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
});
