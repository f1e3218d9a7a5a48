import { expect, test } from 'vitest';
import { alternateLinks, pageAt } from '../src/lib/alternate-links.ts';
import { createUrls } from '../src/lib/urls.ts';

const urls = createUrls('/mujaz/');

test('the summary leads readers of other languages to the choice, any other page to its English twin', () => {
  expect(alternateLinks(urls, '').map(({ lang, path }) => `${lang} ${path}`)).toEqual([
    'ar /mujaz/ar/',
    'en /mujaz/en/',
    'x-default /mujaz/',
  ]);
  expect(alternateLinks(urls, 'bases/conoco').at(-1)).toEqual({ lang: 'x-default', path: '/mujaz/en/bases/conoco/' });
});

test('a path is traced back to its page, in either language', () => {
  for (const page of ['', 'data', 'bases/conoco/2021']) {
    for (const { path } of alternateLinks(urls, page)) expect(pageAt(urls, path)).toBe(page);
  }
  expect(pageAt(urls, '/elsewhere/')).toBe(null);
});
