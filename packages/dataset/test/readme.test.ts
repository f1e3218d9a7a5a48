import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { columns, createDataset, renderFiles } from '../src/index.ts';
import { knowledge, readings, seeds } from './record.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

const readme = readFileSync(`${folder}README.md`, 'utf8');

it('prints what the readme says', () => {
  const [code, printed] = ['ts', 'text'].map((lang) => readme.split(`\`\`\`${lang}\n`)[1]?.split('```')[0] ?? '');
  const output = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', code ?? ''], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(output).toBe(printed);
});

it('lists every file that is written, and no other', () => {
  const listed = [...readme.matchAll(/^\| `([a-z-]+\.(?:csv|json|geojson))`/gmu)].map(([, path]) => path);
  const written = renderFiles(createDataset({ seeds, readings, knowledge, corrections: [] }))
    .map(({ path }) => path)
    .filter((path) => !path.endsWith('-bom.csv'));
  expect(new Set(listed)).toEqual(new Set(written));
});

it('says of each column of acled.csv that is always empty that it is', () => {
  const empty = columns.acled
    .filter(({ description }) => description.en.startsWith('Always empty'))
    .map(({ name }) => name);
  for (const name of empty) expect(readme).toContain(`\`${name}\``);
  expect(empty).toEqual(['civilian_targeting', 'admin2', 'admin3', 'source_scale', 'timestamp']);
});
