import { validateDataset, type Dataset } from '@mujaz/dataset';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { addressOf, browse, open, setUpSite } from './browse.ts';
import { createHostileSeeds, isolates, overrides } from './hostile-seeds.ts';

const program = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));
let folder = '';
let dataset: Dataset;
/** Every file of the site, by its path from the root. */
let files: string[] = [];

/** Builds the site of the hostile articles as an editor would. */
async function buildHostileSite(): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'mujaz-hostile-'));
  const [seeds, data, site] = ['seeds', 'data', 'site'].map((name) => join(folder, name)) as [string, string, string];
  await mkdir(seeds);
  for (const [name, text] of Object.entries(createHostileSeeds())) await writeFile(join(seeds, name), text);
  const args = ['build', '--seeds', seeds, '--data', data, '--out', site];
  await promisify(execFile)(process.execPath, [program, ...args], {
    env: { ...process.env, SITE_URL: 'http://localhost:4321', BASE_PATH: '/' },
  });
  dataset = validateDataset(await readFile(join(data, 'dataset.json'), 'utf8'));
  files = (await readdir(site, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  return site;
}

setUpSite(buildHostileSite);
afterAll(() => rm(folder, { recursive: true, force: true }));

const isPage = (path: string) => path.endsWith('index.html');
/** Those that only lead on would be gone before anything could be looked at; their markup is looked at below. */
const leadsOn = (path: string) => path.includes('/incidents/');
const toAddress = (path: string) => `/${path.slice(0, -'index.html'.length)}`;

async function visitAll(visit: (page: Page, path: string) => Promise<void>): Promise<void> {
  await browse({ viewport: { width: 1280, height: 900 } }, async (page) => {
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog opened: ${dialog.message()}`);
    });
    for (const path of files.filter((file) => isPage(file) && !leadsOn(file)).map(toAddress)) {
      await open(page, path);
      await visit(page, path);
    }
  });
}

/** Reads the markup of every file in the browser, without running any of it, and asserts that nothing is found. */
async function inspectMarkup(inspect: (html: string) => string[]): Promise<void> {
  await browse({}, async (page) => {
    await open(page, '/en/');
    for (const path of files.filter((file) => file.endsWith('.html'))) {
      const html = await (await page.request.get(addressOf(`/${path}`))).text();
      expect(await page.evaluate(inspect, html), path).toEqual([]);
    }
  });
}

test('the hostile words are on the pages: each piece is quoted', () => {
  const quoted = dataset.incidents.flatMap(({ sources }) => sources.flatMap(({ quotes }) => quotes));
  const words = quoted.map(({ exact }) => exact).join('\n');
  for (const part of ['<script>', '<img', '</script><script>', '<!', 'onmouseover=', '{{', 'javascript:'])
    expect(words).toContain(part);
  expect(words).toContain(overrides);
  expect(words).toContain(isolates);
  expect(dataset.seeds.map(({ title }) => title).join('\n')).toContain('</title><script>');
  expect(dataset.incidents.some(({ target }) => target.place?.includes('\u202e'))).toBe(true);
});

test('nothing of it runs, when a page opens and when its parts are used', async () => {
  await visitAll(async (page, path) => {
    await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    for (const chart of await page.locator('[data-chart]').all()) await chart.scrollIntoViewIfNeeded();
    // A handler on the words themselves would run here.
    for (const quote of await page.locator('blockquote p').all()) await quote.dispatchEvent('mouseover');
    expect(await page.evaluate(() => (window as { __pwned?: string }).__pwned), path).toBe(undefined);
  });
});

test('none of it becomes an element, an attribute that acts, or an address that runs', async () => {
  await inspectMarkup((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const problems: string[] = [];
    const acting = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcset']);
    for (const element of parsed.querySelectorAll('*')) {
      const said = `${element.outerHTML.slice(0, 120)}`;
      if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE'].includes(element.tagName)) problems.push(said);
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'style') problems.push(said);
        if (!acting.has(name)) continue;
        const { protocol, host } = new URL(value, 'https://site.example/');
        if (!/^https?:$/.test(protocol)) problems.push(said);
        const isLinkOut = element.tagName === 'A' || element.tagName === 'LINK';
        if (host !== 'site.example' && !isLinkOut) problems.push(said);
      }
      if (element.tagName !== 'SCRIPT') continue;
      const type = element.getAttribute('type') ?? '';
      if (type.endsWith('json')) JSON.parse(element.textContent);
      else if (element.textContent.includes('__pwned')) problems.push(said);
    }
    return problems;
  });
});

test('an address from a sidecar is a link and nothing more', async () => {
  await browse({}, async (page) => {
    await open(page, '/en/sources/');
    const link = page.locator('a[href^="https://evil.example"]').first();
    const declared = dataset.seeds.find(({ url }) => url !== null)?.url ?? '';
    expect(declared).toContain('"><script>');
    expect(await link.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(new URL(declared).href);
    expect(await link.getAttribute('rel')).toContain('noopener');
  });
});

test('an address that is none, or that would run, is refused before anything is built', async () => {
  const seeds = await mkdtemp(join(tmpdir(), 'mujaz-sidecar-'));
  try {
    const texts = Object.values(createHostileSeeds());
    const addresses = ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//evil.example/'];
    for (const [i, address] of addresses.entries()) {
      await writeFile(join(seeds, `${i}.txt`), texts[i] ?? '');
      await writeFile(join(seeds, `${i}.yaml`), `url: "${address}"\n`);
    }
    const { code, stdout } = await promisify(execFile)(process.execPath, [program, 'check', '--seeds', seeds]).then(
      () => ({ code: 0, stdout: '' }),
      (error: { code: number; stdout: string }) => error,
    );
    expect(code).toBe(1);
    for (const [i, address] of addresses.entries()) {
      expect(stdout, address).toMatch(new RegExp(`${i}\\.yaml[^]*?invalid-sidecar`, 'u'));
      expect(stdout, address).toContain(`\`${address}\``);
    }
  } finally {
    await rm(seeds, { recursive: true, force: true });
  }
});

describe.each(languages)('in %s', (lang) => {
  test('quotes are byte for byte what the articles said', async () => {
    await browse({}, async (page) => {
      const shown = new Set<string>();
      for (const path of files.filter((file) => isPage(file) && file.startsWith(lang) && !leadsOn(file))) {
        await open(page, toAddress(path));
        const texts = page.locator('blockquote[lang=ar][dir=rtl] > p');
        for (const text of await texts.evaluateAll((all) => all.map((p) => p.textContent))) shown.add(text);
      }
      for (const { sources } of dataset.incidents)
        for (const { quotes } of sources) for (const { exact } of quotes) expect(shown).toContain(exact);
    });
  });
});

test('words that reorder what follows them do so within themselves alone', async () => {
  await visitAll(async (page, path) => {
    const moved = await page.evaluate(() => {
      const controls = /[\u202a-\u202e\u2066-\u2069]/g;
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const hostile = nodes.filter(
        (node) => node.data.search(controls) !== -1 && !node.parentElement?.closest('script'),
      );
      const blockOf = (node: Text) => {
        let element = node.parentElement!;
        while (getComputedStyle(element).display === 'inline') element = element.parentElement!;
        return element;
      };
      // What shares a line with such words, and where it stands with them and without their controls.
      const blocks = new Set(hostile.map(blockOf));
      const beside = nodes.filter(
        (node) => node.data.trim() !== '' && !hostile.includes(node) && blocks.has(blockOf(node)),
      );
      const boxes = () =>
        beside.map((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          const box = range.getClientRects()[0] ?? new DOMRect();
          return { x: Math.round(box.x), y: Math.round(box.y) };
        });
      const before = boxes();
      for (const node of hostile) node.data = node.data.replace(controls, '');
      const after = boxes();
      const problems: string[] = [];
      beside.forEach((node, i) => {
        const next = beside[i + 1];
        if (!next || blockOf(next) !== blockOf(node)) return;
        const [a, b, c, d] = [before[i]!, before[i + 1]!, after[i]!, after[i + 1]!];
        if (a.y !== b.y || c.y !== d.y) return;
        if (Math.sign(a.x - b.x) !== Math.sign(c.x - d.x)) problems.push(`${node.data} | ${next.data}`);
      });
      return problems;
    });
    expect(moved, path).toEqual([]);
  });
});

test('what has no markup to isolate it, such as a title or a label, holds no control that stays open', async () => {
  await inspectMarkup((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const texts: string[] = [];
    for (const element of parsed.querySelectorAll('*')) {
      for (const name of ['title', 'aria-label', 'alt', 'content', 'placeholder', 'value', 'aria-description'])
        texts.push(element.getAttribute(name) ?? '');
      if (['TITLE', 'title', 'OPTION'].includes(element.tagName)) texts.push(element.textContent);
    }
    const staysOpen = (text: string) => {
      let open = 0;
      for (const character of text) {
        if (/[\u202a-\u202e]/.test(character)) return true;
        if (/[\u2066-\u2068]/.test(character)) open += 1;
        if (character === '\u2069') open -= 1;
      }
      return open !== 0;
    };
    return texts.filter(staysOpen);
  });
});

test('files for download and feeds stay what they are', async () => {
  await browse({}, async (page) => {
    await open(page, '/en/');
    for (const path of files) {
      const read = async () => (await page.request.get(addressOf(`/${path}`))).text();
      if (/\.(?:geo)?json$/.test(path)) JSON.parse(await read());
      if (path.endsWith('.csv')) {
        // A cell that a spreadsheet would take for a formula has an apostrophe before it.
        expect((await read()).match(/(?:^|[\n,])"?(?:[=+@\t-]|\r(?!\n)).{0,40}/gu), path).toBe(null);
      }
      if (path.endsWith('.xml')) {
        const broken = await page.evaluate(
          (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
          await read(),
        );
        expect(broken, path).toBe(undefined);
      }
    }
    expect(files.some((path) => path.endsWith('sources.csv'))).toBe(true);
  });
});
