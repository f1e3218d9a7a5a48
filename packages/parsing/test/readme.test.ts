import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

it('prints what the readme says', () => {
  const readme = readFileSync(`${folder}README.md`, 'utf8');
  const [code, printed] = ['ts', 'text'].map((lang) => readme.split(`\`\`\`${lang}\n`)[1]?.split('```')[0] ?? '');
  const output = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', code ?? ''], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(output).toBe(printed);
});
