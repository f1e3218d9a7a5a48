import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { createWordSet } from '../../text/word-set.ts';

export const datelines = createWordSet(loadLexicon<{ datelines: string[] }>('boilerplate').datelines);
