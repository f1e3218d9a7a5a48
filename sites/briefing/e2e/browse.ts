import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { base, briefing, dist } from './built-site.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveFolder, type Served } from './serve-folder.ts';

/** The pages that stand in each language, without it. */
export const pages = [
  '',
  'sources',
  'updates',
  'methodology',
  'data',
  'strikes',
  'unnamed',
  'tallies',
  'search',
  ...briefing.bases.map(({ id }) => `bases/${id}`),
];
export const everyPage = languages.flatMap((lang) => pages.map((page) => ({ lang, page })));

let browser: Browser;
let site: Served;

/**
 * Starts a browser and serves the built site for the tests of the file that calls it.
 * @param make gives the folder of another site, to be served instead
 */
export function setUpSite(make?: () => Promise<string>): void {
  beforeAll(async () => {
    const serve = async () =>
      make ? serveFolder(await make()) : serveFolder(dist, base.endsWith('/') ? base : `${base}/`);
    [browser, site] = await Promise.all([launchBrowser(), serve()]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}

/** The address of a path on the site under test. */
export function addressOf(path: string): string {
  return site.origin + path;
}

/** Opens a context that refuses to leave the origin, hands it over, and asserts that nothing went wrong in it. */
export async function browse(
  options: BrowserContextOptions,
  visit: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const problems: string[] = [];
  await context.route('**', (route) => {
    if (new URL(route.request().url()).origin === site.origin) return route.continue();
    problems.push(`left the origin: ${route.request().url()}`);
    return route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`error: ${error.error().message}`));
  try {
    await visit(await context.newPage(), context);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Opens a path of the site and waits until it is loaded. Returns the status of the answer. */
export async function open(page: Page, path: string): Promise<number | undefined> {
  const response = await page.goto(addressOf(path), { waitUntil: 'load' });
  return response?.status();
}
