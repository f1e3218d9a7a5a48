import * as v from 'valibot';
import { compareWeapons } from './weapons.ts';

// The message of a check says what was expected; the reader of the file makes the sentence.
const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'some words'),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id in lower-case kebab'));

const isDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString() === `${value}T00:00:00.000Z`;
};
const day = v.pipe(v.string(), v.check(isDay, 'a day of the calendar as YYYY-MM-DD'));

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.nullable(
  v.pipe(
    v.strictObject({ low: whole, high: v.nullable(whole) }),
    v.check(({ low, high }) => high === null || low <= high, '`low` not above `high`'),
  ),
);

const when = v.pipe(
  v.strictObject({
    earliest: v.nullable(day),
    latest: v.nullable(day),
    precision: v.picklist(['day', 'days', 'week', 'month', 'year', 'unknown']),
    basis: v.picklist(['stated', 'relative', 'published', 'event', 'unknown']),
    text: v.optional(v.nullable(text), null),
  }),
  v.check(
    ({ earliest, latest }) => earliest === null || latest === null || earliest <= latest,
    '`earliest` not after `latest`',
  ),
);

const weapons = v.pipe(
  v.array(
    v.strictObject({
      type: v.picklist(['drone', 'rocket', 'missile', 'mortar', 'artillery', 'ied', 'gunfire', 'airstrike', 'unknown']),
      count,
    }),
  ),
  v.transform((list) => [...list].sort((a, b) => compareWeapons(a.type, b.type))),
);

const common = {
  incident: id,
  reason: v.strictObject({ ar: text, en: text }),
  by: text,
  date: day,
};

const setting = <F extends string, S extends v.GenericSchema>(field: F, value: S) =>
  v.strictObject({ ...common, action: v.literal('set'), field: v.literal(field), value });

/** One file of `corrections/`, without the id, which is the file's name. */
export const correctionSchema = v.variant('action', [
  v.strictObject({ ...common, action: v.literal('drop') }),
  v.variant('field', [
    setting('when', when),
    setting('weapons', weapons),
    setting('killed', count),
    setting('injured', count),
    setting('damage', v.nullable(v.picklist(['material', 'none']))),
    setting('intercepted', v.nullable(v.boolean())),
    setting('claimedBy', v.nullable(id)),
    setting('blamedOn', v.nullable(id)),
  ]),
]);
