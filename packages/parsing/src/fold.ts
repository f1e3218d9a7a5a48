// Only what matching by folded spelling needs, so that a browser can have it without the reader and its lexicon.
export { fold } from './arabic/text/fold.ts';
export { tokenize, type Token } from './arabic/text/tokenize.ts';
export { wordForms, type WordForm } from './arabic/text/word-forms.ts';
