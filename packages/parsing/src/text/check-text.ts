import type { Message } from '../reading.ts';

/** What makes a decoded text unusable as a seed, whatever it says: nothing in it, or nothing Arabic. */
export function checkText(text: string): Message[] {
  if (text.trim() === '') {
    return [
      problem(
        'empty-seed',
        'Unexpected empty seed, expected the text of an article',
        'Put the article’s text into the file, or remove the file.',
        text,
      ),
    ];
  }
  if (countArabicLetters(text) < 20) {
    return [
      problem(
        'no-arabic',
        'Unexpected seed with no Arabic text, expected an Arabic article',
        'Mujaz reads Arabic. Put the Arabic article into the file, or remove the file.',
        text,
      ),
    ];
  }
  return [];
}

function problem(ruleId: string, reason: string, note: string, text: string): Message {
  return { ruleId, reason, start: 0, end: Math.min(80, [...text.slice(0, 160)].length), severity: 'error', note };
}

function countArabicLetters(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code >= 0x0620 && code <= 0x064a) || (code >= 0x0671 && code <= 0x06d3)) count += 1;
  }
  return count;
}
