import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';

interface TallyWords {
  counted: string[];
  totals: string[];
  within: string[];
  counters: string[];
  those: string[];
  many: string[];
  negations: string[];
  happens: string[];
  any: string[];
  carriesOut: string[];
  firstTwo: string[];
  qualities: string[];
  effects: string[];
  was: string[];
  less: string[];
  states: string[];
  elsewhere: string[];
  exposed: string[];
  ownSide: string[];
  amid: string[];
  comparisons: string[];
  ownForces: string[];
  counting: string[];
  itself: string[];
  forces: string[];
  sites: string[];
  same: string[];
  attacked: string[];
  times: string[];
  reaches: string[];
  side: string[];
  onto: string[];
  both: string[];
  partial: string[];
  lists: string[];
  lasting: string[];
  asides: string[];
  several: string[];
  pointing: string[];
  sums: string[];
  afterSum: string[];
}

const words = loadLexicon<TallyWords>('tallies');

/** The words by which tallies are told, as indexes. */
export const tallyWords = {
  counted: createWordSet(words.counted),
  totals: createWordSet(words.totals),
  within: createWordSet(words.within),
  side: createWordSet(words.side),
  counters: createWordSet(words.counters),
  those: createWordSet(words.those),
  many: createWordSet(words.many),
  negations: createWordSet(words.negations),
  happens: createWordSet(words.happens),
  any: createWordSet(words.any),
  carriesOut: createWordSet(words.carriesOut),
  firstTwo: createWordSet(words.firstTwo),
  qualities: createWordSet(words.qualities),
  effects: createWordSet(words.effects),
  was: createWordSet(words.was),
  less: createWordSet(words.less),
  states: createWordSet(words.states),
  elsewhere: createWordSet(words.elsewhere),
  exposed: createWordSet(words.exposed),
  ownSide: createWordSet(words.ownSide),
  amid: createWordSet(words.amid),
  comparisons: createWordSet(words.comparisons),
  ownForces: createWordSet(words.ownForces),
  counting: createWordSet(words.counting),
  itself: createWordSet(words.itself),
  forces: createWordSet(words.forces),
  sites: createWordSet(words.sites),
  same: createWordSet(words.same),
  attacked: createWordSet(words.attacked),
  times: createWordSet(words.times, ['مرات']),
  reaches: createWordSet(words.reaches),
  onto: createWordSet(words.onto),
  both: createWordSet(words.both),
  partial: createWordSet(words.partial),
  lists: createWordSet(words.lists),
  lasting: createWordSet(words.lasting),
  turns: createWordSet(['في حين', 'فيما', 'بينما', 'في وقت']),
  asides: createWordSet(words.asides),
  several: createWordSet(words.several),
  pointing: createWordSet(words.pointing),
  sums: createWordSet(words.sums),
  afterSum: createWordSet(words.afterSum),
};
