// Writes the output of each command that docs/cli.md shows into it: `pnpm --filter @mujaz/cli docs`.
import { readFile, writeFile } from 'node:fs/promises';
import { runMujaz } from '../test/run-mujaz.ts';

const path = new URL('../../../docs/cli.md', import.meta.url);
let text = await readFile(path, 'utf8');
for (const [block, head, args] of text.matchAll(/(```console\n\$ pnpm mujaz ([^\n]*)\n)[\s\S]*?```/gu)) {
  const { stdout } = await runMujaz((args ?? '').split(' '));
  text = text.replace(block, () => `${head ?? ''}${stdout}\`\`\``);
}
await writeFile(path, text);
