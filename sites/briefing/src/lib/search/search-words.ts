import { tokenize } from '@mujaz/parsing/fold';

/** A word of a text as search knows it. */
export interface SearchWord {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** The folded word as it stands first, then what is left when the particles و ف ب ل ك ال are taken off. */
  forms: string[];
}

/** A shorter remainder of a word is some other word more often than this one. */
const shortestRemainder = 3;

/**
 * The words and numbers of a text in both scripts, folded. The same function reads what is searched and what is searched
 * for, so a word is found in any spelling that folds alike. After `al-` a Latin word is also known joined: `Al-Tanf` as
 * `altanf`.
 */
export function searchWords(text: string): SearchWord[] {
  const tokens = tokenize(text);
  return tokens.flatMap(({ kind, folded, forms, start, end }, i) => {
    if (kind === 'mark') return [];
    const remainders = forms.slice(1).flatMap((form) => (form.text.length >= shortestRemainder ? form.text : []));
    const isJoined = tokens[i - 1]?.text === '-' && tokens[i - 2]?.folded === 'al';
    const known = [folded, ...remainders, ...(isJoined ? [`al${folded}`] : [])].map(withoutAccents);
    return [{ start, end, forms: [...new Set(known)] }];
  });
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** Words that say nothing about what is looked for; a question is answered without them unless it has no others. */
const smallWords = new Set(
  'a al an and at by for from in of on or the to with في من على الى عن ان او مع'
    .split(' ')
    .flatMap((word) => searchWords(word).flatMap(({ forms }) => forms.slice(0, 1))),
);

export function isSmallWord({ forms }: SearchWord): boolean {
  return smallWords.has(forms[0] ?? '');
}
