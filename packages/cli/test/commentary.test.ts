import { describe, expect, test } from 'vitest';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { formatProblems } from '../src/format-problems.ts';
import { loadCommentary } from '../src/load-commentary.ts';
import { createTempFolder } from './temp-folder.ts';

const { knowledge } = readKnowledge();
const front = (base: string) => `---\nbase: ${base}\ntitle: A title\nupdated: 2024-02-05\n---\n\n`;

async function check(files: Record<string, string>) {
  const { problems } = await loadCommentary(await createTempFolder(files), 'commentary', knowledge);
  return { problems, output: formatProblems(problems) };
}

describe('loadCommentary', () => {
  test('is content with tables and footnotes in both languages', async () => {
    const text = `${front('al-tanf')}| a | b |\n| - | - |\n| 1 | 2 |\n\nA word.[^1]\n\n[^1]: A note.\n`;
    expect((await check({ 'ar/tanf.mdx': text, 'en/tanf.mdx': text })).output).toBe('');
  });

  test('names an unknown base and where it stands', async () => {
    const { problems, output } = await check({ 'ar/x.mdx': front('al-tanff'), 'en/x.mdx': front('al-tanff') });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['commentary-unknown-base', 'commentary-unknown-base']);
    expect(output).toMatch(/commentary\/ar\/x\.mdx\n\s*2:1\s+error\s+Unexpected base `al-tanff`/u);
    expect(output).toContain('`al-tanf`');
  });

  test('names the line of a broken MDX', async () => {
    const { problems, output } = await check({
      'ar/tanf.mdx': front('al-tanf'),
      'en/tanf.mdx': `${front('al-tanf')}A line.\n\n<Note>\n\nNever closed.\n`,
    });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['broken-mdx']);
    expect(problems[0]?.line).toBe(9);
    expect(output).toContain('Close every tag');
  });

  test('wants a frontmatter', async () => {
    const { problems } = await check({ 'ar/tanf.mdx': front('al-tanf'), 'en/tanf.mdx': 'A line.\n' });
    expect(problems.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['invalid-commentary', true],
      ['untranslated-commentary', false],
    ]);
  });

  test('warns of a commentary in one language', async () => {
    const { problems, output } = await check({ 'ar/tanf.mdx': front('al-tanf') });
    expect(problems.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['untranslated-commentary', false]]);
    expect(output).toContain('`en`');
  });
});
