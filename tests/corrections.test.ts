import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './copy-project.ts';

const run = promisify(execFile);
let folder = '';

const balad = 'أعلنت سرايا أولياء الدم، أمس الأحد، أنها قصفت قاعدة بلد الجوية شمالي بغداد بصاروخين دون وقوع إصابات.';
const taji = 'أعلنت سرايا أولياء الدم، أمس الأحد، أنها قصفت معسكر التاجي شمالي بغداد بثلاثة صواريخ.';
const reason = (ar: string, en: string) => `reason: { ar: ${ar}, en: ${en} }\nby: editor\ndate: 2021-05-01\n`;
const issued = (id: string, base: string, day: string, report: string) =>
  `  - { id: ${id}, kind: attack, base: ${base}, earliest: ${day}, latest: ${day}, reports: ['${report}'] }\n`;

const files = {
  'seeds/one.txt': balad,
  'seeds/one.yaml': 'published: 2021-04-05\n',
  'seeds/two.txt': taji,
  'seeds/two.yaml': 'published: 2021-04-05\n',
  'seeds/three.txt': balad.replace('بصاروخين', 'بأربعة صواريخ'),
  'seeds/three.yaml': 'published: 2021-04-12\n',
  'corrections/injured.yaml': `incident: balad-2021-04-04-a\naction: set\nfield: injured\nvalue: { low: 1, high: 1 }\n${reason('ظهر جريح لاحقاً.', 'One injured person was found later.')}`,
  'corrections/one-event.yaml': `incident: balad-2021-04-04-a\naction: merge\nwith: [balad-2021-04-11-a]\n${reason('الخبر نفسه أُعيد نشره.', 'The same news was printed again.')}`,
  'corrections/exercise.yaml': `incident: taji-2021-04-04-a\naction: drop\n${reason('كان تدريباً.', 'It was an exercise.')}`,
  'ledger.yaml':
    'issued:\n' +
    issued('balad-2021-04-04-a', 'balad', '2021-04-04', 'one#1') +
    issued('balad-2021-04-03-a', 'balad', '2021-04-04', 'one#1') +
    issued('harir-2021-04-01-a', 'harir', '2021-04-01', 'elsewhere#1') +
    'redirects: {}\n',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mujaz-corrections-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const options = ['seeds', 'corrections', 'data'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const args = ['build', ...options, '--ledger', join(folder, 'ledger.yaml'), '--out', join(folder, 'site')];
  await run(process.execPath, [join(root, 'packages/cli/src/main.ts'), ...args], { cwd: root });
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const html = (path: string) => readFile(join(folder, 'site', path, 'index.html'), 'utf8');
/** The text of a page, or of its element with this id. */
async function text(path: string, id?: string): Promise<string> {
  const page = await html(path);
  const from = id === undefined ? 0 : page.indexOf(` id="${id}"`);
  expect(from, `#${id} of ${path}`).not.toBe(-1);
  const part = page.slice(from);
  const end = id === undefined ? -1 : part.indexOf('</article>');
  return (end === -1 ? part : part.slice(0, end)).replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ');
}

describe('a site with corrections', () => {
  test('shows on the incident what was read, what the editor set, why and when', async () => {
    const en = await text('en/bases/balad', 'balad-2021-04-04-a');
    expect(en).toContain('1 May 2021');
    expect(en).toContain('read as “none, as told”, set to “one person”. Why: One injured person was found later.');
    expect(en).toContain('joined with what had been read as another incident: ');
    expect(en).toContain('11 April 2021. Why: The same news was printed again.');
    const ar = await text('ar/bases/balad', 'balad-2021-04-04-a');
    expect(ar).toContain('1 أيار 2021');
    expect(ar).toContain('المقروء «لا أحد، بحسب ما قيل»، والمصحَّح «شخص واحد». والسبب: ظهر جريح لاحقاً.');
    expect(ar).toContain('الخبر نفسه أُعيد نشره.');
  });

  test('counts a dropped incident nowhere, and keeps it listed with its reason and its words', async () => {
    for (const [lang, why] of [
      ['ar', 'كان تدريباً.'],
      ['en', 'It was an exercise.'],
    ] as const) {
      const page = await text(`${lang}/bases/taji`);
      expect(page).toContain(why);
      expect(page).toContain(taji);
      expect(await text(`${lang}/updates`)).toContain(why);
    }
    expect(await text('en/bases/taji')).toContain('tell of no attack here');
    expect(await readFile(join(folder, 'data/corrections.csv'), 'utf8')).toContain('taji-2021-04-04-a');
  });

  test.each([
    ['held', 'balad-2021-04-04-a', '/bases/balad/#balad-2021-04-04-a'],
    ['merged by an editor', 'balad-2021-04-11-a', '/bases/balad/#balad-2021-04-04-a'],
    ['superseded', 'balad-2021-04-03-a', '/bases/balad/#balad-2021-04-04-a'],
    ['withdrawn', 'taji-2021-04-04-a', '/bases/taji/#taji-2021-04-04-a'],
  ])('the address of an id that is %s leads to where it stands', async (_, id, target) => {
    for (const lang of ['ar', 'en']) {
      const page = await html(`${lang}/incidents/${id}`);
      expect(page).toContain(`<meta http-equiv="refresh" content="0;url=/${lang}${target}">`);
      expect(page).toContain(`href="/${lang}${target}"`);
    }
    const [path = '', anchor] = target.split('#');
    expect(await html(`en${path}`)).toContain(` id="${anchor}"`);
  });

  test('a link to the old place of a superseded id still finds the incident', async () => {
    for (const id of ['balad-2021-04-11-a', 'balad-2021-04-03-a']) {
      expect(await html('en/bases/balad')).toContain(` id="${id}"`);
    }
  });

  test('an id that stands for nothing says so at its address', async () => {
    expect(await text('en/incidents/harir-2021-04-01-a')).toContain('published once');
    expect(await html('en/incidents/harir-2021-04-01-a')).not.toContain('http-equiv="refresh"');
  });
});
