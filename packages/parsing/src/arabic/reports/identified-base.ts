import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';
import { hasWord } from './sentence-words.ts';

const { identifies, unnamed } = loadLexicon<Record<'identifies' | 'unnamed', string[]>>('places');
const identifying = createWordSet(identifies);
const unnamedBase = createWordSet(unnamed);

/** How many sentences back the attack may have been told. */
const reach = 2;

/**
 * `وحدد المرصد القاعدة بأنها قاعدة خراب الجير`, `القاعدة المستهدفة هي قاعدة الشدادي`: names the base of an attack told shortly before of one left unnamed.
 */
export function identifyBase(article: Article, sentence: ArticleSentence): void {
  for (const mention of sentence.mentions) {
    if (mention.type !== 'base') continue;
    const { tokens } = sentence;
    if (!hasWord(identifying, tokens, mention.from - 4, mention.from)) continue;
    if (!hasWord(unnamedBase, tokens, mention.from - 8, mention.from)) continue;
    const event = article.events.findLast(({ kind }) => kind === 'attack');
    if (!event || event.base !== null || event.onRoad || sentence.index - event.sentence > reach) return;
    event.base = mention.base;
    event.place = null;
    event.passages.push({ start: sentence.start, end: sentence.end });
    return;
  }
}
