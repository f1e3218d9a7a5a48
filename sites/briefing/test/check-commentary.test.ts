import { expect, test } from 'vitest';
import { checkCommentary } from '../src/lib/check-commentary.ts';

const check = (text: string) => checkCommentary([{ path: 'commentary/en/conoco.mdx', text }], ['conoco', 'al-omar']);
const good = '---\nbase: conoco\ntitle: A title\nupdated: 2024-02-06\n---\n\nWords.\n';

test('a good commentary has no message', () => {
  expect(check(good)).toEqual([]);
});

test('an unknown base is told with file, line and cure', () => {
  const [message, ...more] = check(good.replace('base: conoco', '# a note\nbase: konoco'));
  expect(more).toEqual([]);
  expect(message?.file).toBe('commentary/en/conoco.mdx');
  expect(message?.line).toBe(3);
  expect(message?.reason).toContain('`konoco`');
  expect(message?.note).toContain('conoco, al-omar');
});

test('frontmatter that is missing, incomplete, wrong or not YAML is told', () => {
  expect(check('Words.').map((message) => message.line)).toEqual([1]);
  expect(check(good.replace('title: A title\n', '')).map((message) => message.reason)).toEqual([
    'Unexpected missing `title`, expected it in the frontmatter',
  ]);
  expect(check(good.replace('title', 'titel')).map((message) => message.line)).toEqual([1, 3]);
  expect(check(good.replace('2024-02-06', '2024-02-31')).map((message) => message.line)).toEqual([4]);
  expect(check(good.replace('A title', '"A title')).map((message) => message.file)).toEqual([
    'commentary/en/conoco.mdx',
  ]);
});
