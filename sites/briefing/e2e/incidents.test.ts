import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { browse, open, setUpSite } from './browse.ts';
import { briefing, dataset, fullest, urls } from './built-site.ts';

setUpSite();

describe.each(languages)('in %s', (lang) => {
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
});
