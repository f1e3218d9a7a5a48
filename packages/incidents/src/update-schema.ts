import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id in lower-case kebab'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day as YYYY-MM-DD'));
const seed = v.pipe(v.string(), v.minLength(1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.strictObject({ low: whole, high: v.nullable(whole) });
/** Null is not written: what a file leaves out was not told. */
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);
const list = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.array(schema), []);

const target = v.strictObject({ base: maybe(id), place: maybe(v.string()) });
const when = v.strictObject({ earliest: maybe(day), latest: maybe(day) });
const weapons = v.array(
  v.strictObject({
    type: v.picklist(['drone', 'rocket', 'missile', 'mortar', 'artillery', 'ied', 'gunfire', 'airstrike', 'unknown']),
    count: maybe(count),
  }),
);
const damage = v.picklist(['material', 'none']);
const grade = v.picklist(['claimed', 'reported', 'corroborated', 'acknowledged', 'contested']);

const state = {
  kind: v.picklist(['attack', 'strike']),
  target: v.optional(target, {}),
  when: v.optional(when, {}),
  weapons: v.optional(weapons, []),
  claimedBy: maybe(id),
  blamedOn: maybe(id),
  killed: maybe(count),
  injured: maybe(count),
  damage: maybe(damage),
  intercepted: maybe(v.boolean()),
  grade,
  seeds: v.array(seed),
};

const change = <Field extends string, Schema extends v.GenericSchema>(field: Field, value: Schema) =>
  v.strictObject({ field: v.literal(field), from: value, to: value });
const fields = v.array(
  v.variant('field', [
    change('target', target),
    change('when', when),
    change('weapons', weapons),
    change('claimedBy', v.nullable(id)),
    change('blamedOn', v.nullable(id)),
    change('killed', v.nullable(count)),
    change('injured', v.nullable(count)),
    change('damage', v.nullable(damage)),
    change('intercepted', v.nullable(v.boolean())),
    change('grade', grade),
    change('seeds', v.array(seed)),
  ]),
);

const turnover = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({ added: list(schema), removed: list(schema) });

const tally = v.strictObject({
  seed,
  origin: maybe(id),
  count: whole,
  bound: v.picklist(['exact', 'at-least', 'more-than', 'about']),
  scope: v.strictObject({ countries: list(v.picklist(['iq', 'jo', 'sy'])), base: maybe(id) }),
  earliest: maybe(day),
  latest: maybe(day),
});

/** A file of the log. Lists that are empty and values that nobody told are left out of it. */
export const updateSchema = v.strictObject({
  seeds: v.optional(turnover(seed), {}),
  corrections: v.optional(turnover(v.string()), {}),
  tallies: v.optional(turnover(tally), {}),
  incidents: v.optional(
    v.strictObject({
      added: list(v.strictObject({ id, ...state, splitFrom: maybe(id) })),
      changed: list(v.strictObject({ id, fields })),
      merged: list(v.strictObject({ id, into: id })),
      withdrawn: list(v.strictObject({ id, by: maybe(v.string()) })),
      restored: list(v.strictObject({ id, fields: v.optional(fields, []) })),
      gone: list(v.strictObject({ id, why: v.picklist(['not-read', 'no-seed']) })),
    }),
    {},
  ),
});
