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
// Its words hold what would be markup.
const harir = 'أعلنت سرايا أولياء الدم، أمس الأحد، أنها قصفت قاعدة حرير <b>شمالي</b> العراق & "أربيل" بصاروخين.';
const asad = 'أعلنت سرايا أولياء الدم، أمس الأحد، أنها قصفت قاعدة عين الأسد غربي العراق بطائرة مسيّرة.';
const why = (ar: string, en: string) => `reason: { ar: ${ar}, en: ${en} }\nby: editor\ndate: 2026-11-22\n`;

const mujaz = (...args: string[]) => {
  const options = ['seeds', 'corrections'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const command = [
    join(root, 'packages/cli/src/main.ts'),
    ...args,
    ...options,
    '--ledger',
    join(folder, 'ledger.yaml'),
  ];
  return run(process.execPath, command, { cwd: root });
};
const write = async (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mujaz-updates-'));
  await write({
    'seeds/one.txt': balad,
    'seeds/one.yaml': 'published: 2021-04-05\n',
    'seeds/two.txt': taji,
    'seeds/two.yaml': 'published: 2021-04-05\n',
    'seeds/three.txt': balad.replace('بصاروخين', 'بأربعة صواريخ'),
    'seeds/three.yaml': 'published: 2021-04-12\n',
    'seeds/four.txt': asad,
    'seeds/four.yaml': 'published: 2021-04-05\n',
  });
  await mujaz('ids', '--day', '2026-11-21');
  await write({
    'corrections/injured.yaml': `incident: balad-2021-04-04-a\naction: set\nfield: injured\nvalue: { low: 1, high: 1 }\n${why('ظهر جريح لاحقاً.', 'One injured person was found later.')}`,
    'corrections/exercise.yaml': `incident: taji-2021-04-04-a\naction: drop\n${why('كان تدريباً.', 'It was an exercise.')}`,
  });
  await rm(join(folder, 'seeds/four.txt'));
  await rm(join(folder, 'seeds/four.yaml'));
  await mujaz('ids', '--day', '2026-11-22');
  await write({
    'seeds/five.txt': harir,
    'seeds/five.yaml': 'published: 2021-04-19\n',
    'corrections/one-event.yaml': `incident: balad-2021-04-04-a\naction: merge\nwith: [balad-2021-04-11-a]\n${why('الخبر نفسه أُعيد نشره.', 'The same news was printed again.')}`,
  });
  await mujaz('ids', '--day', '2026-11-22');
  await mujaz('build', '--data', join(folder, 'data'), '--out', join(folder, 'site'));
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (path: string) => readFile(join(folder, 'site', path), 'utf8');
/** The text of the element with this id, up to its end, on the page of updates. */
async function entry(lang: string, id: string): Promise<string> {
  const part = (await file(`${lang}/updates/index.html`)).split(` id="${id}"`)[1]?.split('</article>')[0];
  expect(part, id).toBeDefined();
  return (part ?? '').replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
}
interface Item {
  id: string;
  title: string;
  summary: string;
  content_html: string;
  date_published: string;
  date_modified: string;
}
const items = async (path: string) => (JSON.parse(await file(path)) as { items: Item[] }).items;
const itemOf = async (lang: string, incident: string) =>
  (await items(`${lang}/feed.json`)).find(({ id }) => id.endsWith(`/${lang}/incidents/${incident}/`));

describe('the page of updates', () => {
  test('tells what was added, in the words of each language', async () => {
    expect(await entry('en', 'update-2026-11-21-a')).toContain('Added: 4 attacks and 4 articles.');
    expect(await entry('ar', 'update-2026-11-21-a')).toContain('المضاف: 4 هجمات و4 مواد.');
  });

  test('tells what changed: what it was and what it is', async () => {
    const en = await entry('en', 'update-2026-11-22-a');
    expect(en).toContain('Changed: one attack. Withdrawn by an editor: one attack. Told no more: one attack.');
    expect(en).toContain('The number injured: from “none, as told” to “one person”.');
    const ar = await entry('ar', 'update-2026-11-22-a');
    expect(ar).toContain('عدد الجرحى: من «لا أحد، بحسب ما قيل» إلى «شخص واحد».');
  });

  test('tells what was withdrawn and why, what is told no more and why', async () => {
    const en = await entry('en', 'update-2026-11-22-a');
    expect(en).toContain('Why: It was an exercise.');
    expect(en).toContain('Its articles are no longer part of this site.');
    expect(await entry('ar', 'update-2026-11-22-a')).toContain('والسبب: كان تدريباً.');
  });

  test('tells what was joined, with what; two updates of a day are told apart', async () => {
    const en = await entry('en', 'update-2026-11-22-b');
    expect(en).toContain('22 November 2026, update 2 of that day');
    expect(en).toMatch(/11 April 2021 Now part of: Balad Air Base, between 4 and 11 April 2021/u);
    const page = await file('en/updates/index.html');
    const [first, second, third] = ['2026-11-22-b', '2026-11-22-a', '2026-11-21-a'].map((id) =>
      page.indexOf(`id="update-${id}"`),
    );
    expect(first).toBeLessThan(second!);
    expect(second).toBeLessThan(third!);
  });
});

describe('the feeds', () => {
  test('have an item for each incident that was ever recorded, the one changed last first', async () => {
    const all = await items('en/feed.json');
    expect(all.map(({ id }) => id.split('/').at(-2)).sort()).toEqual([
      'ain-al-asad-2021-04-04-a',
      'balad-2021-04-04-a',
      'balad-2021-04-11-a',
      'harir-2021-04-18-a',
      'taji-2021-04-04-a',
    ]);
    const days = all.map(({ date_modified }) => date_modified);
    expect(days).toEqual(days.toSorted().reverse());
    expect((await items('en/bases/taji/feed.json')).map(({ title }) => title)).toEqual([
      'Withdrawn: Camp Taji, 4 April 2021: 3 rockets · claimed',
    ]);
  });

  test('say of an incident what changed and when, and keep the day on which it was first recorded', async () => {
    const item = await itemOf('en', 'balad-2021-04-04-a');
    expect(item).toMatchObject({
      date_published: '2026-11-21T00:00:00Z',
      date_modified: '2026-11-22T00:00:00Z',
    });
    expect(item?.summary).toContain('Injured: one person.');
    expect(item?.summary).toContain('22 November 2026: The number injured: from “none, as told” to “one person”.');
    expect(await file('en/feed.xml')).toContain('<atom:updated>2026-11-22T00:00:00Z</atom:updated>');
  });

  test.each([
    ['taji-2021-04-04-a', 'Withdrawn: ', 'It counts nowhere any more. Why: It was an exercise.'],
    ['balad-2021-04-11-a', 'Now part of another: ', 'It is part of: Balad Air Base, between 4 and 11 April 2021'],
    ['ain-al-asad-2021-04-04-a', 'Told no more: ', 'no longer tell of this incident.'],
  ])('say that %s is held no more', async (id, title, summary) => {
    const item = await itemOf('en', id);
    expect(item?.title.startsWith(title)).toBe(true);
    expect(item?.summary).toContain(summary);
    expect(item?.date_modified).toBe('2026-11-22T00:00:00Z');
    expect(await itemOf('ar', id)).toBeDefined();
  });

  test('escape the words of a seed', async () => {
    const item = await itemOf('ar', 'harir-2021-04-18-a');
    expect(item?.content_html).toContain('&lt;b&gt;شمالي&lt;/b&gt; العراق &amp;');
    expect(await file('ar/feed.xml')).toContain('&amp;lt;b&amp;gt;شمالي');
  });
});

test('updates.csv has what the updates changed', async () => {
  const csv = await readFile(join(folder, 'data/updates.csv'), 'utf8');
  expect(csv).toContain('2026-11-22,incident,merged,balad-2021-04-11-a,,,"""balad-2021-04-04-a"""');
});
