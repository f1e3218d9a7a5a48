import * as v from 'valibot';
import { precisionOf } from './span.ts';
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
  replaces: v.exactOptional(text),
};

const setting = <F extends string, S extends v.GenericSchema>(field: F, value: S) =>
  v.strictObject({ ...common, action: v.literal('set'), field: v.literal(field), value });

const dating = v.pipe(
  v.strictObject({
    ...common,
    action: v.literal('date'),
    day: v.exactOptional(day),
    earliest: v.exactOptional(v.nullable(day)),
    latest: v.exactOptional(v.nullable(day)),
    basis: v.picklist(['stated', 'relative', 'published', 'event', 'unknown']),
    words: v.exactOptional(text),
  }),
  v.check(
    (given) => (given.day === undefined) !== (given.earliest === undefined),
    'either `day` or `earliest` and `latest`',
  ),
  v.check(
    (given) => (given.earliest === undefined) === (given.latest === undefined),
    '`earliest` and `latest` together; `null` for an end that is not known',
  ),
  v.check(
    ({ earliest, latest }) => earliest == null || latest == null || earliest <= latest,
    '`earliest` not after `latest`',
  ),
  v.transform(({ day: only, earliest, latest, basis, words, ...rest }) => {
    const days = { earliest: only ?? earliest ?? null, latest: only ?? latest ?? null };
    return { ...rest, when: { ...days, precision: precisionOf(days), basis, text: words ?? null } };
  }),
);

const notEmpty = <S extends v.GenericSchema>(item: S) =>
  v.pipe(
    v.array(item),
    v.check((list) => list.length > 0, 'a list with something in it'),
  );

/** One file of `corrections/`, without the id, which is the file's name. */
export const correctionSchema = v.variant('action', [
  v.strictObject({ ...common, action: v.literal('drop') }),
  v.variant('field', [
    setting('weapons', weapons),
    setting('killed', count),
    setting('injured', count),
    setting('damage', v.nullable(v.picklist(['material', 'none']))),
    setting('intercepted', v.nullable(v.boolean())),
    setting('claimedBy', v.nullable(id)),
    setting('blamedOn', v.nullable(id)),
  ]),
  dating,
  v.strictObject({ ...common, action: v.literal('merge'), with: notEmpty(id) }),
  v.strictObject({
    ...common,
    action: v.literal('split'),
    reports: notEmpty(v.strictObject({ seed: text, words: v.exactOptional(text) })),
  }),
]);
