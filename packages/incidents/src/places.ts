import type { Base, Country } from '@mujaz/knowledge';

/** What must be known of places beside the reports themselves. */
export interface Places {
  /** The country of a base by id; null when the id is not known. */
  countryOf(base: string): Country | null;
  /** The countries that the words of a place name; empty when they name none. */
  countriesIn(place: string): readonly Country[];
}

/** Knows no place: nothing is excluded by its country. */
export const noPlaces: Places = { countryOf: () => null, countriesIn: () => [] };

/**
 * Places from the bases of the knowledge. The words for countries belong to a language, so the function
 * that finds them is handed in.
 */
export function createPlaces(
  bases: readonly Pick<Base, 'id' | 'country'>[],
  countriesIn: (place: string) => readonly Country[] = () => [],
): Places {
  const countries = new Map(bases.map((base) => [base.id, base.country]));
  return { countryOf: (base) => countries.get(base) ?? null, countriesIn };
}

/** The countries a target may lie in; empty when nothing is known. */
export function countriesOf(target: { base: string | null; place: string | null }, places: Places): readonly Country[] {
  if (target.base !== null) {
    const country = places.countryOf(target.base);
    return country === null ? [] : [country];
  }
  return target.place === null ? [] : places.countriesIn(target.place);
}
