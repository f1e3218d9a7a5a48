import { expect, test } from 'vitest';
import { createUrls } from '../src/lib/urls.ts';

test.each([
  ['/', '/ar/', '/en/bases/conoco/', '/data/dataset.json'],
  ['/mujaz/', '/mujaz/ar/', '/mujaz/en/bases/conoco/', '/mujaz/data/dataset.json'],
  ['/mujaz', '/mujaz/ar/', '/mujaz/en/bases/conoco/', '/mujaz/data/dataset.json'],
])('served at %s', (base, summary, page, file) => {
  const urls = createUrls(base);
  expect(urls.page('ar', '')).toBe(summary);
  expect(urls.page('en', 'bases/conoco')).toBe(page);
  expect(urls.file('data/dataset.json')).toBe(file);
});

test('an anchor cannot break out of its address', () => {
  expect(createUrls('/').anchor('en', '', 'a"b#c')).toBe('/en/#a%22b%23c');
});
