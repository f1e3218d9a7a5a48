// Prints how long reading takes as a text grows: `pnpm --filter @mujaz/bench bench`. Twice the text should take
// about twice the time.
import { readFile, readdir } from 'node:fs/promises';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { decode, read } from '@mujaz/parsing';

const folder = new URL('../../seeds/', import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
const texts = await Promise.all(
  names.map(async (name) => {
    const decoded = decode(await readFile(new URL(name, folder)));
    return decoded.ok ? decoded.text : '';
  }),
);
const all = texts.join('\n');
const { knowledge } = readKnowledge();

console.log('characters  milliseconds');
for (const times of [1, 1, 2, 4, 8]) {
  const text = Array.from({ length: times }, () => all).join('\n');
  const start = performance.now();
  read({ id: 'bench', text, declared: {} }, knowledge);
  const took = performance.now() - start;
  console.log(`${String(text.length).padStart(10)}  ${took.toFixed(0).padStart(12)}`);
}
