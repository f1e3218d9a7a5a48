import type { Count } from '@mujaz/parsing';
import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate('a day, as `2023-11-23`'));
const days = { earliest: v.nullable(day), latest: v.nullable(day) };
const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A number as told, `null` for one that is not told, `any` where readers may differ. */
const count = v.union([
  v.literal('any'),
  v.null(),
  v.pipe(
    number,
    v.transform((told): Count => ({ low: told, high: told })),
  ),
  v.strictObject({ low: number, high: v.nullable(number) }),
]);

const attack = v.strictObject({
  base: v.nullable(v.string()),
  place: v.optional(v.string()),
  ...days,
  main: v.boolean(),
  optional: v.optional(v.boolean(), false),
  weapons: v.record(
    v.picklist(['drone', 'rocket', 'missile', 'mortar', 'artillery', 'ied', 'gunfire', 'airstrike', 'unknown']),
    count,
  ),
  claimedBy: v.nullable(v.string()),
  killed: count,
  injured: count,
});

const scope = { countries: v.array(v.picklist(['iq', 'jo', 'sy'])), base: v.nullable(v.string()) };

const tally = v.strictObject({
  count: number,
  bound: v.picklist(['exact', 'at-least', 'more-than', 'about', 'any']),
  ...scope,
  ...days,
  origin: v.nullable(v.string()),
  breakdown: v.optional(v.array(v.strictObject({ count: number, ...scope })), []),
});

/** What a careful reader writes down of one article. `articles/README.md` says what each key means. */
export const goldSchema = v.strictObject({
  published: v.nullable(v.strictObject(days)),
  attacks: v.array(attack),
  strikes: v.array(v.strictObject(days)),
  tallies: v.array(tally),
});

export type Gold = v.InferOutput<typeof goldSchema>;
export type GoldAttack = v.InferOutput<typeof attack>;
export type GoldCount = v.InferOutput<typeof count>;
