import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { createWordSet } from '../../text/word-set.ts';

/** Words of what is to come. */
export const planned = createWordSet(loadLexicon<{ planned: string[] }>('modality').planned);
