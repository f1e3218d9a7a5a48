import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runMujaz } from './run-mujaz.ts';

const docs = await readFile(new URL('../../../docs/cli.md', import.meta.url), 'utf8');

/** The blocks of docs/cli.md that begin with a command, and what follows it. */
const blocks = [...docs.matchAll(/```console\n\$ pnpm mujaz (?<args>[^\n]*)\n(?<output>[\s\S]*?)```/gu)].map(
  ({ groups }) => ({ args: groups?.['args'] ?? '', output: groups?.['output'] ?? '' }),
);

test('docs/cli.md shows the help of every command', () => {
  const commands = ['', 'read ', 'build ', 'explain ', 'why ', 'check ', 'ids ', 'serve '];
  expect(blocks.map(({ args }) => args)).toEqual(commands.map((command) => `${command}--help`));
});

test.each(blocks)('pnpm mujaz $args prints what docs/cli.md shows', async ({ args, output }) => {
  const outcome = await runMujaz(args.split(' '), { env: { COLUMNS: '100' } });
  expect(outcome.stdout).toBe(output);
  expect(outcome.stderr).toBe('');
  expect(outcome.code).toBe(0);
});

test.each([
  { args: ['read'], says: "missing required argument 'files'" },
  { args: ['raed', 'x.txt'], says: "unknown command 'raed'" },
  { args: ['check', '--sedes', 'x'], says: "unknown option '--sedes'" },
])('a mistake in use, $args, is told with a hint', async ({ args, says }) => {
  const { code, stdout, stderr } = await runMujaz(args);
  expect(stderr).toContain(says);
  expect(stderr).toContain('--help');
  expect(stdout).toBe('');
  expect(code).toBe(1);
});
