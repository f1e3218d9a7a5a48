import { inflectVerb, type VerbEntry } from '../../lexicon/inflect-verb.ts';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import type { ArticleSentence } from '../../article.ts';
import type { TriggerMention } from '../../mentions/mention.ts';
import { createPhraseIndex } from '../../text/phrase-index.ts';
import { createWordSet } from '../../text/word-set.ts';
import { doers } from '../sentence-words.ts';

type Lists = Record<
  | 'acts'
  | 'craft'
  | 'leaders'
  | 'orders'
  | 'speakers'
  | 'struck'
  | 'sites'
  | 'by'
  | 'several'
  | 'toCome'
  | 'disowned'
  | 'atOnce'
  | 'foreign'
  | 'others'
  | 'otherCoalitions'
  | 'launchers'
  | 'similar'
  | 'follows'
  | 'answering'
  | 'fromBase'
  | 'afterwards'
  | 'remembered',
  string[]
>;

const words = loadLexicon<Lists & { kills: VerbEntry[]; raids: VerbEntry[] }>('strikes');

/** The words around a strike in return, as indexes. */
export const strikeWords = {
  craft: createWordSet(words.craft),
  leaders: createWordSet(words.leaders),
  orders: createWordSet(words.orders),
  speakers: createWordSet(words.speakers),
  struck: createWordSet(words.struck),
  sites: createWordSet(words.sites),
  by: createWordSet(words.by),
  several: createWordSet(words.several),
  toCome: createWordSet(words.toCome),
  disowned: createWordSet(words.disowned),
  atOnce: createWordSet(words.atOnce),
  foreign: createWordSet(words.foreign),
  others: createWordSet(words.others),
  otherCoalitions: createWordSet(words.otherCoalitions),
  launchers: createWordSet(words.launchers),
  similar: createWordSet(words.similar),
  follows: createWordSet(words.follows),
  answering: createWordSet(words.answering),
  fromBase: createWordSet(words.fromBase),
  afterwards: createWordSet(words.afterwards),
  remembered: createWordSet(words.remembered),
};

const acts = createWordSet(words.acts);
const verbs = createPhraseIndex(
  [...words.kills, ...words.raids].flatMap((verb) =>
    [...inflectVerb(verb)].filter(([, form]) => form === 'perfect').map(([word]) => [word, verb.lemma] as const),
  ),
);

/** Lemmas of the words that this step adds, beside those of every attack. */
export const act = 'عدوان';
export const kill = 'قتل';

/**
 * The sentence with the words that tell of strikes alone among its attack words: `عدوان اميركي` in the words of the side struck,
 * `قتلت القوات الأميركية القيادي …`, where the doer stands right beside the verb.
 */
export function withStrikeWords(sentence: ArticleSentence): ArticleSentence {
  const { tokens, mentions } = sentence;
  const added: TriggerMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const noun = acts.matchAt(tokens, at);
    if (noun)
      added.push({
        type: 'trigger',
        lemma: act,
        sort: 'noun',
        form: 'singular',
        from: at,
        to: noun.to,
        definite: noun.definite,
        preposition: noun.preposition,
      });
    const verb = verbs.matchAt(tokens, at);
    if (verb && !verb.definite && verb.preposition === null && hasDoerBeside(sentence, verb))
      added.push({
        type: 'trigger',
        lemma: verb.values[0] ?? kill,
        sort: 'active',
        form: 'perfect',
        from: at,
        to: verb.to,
        definite: false,
        preposition: null,
      });
  }
  if (added.length === 0) return sentence;
  return { ...sentence, mentions: [...mentions, ...added].sort((a, b) => a.from - b.from) };
}

/**
 * `قتلت الولايات المتحدة`, `القوات الأميركية قد قتلت`, `قتلت طائرة أميركية`: a name or an adjective of feminine agreement. After `قتل` an
 * adjective tells who was killed (`قتل متعاقد أميركي`).
 */
function hasDoerBeside({ tokens }: ArticleSentence, { from, to }: { from: number; to: number }): boolean {
  const isFeminine = tokens[to - 1]?.folded.endsWith('ت') === true;
  const after = doers.matchAt(tokens, to);
  if (after && after.preposition === null) return true;
  if (isFeminine && strikeWords.craft.matchAt(tokens, to) && doers.matchAt(tokens, to + 1)) return true;
  return [from - 1, from - 2, from - 3, from - 4].some((at) => {
    const before = at >= 0 ? doers.matchAt(tokens, at) : null;
    return before !== null && before.preposition === null && before.to <= from && from - before.to <= 2;
  });
}
