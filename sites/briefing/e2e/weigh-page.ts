import type { Page } from 'playwright-core';
import { addressOf } from './browse.ts';

/** What came over the wire for a page, in bytes, compressed as the server sends it (gzip; fonts are packed in themselves). */
export interface Weight {
  html: number;
  css: number;
  fonts: number;
  scripts: number;
  /** Pictures, data and all else. */
  other: number;
}

const kinds: Record<string, keyof Weight> = { Document: 'html', Stylesheet: 'css', Font: 'fonts', Script: 'scripts' };

/** Opens a path with an empty cache, lets `use` use the page, and weighs the bodies that were sent until then. */
export async function weighPage(page: Page, path: string, use = async (): Promise<void> => {}): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  const weight: Weight = { html: 0, css: 0, fonts: 0, scripts: 0, other: 0 };
  const kindOf = new Map<string, keyof Weight>();
  const headers = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    kindOf.set(requestId, kinds[type] ?? 'other');
    headers.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight[kindOf.get(requestId) ?? 'other'] += encodedDataLength - (headers.get(requestId) ?? 0);
  });
  await page.goto(addressOf(path), { waitUntil: 'networkidle' });
  await use();
  await page.waitForLoadState('networkidle');
  await session.detach();
  return weight;
}
