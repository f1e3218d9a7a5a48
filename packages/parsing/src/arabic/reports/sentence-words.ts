import type { Country } from '@mujaz/knowledge';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createKeyedIndex, createWordSet } from '../text/word-set.ts';
import type { PhraseIndex } from '../text/phrase-index.ts';
import { tokenize, type Token } from '../text/tokenize.ts';

type Modality = Record<
  | 'threats'
  | 'hypothetical'
  | 'purpose'
  | 'negations'
  | 'denials'
  | 'exercises'
  | 'habitual'
  | 'judgements'
  | 'rumours'
  | 'foiled'
  | 'always'
  | 'overPeriods'
  | 'accused'
  | 'remembered'
  | 'repeated',
  string[]
>;
type Discourse = Record<
  | 'belongs'
  | 'preceded'
  | 'latest'
  | 'cause'
  | 'near'
  | 'also'
  | 'reply'
  | 'since'
  | 'when'
  | 'after'
  | 'later'
  | 'boundaries'
  | 'that'
  | 'against'
  | 'directions'
  | 'motion'
  | 'replies'
  | 'repliesNow'
  | 'ofStrikes'
  | 'hoursAfter'
  | 'ones',
  string[]
> & {
  doers: Record<'united-states' | 'coalition' | 'israel', string[]>;
};

const modality = loadLexicon<Modality>('modality');
const discourse = loadLexicon<Discourse>('discourse');
const places = loadLexicon<{
  hostile: string[];
  presence: string[];
  leaving: string[];
  elsewhere: string[];
  otherStates: string[];
  countries: Record<'sy' | 'iq' | 'jo', string[]>;
}>('places');
const sources =
  loadLexicon<
    Record<
      | 'accordingToWhat'
      | 'attributions'
      | 'goesOn'
      | 'groups'
      | 'disowns'
      | 'praises'
      | 'suspecting'
      | 'talk'
      | 'ground',
      string[]
    >
  >('sources');

/** The small words by which a sentence's events are judged, as indexes. */
export const sentenceWords = {
  threats: createWordSet(modality.threats),
  hypothetical: createWordSet(modality.hypothetical),
  purpose: createWordSet(modality.purpose),
  negations: createWordSet(modality.negations),
  denials: createWordSet(modality.denials),
  exercises: createWordSet(modality.exercises),
  habitual: createWordSet(modality.habitual),
  judgements: createWordSet(modality.judgements),
  rumours: createWordSet(modality.rumours),
  foiled: createWordSet(modality.foiled),
  always: createWordSet(modality.always),
  overPeriods: createWordSet(modality.overPeriods),
  accused: createWordSet(modality.accused),
  remembered: createWordSet(modality.remembered),
  repeated: createWordSet(modality.repeated),
  recap: createWordSet(loadLexicon<{ openers: string[] }>('recap').openers),
  belongs: createWordSet(discourse.belongs),
  preceded: createWordSet(discourse.preceded),
  latest: createWordSet(discourse.latest),
  cause: createWordSet(discourse.cause),
  near: createWordSet(discourse.near),
  also: createWordSet(discourse.also),
  reply: createWordSet(discourse.reply),
  when: createWordSet(discourse.when),
  since: createWordSet(discourse.since),
  after: createWordSet(discourse.after),
  later: createWordSet(discourse.later),
  boundaries: createWordSet(discourse.boundaries),
  that: createWordSet(discourse.that),
  against: createWordSet(discourse.against),
  directions: createWordSet(discourse.directions),
  motion: createWordSet(discourse.motion),
  replies: createWordSet(discourse.replies),
  repliesNow: createWordSet(discourse.repliesNow),
  ofStrikes: createWordSet(discourse.ofStrikes),
  hoursAfter: createWordSet(discourse.hoursAfter),
  ones: createWordSet(discourse.ones),
  presence: createWordSet(places.presence),
  leaving: createWordSet(places.leaving),
  elsewhere: createWordSet(places.elsewhere),
  otherStates: createWordSet(places.otherStates),
  accordingToWhat: createWordSet(sources.accordingToWhat),
  attributions: createWordSet(sources.attributions),
  goesOn: createWordSet(sources.goesOn),
  groups: createWordSet(sources.groups),
  disowns: createWordSet(sources.disowns),
  praises: createWordSet(sources.praises),
  suspecting: createWordSet(sources.suspecting),
  talk: createWordSet(sources.talk),
  ground: createWordSet(sources.ground),
  videos: createWordSet(loadLexicon<{ videos: string[] }>('attack').videos),
  hostile: createWordSet(places.hostile),
} satisfies Record<string, PhraseIndex<true>>;

export const doers = createKeyedIndex(discourse.doers);
export const countries = createKeyedIndex(places.countries);

/** Whether a word of `index` begins at some token in `[from, to)`. */
export function hasWord(index: PhraseIndex<unknown>, tokens: Token[], from: number, to: number): boolean {
  return findWord(index, tokens, from, to) !== null;
}

/** The first token in `[from, to)` at which a word of `index` begins, or null. */
export function findWord(index: PhraseIndex<unknown>, tokens: Token[], from: number, to: number): number | null {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) if (index.matchAt(tokens, at)) return at;
  return null;
}

/** Marks and words at which one statement ends and another begins. */
export function isClauseBoundary(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text;
  return (
    text === '،' ||
    text === ',' ||
    text === '؛' ||
    text === ';' ||
    text === ':' ||
    sentenceWords.boundaries.matchAt(tokens, at) !== null
  );
}

/** Where the clause of token `at` begins: after the last boundary before it. */
export function clauseStart(tokens: Token[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) if (isClauseBoundary(tokens, index)) return index + 1;
  return 0;
}

export function clauseEnd(tokens: Token[], at: number): number {
  for (let index = at; index < tokens.length; index += 1) if (isClauseBoundary(tokens, index)) return index;
  return tokens.length;
}

/** The countries that Arabic words for a place lie in: `ريف دير الزور` is in Syria. For grouping unnamed places. */
export function countriesIn(words: string): Country[] {
  return [...countriesAmong(tokenize(words))].sort();
}

/** The countries that the tokens name, in the order in which they do. */
export function countriesAmong(tokens: Token[]): Set<Country> {
  return new Set(countries.findAll(tokens).flatMap(({ values }) => values.slice(0, 1)));
}
