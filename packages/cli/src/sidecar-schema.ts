import * as v from 'valibot';

const dayFormat = 'a day that exists, written as `2023-11-23`';

/** An ISO day of the calendar. */
export const day = v.pipe(v.string(dayFormat), v.check(isDay, dayFormat));

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A string with something in it; `expected` says what it should be. */
function filled(expected: string) {
  return v.pipe(v.string(expected), v.nonEmpty(expected));
}

const address = 'a whole address, as `https://example.org/news/1`';

/** What an editor knows for certain of a seed. */
export const sidecarSchema = v.strictObject(
  {
    published: v.optional(day),
    outlet: v.optional(filled('the id of an outlet')),
    url: v.optional(v.pipe(v.string(address), v.url(address), v.regex(/^https?:/u, address))),
    retrieved: v.optional(day),
  },
  'a map of `published`, `outlet`, `url` and `retrieved`',
);

export const sidecarKeys = Object.keys(sidecarSchema.entries);
