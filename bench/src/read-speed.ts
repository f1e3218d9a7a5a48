// How long reading takes beside parse-latin, which only finds words and sentences, on the same text in the same run:
// `pnpm --filter @mujaz/bench bench`. Twice the text should take about twice the time.
import { readFile, readdir } from 'node:fs/promises';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { decode, read } from '@mujaz/parsing';
import { ParseLatin } from 'parse-latin';

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
const peer = new ParseLatin();

/** The median of five runs, in milliseconds, after one to warm up. */
function time(run: () => unknown): number {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}

console.log('characters  read ms  parse-latin ms  ratio');
for (const times of [1, 2, 4, 8, 16]) {
  const text = Array.from({ length: times }, () => all).join('\n');
  const ours = time(() => read({ id: 'bench', text, declared: {} }, knowledge));
  const theirs = time(() => peer.parse(text));
  const cells = [String(text.length).padStart(10), ours.toFixed(1).padStart(7), theirs.toFixed(1).padStart(14)];
  console.log(`${cells.join('  ')}  ${(ours / theirs).toFixed(2).padStart(5)}`);
}
console.log(`\nresident memory at the end: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
