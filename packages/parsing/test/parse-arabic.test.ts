import * as fc from 'fast-check';
import type { Node, Root } from 'nlcst';
import { describe, expect, it } from 'vitest';
import { parseArabic } from '../src/arabic/text/parse-arabic.ts';
import { arabicText } from './support/arabic-text.ts';

function leavesOf(node: Root | Node): Node[] {
  return 'children' in node ? (node.children as Node[]).flatMap(leavesOf) : [node];
}

function nodesOf(node: Root | Node): Node[] {
  return 'children' in node ? [node, ...(node.children as Node[]).flatMap(nodesOf)] : [node];
}

function valueOf(node: Node): string {
  return 'value' in node ? String(node.value) : '';
}

function sentencesOf(text: string): string[] {
  return nodesOf(parseArabic(text))
    .filter(({ type }) => type === 'SentenceNode')
    .map((node) => leavesOf(node).map(valueOf).join(''));
}

describe('parseArabic', () => {
  it.each([
    ['a full stop', 'سقط صاروخ. وسقط آخر.', ['سقط صاروخ.', 'وسقط آخر.']],
    ['an Arabic question mark', 'من قصف القاعدة؟ لا أحد يعلم.', ['من قصف القاعدة؟', 'لا أحد يعلم.']],
    ['a closing quote behind the stop', 'قال “أصبنا أهدافنا.” ثم انصرف.', ['قال “أصبنا أهدافنا.”', 'ثم انصرف.']],
    ['no space after the stop', 'قصف في العراق.وأضاف المصدر', ['قصف في العراق.', 'وأضاف المصدر']],
    ['a title and a line', 'هجوم على القاعدة\nقال مصدر أمني', ['هجوم على القاعدة', 'قال مصدر أمني']],
  ])('ends a sentence at %s', (_name, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    'قال د. أحمد إن القاعدة قُصفت',
    'بعد 3.5 كيلومترات من القاعدة',
    'بتاريخ 2023.11.22 قُصفت القاعدة',
    'أدى إلى...',
  ])('keeps %j one sentence', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('makes a paragraph of each line that holds something', () => {
    const types = parseArabic('عنوان\r\n\r\n  \nمتن').children.map(({ type }) => type);
    expect(types.filter((type) => type === 'ParagraphNode')).toHaveLength(2);
  });

  it('of nothing is an empty root', () => {
    expect(parseArabic('').children).toEqual([]);
  });

  it('loses nothing: the leaves, read in order, are the text', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(leavesOf(parseArabic(text)).map(valueOf).join('')).toBe(text);
      }),
    );
  });

  it('places every node: its leaves are its slice of the text', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        for (const node of nodesOf(parseArabic(text))) {
          const { start, end } = node.position ?? expect.fail(`${node.type} has no position`);
          expect(text.slice(start.offset, end.offset)).toBe(leavesOf(node).map(valueOf).join(''));
        }
      }),
    );
  });
});
