import { fold, isIgnorable } from './fold.ts';
import { wordForms, type WordForm } from './word-forms.ts';

/** A word, a number or a mark. Spaces are not tokens; `glued` tells that none stood before. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  text: string;
  folded: string;
  forms: WordForm[];
  /** UTF-16 offsets into the seed's text. */
  start: number;
  end: number;
  glued: boolean;
}

type Class = 'letter' | 'digit' | 'space' | 'mark' | 'ignorable';

/**
 * Splits text into tokens in one pass. Letters and digits part company (`بـ14` is `بـ` and `14`, glued);
 * underscores, hashtags and every other mark stand alone. Marks inside a word that are only harakat, tatweel
 * or bidi controls stay with it. No token is empty, none overlap, and only spaces lie between them.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let index = from;
  let glued = false;
  while (index < to) {
    const kind = classAt(text, index);
    if (kind === 'space') {
      glued = false;
      index += 1;
      continue;
    }
    const end = kind === 'mark' ? index + widthAt(text, index) : endOfRun(text, index, to, kind);
    tokens.push(createToken(text, index, Math.min(end, to), kind, glued));
    glued = true;
    index = end;
  }
  return tokens;
}

function createToken(text: string, start: number, end: number, kind: Class, glued: boolean): Token {
  const own = text.slice(start, end);
  const folded = fold(own);
  const isWord = (kind === 'letter' || kind === 'ignorable') && folded !== '';
  return {
    kind: isWord ? 'word' : kind === 'digit' ? 'number' : 'mark',
    text: own,
    folded,
    forms: isWord ? wordForms(folded) : [{ text: folded, conjunction: false, preposition: null, definite: false }],
    start,
    end,
    glued,
  };
}

function endOfRun(text: string, start: number, to: number, kind: Class): number {
  let index = start;
  let run = kind;
  while (index < to) {
    const here = classAt(text, index);
    if (here !== 'ignorable') {
      if (run === 'ignorable' && (here === 'letter' || here === 'digit')) run = here;
      else if (here !== run) break;
    }
    index += widthAt(text, index);
  }
  return index;
}

function widthAt(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  return code > 0xffff ? 2 : 1;
}

function classAt(text: string, index: number): Class {
  const code = text.codePointAt(index) ?? 0;
  if (code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000) return 'space';
  if (code >= 0x2000 && code <= 0x200a) return 'space';
  if (isIgnorable(code)) return 'ignorable';
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9))
    return 'digit';
  if (code >= 0x0620 && code <= 0x06d5) return 'letter';
  return isOtherLetter(code) ? 'letter' : 'mark';
}

function isOtherLetter(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x06ee && code <= 0x06ef) ||
    (code >= 0x06fa && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0xfb50 && code <= 0xfdfb) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}
