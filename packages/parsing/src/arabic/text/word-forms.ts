/** One way to read a written word: its bare form, and the particles taken off its front. */
export interface WordForm {
  text: string;
  /** `و` or `ف` taken off. */
  conjunction: boolean;
  /** The preposition taken off, if any. */
  preposition: 'ب' | 'ل' | 'ك' | null;
  definite: boolean;
}

const shortest = 2;

/**
 * Every way in which the particles و ف ب ل ك ال may have been written onto a word, the word as it stands
 * first. `folded` is one folded word: `وبالقاعده` gives itself, بالقاعده, القاعده and قاعده.
 * Forms that are no words do no harm: they match no entry.
 */
export function wordForms(folded: string): WordForm[] {
  const forms: WordForm[] = [{ text: folded, conjunction: false, preposition: null, definite: false }];
  if ((folded.startsWith('و') || folded.startsWith('ف')) && folded.length > shortest) {
    forms.push({ text: folded.slice(1), conjunction: true, preposition: null, definite: false });
  }
  for (const form of [...forms]) forms.push(...withoutPreposition(form));
  for (const form of [...forms]) {
    if (form.text.startsWith('ال') && form.text.length > shortest + 1) {
      forms.push({ ...form, text: form.text.slice(2), definite: true });
    }
  }
  return forms;
}

function withoutPreposition(form: WordForm): WordForm[] {
  const { text } = form;
  if (text.length <= shortest) return [];
  const first = text[0];
  if (first !== 'ب' && first !== 'ل' && first !== 'ك') return [];
  const forms: WordForm[] = [{ ...form, text: text.slice(1), preposition: first }];
  // ل and the article melt into لل: للقاعدة is ل + القاعدة.
  if (text.startsWith('لل') && text.length > shortest + 2) {
    forms.push({ ...form, text: `ال${text.slice(2)}`, preposition: 'ل' });
  }
  return forms;
}
