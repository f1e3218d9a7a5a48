/** What attacks can be filtered by, in the order of the address: `?base=conoco&weapon=drone`. */
export const filterGroups = ['base', 'weapon', 'grade', 'year'] as const;

export type FilterGroup = (typeof filterGroups)[number];

/** The value of what is not known: a base that nobody named, a weapon or a day not told. */
export const NOT_KNOWN = 'unknown';

/** The values of one attack. It has two weapons, or two years, where either may be asked for. */
export type Traits = Record<FilterGroup, readonly string[]>;

/** What a reader chose; a group that is absent leaves nothing out. */
export type Choice = Partial<Record<FilterGroup, string>>;

/** Whether an attack has every chosen value. */
export function matchesChoice(traits: Traits, choice: Choice): boolean {
  return filterGroups.every((group) => {
    const chosen = choice[group];
    return chosen === undefined || traits[group].includes(chosen);
  });
}

/** How many attacks a value of one group would leave, the other groups being as they are chosen. */
export function countWith(all: readonly Traits[], choice: Choice, group: FilterGroup, value: string): number {
  return all.filter((traits) => matchesChoice(traits, { ...choice, [group]: value })).length;
}

/** The choice that an address holds. A value that is not offered is passed over, and the next of its group is taken. */
export function readChoice(query: string, isOffered: (group: FilterGroup, value: string) => boolean): Choice {
  const params = new URLSearchParams(query);
  const choice: Choice = {};
  for (const group of filterGroups) {
    const value = params.getAll(group).find((told) => isOffered(group, told));
    if (value !== undefined) choice[group] = value;
  }
  return choice;
}

/** A query (`?base=conoco`, or empty) that holds this choice, and whatever else the query before it held. */
export function writeChoice(choice: Choice, before = ''): string {
  const params = new URLSearchParams(before);
  for (const group of filterGroups) {
    params.delete(group);
    const value = choice[group];
    if (value !== undefined) params.append(group, value);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
