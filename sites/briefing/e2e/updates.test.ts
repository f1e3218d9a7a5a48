import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { updateAnchor } from '../src/lib/urls.ts';
import { wordDay } from '../src/lib/word-span.ts';
import { browse, open, setUpSite } from './browse.ts';
import { briefing, dataset, urls } from './built-site.ts';

setUpSite();

const [latest] = briefing.updates;

describe.each(languages)('in %s', (lang) => {
  test('every update stands at its own link, the latest first, and leads to all that it added', async () => {
    await browse({ javaScriptEnabled: false }, async (page) => {
      await open(page, urls.page(lang, 'updates'));
      const entries = page.locator('article.update');
      const ids = await entries.evaluateAll((all) => all.map(({ id }) => id));
      expect(ids).toEqual(dataset.updates.map(({ id }) => updateAnchor(id)).reverse());
      for (const update of dataset.updates) {
        const entry = page.locator(`[id="${updateAnchor(update.id)}"]`);
        expect(await entry.locator('h3').innerText()).toContain(wordDay(update.day, lang));
        const links = await entry.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links).toContain(`#${updateAnchor(update.id)}`);
        for (const { id } of update.incidents.added) {
          const incident = briefing.known(id);
          const address = incident
            ? urls.anchor(lang, briefing.pageOf(incident), id)
            : urls.page(lang, `incidents/${id}`);
          expect(links, id).toContain(address);
        }
      }
    });
  });

  test('its counts agree with their nouns', async () => {
    await browse({}, async (page) => {
      await open(page, urls.anchor(lang, 'updates', updateAnchor('2026-11-21-a')));
      const entry = page.locator('article.update:target');
      const first = dataset.updates.find(({ id }) => id === '2026-11-21-a')!;
      expect(first.seeds.added.length).toBe(5);
      const text = await entry.locator('p').first().innerText();
      expect(text).toMatch(lang === 'ar' ? /^المضاف: .* و5 مواد/u : /^Added: .* 5 articles/u);
    });
  });

  test('the summary says what changed lately, and leads to the update and to what it touched', async () => {
    await browse({ javaScriptEnabled: false }, async (page) => {
      await open(page, urls.page(lang, ''));
      const section = page.locator('section:has(> #changes)');
      expect(await section.locator('time').first().innerText()).toContain(wordDay(latest!.day, lang));
      const links = await section.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links).toContain(urls.anchor(lang, 'updates', updateAnchor(latest!.id)));
      expect(links).toContain(urls.page(lang, 'updates'));
      const lists = Object.values(latest!.incidents) as { id: string }[][];
      const touched = lists.flat().map(({ id }) => id);
      const named = await section
        .locator('[data-incident]')
        .evaluateAll((all) => all.map((line) => line.getAttribute('data-incident')));
      expect(named.length).toBe(Math.min(touched.length, 5));
      for (const id of named) expect(touched).toContain(id);
    });
  });
});
