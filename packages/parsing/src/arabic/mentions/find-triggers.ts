import { inflectVerb, type VerbEntry } from '../lexicon/inflect-verb.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createPhraseIndex } from '../text/phrase-index.ts';
import { createWordSet } from '../text/word-set.ts';
import type { Token } from '../text/tokenize.ts';
import type { SpeechMention, TriggerForm, TriggerMention } from './mention.ts';

interface AttackWords {
  verbs: VerbEntry[];
  natural: string[];
  carriers: VerbEntry[];
  undergone: VerbEntry[];
  undergoing: { lemma: string; phrases: string[]; after?: string[] }[];
  firing: string[];
  nouns: {
    lemma: string;
    singular: string[];
    dual: string[];
    plural: string[];
    needs?: string[];
    needsOne?: string[];
  }[];
  impacts: { verbs: VerbEntry[]; nouns: string[] };
  interceptions: { verbs: VerbEntry[]; nouns: string[] };
  claims: { verbs: VerbEntry[]; phrases: string[] };
}

interface Entry {
  lemma: string;
  sort: TriggerMention['sort'];
  form: TriggerForm;
}

/** The lemma of `فتح النار على`, `أطلق النار على`, wherever the shooter stands. */
export const firing = 'النار';

const words = loadLexicon<AttackWords>('attack');
const sources = loadLexicon<{ opens: VerbEntry[]; participles: string[]; nouns: string[]; continues: string[] }>(
  'sources',
);

/** Endings of possession: استهدافها, هجماتهم. */
const possessives = ['', 'ه', 'ها', 'هم'];

const triggers = createPhraseIndex<Entry>([
  ...nouns(),
  ...verbs(words.verbs, 'active'),
  ...verbs(words.undergone, 'undergone'),
  ...words.undergoing.flatMap(({ lemma, phrases: list }) =>
    list.map((phrase): [string, Entry] => [phrase, { lemma, sort: 'undergone', form: 'perfect' }]),
  ),
  ...words.firing.map((phrase): [string, Entry] => [phrase, { lemma: firing, sort: 'active', form: 'perfect' }]),
  ...verbs(words.carriers, 'carrier'),
  ...verbs(words.impacts.verbs, 'impact'),
  ...verbs(words.interceptions.verbs, 'interception'),
  ...verbs(words.claims.verbs, 'claim'),
  ...phrases(words.impacts.nouns, 'impact'),
  ...phrases(
    words.interceptions.nouns.flatMap((noun) => possessives.map((ending) => noun + ending)),
    'interception',
  ),
  ...phrases(words.claims.phrases, 'claim'),
]);
/** `عملية ضد قاعدة حرير` is one attack; `عملياتها ضد القواعد` are a campaign. */
const neededAfterOne = new Map(
  words.nouns.flatMap(({ lemma, needsOne }) => (needsOne ? [[lemma, createWordSet(needsOne)] as const] : [])),
);
const openedBy = new Map(
  words.undergoing.flatMap(({ lemma, after }) => (after ? [[lemma, createWordSet(after)] as const] : [])),
);
const natural = createPhraseIndex(words.natural.map((word) => [word, true] as const));
const neededAfter = new Map(
  words.nouns.flatMap(({ lemma, needs }) =>
    needs ? [[lemma, createPhraseIndex(needs.map((word) => [word, true] as const))] as const] : [],
  ),
);

/** Words that tell of an attack: verbs in all their forms, nouns with their number, and possessive endings. */
export function findTriggers(tokens: Token[]): TriggerMention[] {
  return triggers.findAll(tokens).flatMap(({ from, to, values, definite, preposition }) => {
    const value = pick(values, definite);
    if (!value) return [];
    const needed = neededAfter.get(value.lemma);
    const one = value.form === 'plural' ? undefined : neededAfterOne.get(value.lemma);
    if (needed && !needed.matchAt(tokens, to) && !one?.matchAt(tokens, to)) return [];
    if (value.sort === 'undergone' && !isOpened(tokens, from, value.lemma)) return nounWithin(tokens, from + 1, to);
    if (natural.matchAt(tokens, to)) return [];
    return [{ type: 'trigger' as const, from, to, ...value, definite, preposition }];
  });
}

/** How far before what was undergone its verb may stand: `كانت قاعدة عين الأسد غربي العراق أمس هدفاً ل`. */
const farthestOpener = 14;

/** `ستكون`, `لتصبح`: nothing has happened yet. */
const toCome = /^و?[سلف]?[تين](?:كون|صبح|غدو|صير)/u;

/** `كانت القاعدة هدفاً لصواريخ`, `وقعت الدورية في كمين`: a phrase that needs a verb before it; `ستكون هدفاً` has none. */
function isOpened(tokens: Token[], at: number, lemma: string): boolean {
  const openers = openedBy.get(lemma);
  if (!openers) return true;
  // `هدفاً سهلاً`, `هدفاً دائماً لصواريخ`: of no one attack.
  if (lemma === 'هدف' && !tokens[at + 1]?.forms.some(({ preposition, text }) => preposition === 'ل' || text === 'ل'))
    return false;
  for (let index = at - 1; index >= Math.max(0, at - farthestOpener); index -= 1) {
    if (openers.matchAt(tokens, index)) return true;
    if (toCome.test(tokens[index]?.folded ?? '')) return false;
  }
  return false;
}

/** `قُتلا في كمين`: the noun alone, where no verb before it makes a phrase of it. */
function nounWithin(tokens: Token[], from: number, to: number): TriggerMention[] {
  for (let at = from; at < to; at += 1) {
    const match = triggers.matchAt(tokens, at);
    const value = match?.values.find(({ sort }) => sort === 'noun');
    if (match && value)
      return [{ type: 'trigger', from: at, to, ...value, definite: match.definite, preposition: match.preposition }];
  }
  return [];
}

/** قصف is a verb and a noun when nothing is written on it; with the article it can only be the noun. */
function pick(values: Entry[], definite: boolean): Entry | undefined {
  return definite
    ? (values.find(({ sort }) => sort === 'noun' || sort === 'impact' || sort === 'interception') ?? values[0])
    : values[0];
}

const speechVerbs = createPhraseIndex<boolean>([
  ...sources.opens.flatMap((verb) =>
    [...inflectVerb(verb, false)]
      .filter(([, form]) => form !== 'future')
      .map(([word]) => [word, sources.continues.includes(verb.perfect)] as const),
  ),
  ...sources.participles.map((word) => [word, true] as const),
  ...sources.nouns.map((word) => [word, false] as const),
]);

/** Verbs of saying; `continues` where the last speaker may simply be going on. */
export function findSpeech(tokens: Token[]): SpeechMention[] {
  return speechVerbs.findAll(tokens).flatMap(({ from, to, values, definite, preposition }) =>
    // `باقر` is a name, not ب and a verb.
    // `رتلاً تابعاً للتحالف`: whose it is, and nobody goes on speaking.
    definite || preposition === 'ب' || isBelonging(tokens, from, to)
      ? []
      : [{ type: 'speech' as const, from, to, continues: values[0] ?? false }],
  );
}

function isBelonging(tokens: Token[], from: number, to: number): boolean {
  const word = tokens[from]?.folded ?? '';
  return word.startsWith('تابع') && (tokens[to]?.forms.some(({ preposition }) => preposition === 'ل') ?? false);
}

function* verbs(entries: VerbEntry[], sort: TriggerMention['sort']): Generator<[string, Entry]> {
  for (const verb of entries)
    for (const [word, form] of inflectVerb(verb)) yield [word, { lemma: verb.lemma ?? verb.perfect, sort, form }];
}

function* nouns(): Generator<[string, Entry]> {
  for (const { lemma, singular, dual, plural } of words.nouns) {
    for (const [form, list] of [
      ['singular', singular],
      ['dual', dual],
      ['plural', plural],
    ] as const) {
      for (const word of list) {
        for (const ending of possessives)
          yield [
            word.endsWith('ة') && ending ? `${word.slice(0, -1)}ت${ending}` : word + ending,
            { lemma, sort: 'noun', form },
          ];
      }
    }
  }
}

function* phrases(list: string[], sort: TriggerMention['sort']): Generator<[string, Entry]> {
  for (const phrase of list) yield [phrase, { lemma: phrase, sort, form: 'singular' }];
}
