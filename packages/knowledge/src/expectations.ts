/** What a check expects, and what to do where it is not so. */
export const expectations = {
  text: {
    expected: 'text without spaces around it',
    cure: 'Write the text, or leave the key out where it is optional.',
  },
  id: {
    expected: 'an id in lower-case kebab',
    cure: 'Use small Latin letters, digits and single hyphens, as in `ain-al-asad`.',
  },
  isoDay: { expected: 'a day of the calendar, `YYYY-MM-DD`', cure: 'Write the day as in `2024-01-28`, in quotes.' },
  url: { expected: 'a web address', cure: 'Give the full address, beginning with `https://`.' },
  site: { expected: 'a site without a path', cure: 'Keep the address up to the host, as in `https://example.org`.' },
  rounded: {
    expected: 'a coordinate rounded to 0.1',
    cure: 'Round it to one decimal: exact positions are not published.',
  },
  latitude: { expected: 'a latitude between -90 and 90', cure: 'Check that `lat` and `lon` are not exchanged.' },
  longitude: { expected: 'a longitude between -180 and 180', cure: 'Check that `lat` and `lon` are not exchanged.' },
  twoLanguages: {
    expected: 'different words in `ar` and `en`',
    cure: 'Translate one of them: each language shows its own.',
  },
  notEmpty: {
    expected: 'a list with something in it',
    cure: 'Add an item, or leave the key out where it is optional.',
  },
  alternatives: { expected: 'words between `|`', cure: 'Remove the `|` that has nothing before or after it.' },
  fact: {
    expected: '`=base`, `=day`, or `=attacks`, `=attacks-over`, `=killed`, `=injured` or a weapon with numbers',
    cure: 'Write the fact as in `=injured 5 7`, or drop the `=` if you mean the words.',
  },
  days: { expected: 'a whole number of days', cure: 'Write `withinDays` as 0 or more.' },
} satisfies Record<string, { expected: string; cure: string }>;

export type Expectation = keyof typeof expectations;

export function isExpectation(name: string): name is Expectation {
  return Object.hasOwn(expectations, name);
}
