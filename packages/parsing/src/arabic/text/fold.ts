/**
 * Folds the spellings of one Arabic word into one: hamza seats, ة/ه, ى/ي, Persian and presentation letters,
 * digits of both kinds. Harakat, tatweel and bidi marks vanish. For matching only, never for showing.
 * Folding twice equals folding once.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of hasPresentationForms(text) ? text.normalize('NFKC') : text) {
    const code = character.codePointAt(0) ?? 0;
    if (isIgnorable(code)) continue;
    if (code >= 0x0660 && code <= 0x0669) folded += String(code - 0x0660);
    else if (code >= 0x06f0 && code <= 0x06f9) folded += String(code - 0x06f0);
    else folded += letters.get(character) ?? (code < 0x80 ? character.toLowerCase() : character);
  }
  return folded;
}

const letters = new Map<string, string>([
  ...spread('أإآٱٲٳٵ', 'ا'),
  ...spread('ؤۆۇۈٶ', 'و'),
  ...spread('ئىیېيےۍٸ', 'ي'),
  ...spread('ةەۀہھۂۃ', 'ه'),
  ...spread('کڪگ', 'ك'),
  ...spread('پ', 'ب'),
  ...spread('چ', 'ج'),
  ...spread('ڤ', 'ف'),
  ...spread('ژ', 'ز'),
  ['ء', ''],
]);

function spread(from: string, to: string): [string, string][] {
  return [...from].map((letter) => [letter, to]);
}

/** Marks that change nothing in how a word is read: harakat, tatweel, bidi controls, joiners, soft hyphen. */
export function isIgnorable(code: number): boolean {
  return (
    code === 0x0640 ||
    code === 0x00ad ||
    code === 0x061c ||
    code === 0x0670 ||
    code === 0xfeff ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x064b && code <= 0x065f) ||
    (code >= 0x06d6 && code <= 0x06ed) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

function hasPresentationForms(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0xfb50 && code <= 0xfefc && !(code >= 0xfe00 && code <= 0xfe0f)) return true;
  }
  return false;
}
