import type { Paragraph, Root, Sentence, SentenceContent } from 'nlcst';
import type { Point, Position } from 'unist';
import { isPassedOver } from './phrase-index.ts';
import { tokenize, type Token } from './tokenize.ts';

declare module 'nlcst' {
  interface SentenceData {
    /** The sentence's words, numbers and marks, with the forms the reader matches. */
    tokens?: Token[];
  }
}

/**
 * Parses Arabic text into an nlcst tree: a paragraph for each line that holds something, sentences, words.
 * Nothing of the text is lost: the leaves, read in order, are the text. Offsets are UTF-16 units.
 */
export function parseArabic(text: string): Root {
  const root: Root = { type: 'RootNode', children: [], position: span(0, text.length) };
  let index = 0;
  while (index < text.length) {
    const end = endOfLine(text, index);
    if (text.slice(index, end).trim() === '') {
      root.children.push({ type: 'WhiteSpaceNode', value: text.slice(index, end), position: span(index, end) });
    } else {
      root.children.push(parseParagraph(text, index, end));
    }
    index = end;
    const next = endOfBreak(text, index);
    if (next > index)
      root.children.push({ type: 'WhiteSpaceNode', value: text.slice(index, next), position: span(index, next) });
    index = next;
  }
  return root;
}

function parseParagraph(text: string, start: number, end: number): Paragraph {
  const tokens = tokenize(text, start, end);
  const paragraph: Paragraph = { type: 'ParagraphNode', children: [], position: span(start, end) };
  let from = 0;
  let covered = start;
  for (let index = 0; index < tokens.length; index += 1) {
    const isLast = index === tokens.length - 1;
    if (!isLast && !endsSentence(tokens, index) && !isTooLong(tokens, from, index)) continue;
    let last = index;
    // Closing quotes and brackets belong to the sentence that they close.
    while (!isLast && isCloser(tokens[last + 1])) last += 1;
    const own = tokens.slice(from, last + 1);
    const first = own[0];
    const final = own.at(-1);
    if (!first || !final) continue;
    if (first.start > covered) paragraph.children.push(space(text, covered, first.start));
    paragraph.children.push(createSentence(text, own, first.start, final.end));
    covered = final.end;
    from = last + 1;
    index = last;
  }
  if (covered < end) paragraph.children.push(space(text, covered, end));
  return paragraph;
}

function createSentence(text: string, tokens: Token[], start: number, end: number): Sentence {
  const children: SentenceContent[] = [];
  let covered = start;
  for (const token of tokens) {
    if (token.start > covered) children.push(space(text, covered, token.start));
    const position = span(token.start, token.end);
    children.push(
      token.kind === 'mark'
        ? { type: 'PunctuationNode', value: token.text, position }
        : { type: 'WordNode', children: [{ type: 'TextNode', value: token.text, position }], position },
    );
    covered = token.end;
  }
  return { type: 'SentenceNode', children, data: { tokens }, position: span(start, end) };
}

/** Longer than any sentence of an article; a text without full stops is cut, at a comma if there is one. */
const longest = 400;

function isTooLong(tokens: Token[], from: number, index: number): boolean {
  const length = index - from + 1;
  return length >= longest * 2 || (length >= longest && tokens[index]?.text === '،');
}

const terminal = new Set(['.', '؟', '?', '!', '…', '۔']);

/** A full stop ends a sentence, unless it stands in a number, after a single letter (`د.`) or inside a word. */
function endsSentence(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !terminal.has(token.text)) return false;
  const next = tokens[index + 1];
  if (token.text !== '.') return !next || !terminal.has(next.text);
  const before = tokens[index - 1];
  if (next?.text === '.') return false;
  if (next?.glued && (next.kind === 'word' || next.kind === 'number') && token.glued) {
    // `العراق.وأضاف`: a missing space after the stop; two Arabic words of some length are two sentences.
    return next.kind === 'word' && before?.kind === 'word' && before.folded.length > 2 && next.folded.length > 2;
  }
  return !(before?.kind === 'word' && before.folded.length === 1 && before.text.length === 1);
}

function isCloser(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.glued &&
    (isPassedOver(token) || token.text === ')' || token.text === ']' || token.text === '.')
  );
}

function space(text: string, start: number, end: number) {
  return { type: 'WhiteSpaceNode' as const, value: text.slice(start, end), position: span(start, end) };
}

function endOfLine(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isBreak(text, index)) index += 1;
  return index;
}

function endOfBreak(text: string, from: number): number {
  let index = from;
  while (index < text.length && isBreak(text, index)) index += 1;
  return index;
}

function isBreak(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;
}

/** unist wants lines and columns; the reader uses offsets only, so that one pass is enough. */
function span(start: number, end: number): Position {
  return { start: point(start), end: point(end) };
}

function point(offset: number): Point {
  return { line: 1, column: offset + 1, offset };
}
