import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';

type Lists = Record<
  | 'groups'
  | 'media'
  | 'qualities'
  | 'inside'
  | 'settlements'
  | 'bridges'
  | 'generic'
  | 'heads'
  | 'stops'
  | 'countries'
  | 'owners'
  | 'elsewhere'
  | 'israel'
  | 'units'
  | 'counted'
  | 'harm',
  string[]
> & { bases: Record<'one' | 'several', string[]> };

const lists = loadLexicon<Lists>('review');
const places = loadLexicon<{ military: string[] }>('places');

/** The words by which what knowledge lacks is seen, as indexes. */
export const reviewWords = {
  base: createWordSet(lists.bases.one),
  bases: createWordSet(lists.bases.several),
  groups: createWordSet(lists.groups),
  media: createWordSet(lists.media),
  qualities: createWordSet(lists.qualities),
  military: createWordSet(places.military),
  inside: createWordSet(lists.inside),
  settlements: createWordSet(lists.settlements),
  bridges: createWordSet(lists.bridges),
  generic: createWordSet(lists.generic),
  heads: createWordSet(lists.heads),
  stops: createWordSet(lists.stops),
  countries: createWordSet(lists.countries),
  owners: createWordSet(lists.owners),
  elsewhere: createWordSet(lists.elsewhere),
  israel: createWordSet(lists.israel),
  units: createWordSet(lists.units),
  counted: createWordSet(lists.counted),
  harm: createWordSet(lists.harm),
};
