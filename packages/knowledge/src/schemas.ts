import * as v from 'valibot';
import type { Actor, Base, Outlet, Origin, ReferenceEvent, Weapon } from './entities.ts';
import { isIsoDay } from './is-iso-day.ts';
import type { Expectation } from './expectations.ts';

/** The message of a check is the name of the expectation it states. */
const expectation = (name: Expectation): Expectation => name;

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '' && value === value.trim(), expectation('text')),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expectation('id')));
const isoDay = v.pipe(v.string(), v.check(isIsoDay, expectation('isoDay')));
const url = v.pipe(v.string(), v.check(isWebAddress, expectation('url')));
const rounded = v.pipe(
  v.number(),
  v.check((value) => Math.round(value * 10) / 10 === value, expectation('rounded')),
);

const names = v.pipe(
  v.strictObject({ ar: text, en: text }),
  v.check(({ ar, en }) => ar !== en, expectation('twoLanguages')),
);

const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1, expectation('notEmpty')));

const aliases = v.strictObject({
  // An actor's own voice may have no names but the actor's.
  ar: v.array(text),
  afterKindWord: v.exactOptional(listOf(text)),
  onceNamed: v.exactOptional(listOf(text)),
  unlessElsewhere: v.exactOptional(listOf(text)),
  misspelled: v.exactOptional(listOf(text)),
  en: v.exactOptional(listOf(text)),
});

const references = v.array(
  v.strictObject({ url, title: text, accessed: v.exactOptional(isoDay), supports: listOf(text) }),
);

const entity = { id, names, aliases, references };

const bases = v.strictObject({
  ...entity,
  country: v.picklist(['iq', 'jo', 'sy']),
  region: names,
  location: v.strictObject({
    lat: v.pipe(rounded, v.minValue(-90, expectation('latitude')), v.maxValue(90, expectation('latitude'))),
    lon: v.pipe(rounded, v.minValue(-180, expectation('longitude')), v.maxValue(180, expectation('longitude'))),
  }),
  placedAt: v.exactOptional(names),
  summary: names,
}) satisfies v.GenericSchema<unknown, Base>;

const actors = v.strictObject({
  ...entity,
  side: v.picklist(['attacker', 'defender', 'other']),
  partOf: v.exactOptional(listOf(id)),
}) satisfies v.GenericSchema<unknown, Actor>;

const weapons = v.strictObject({
  id: v.picklist(['drone', 'rocket', 'missile', 'mortar', 'artillery', 'ied', 'gunfire', 'airstrike', 'unknown']),
  names,
  references,
}) satisfies v.GenericSchema<unknown, Weapon>;

const outlets = v.strictObject({
  ...entity,
  url: v.exactOptional(
    v.pipe(
      url,
      v.check((value) => URL.canParse(value) && new URL(value).origin === value, expectation('site')),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Outlet>;

const origins = v.strictObject({
  ...entity,
  standing: v.picklist(['attacked', 'attacker', 'monitor', 'authority', 'unnamed']),
  actor: v.exactOptional(id),
}) satisfies v.GenericSchema<unknown, Origin>;

const cue = v.pipe(
  text,
  v.check((value) => value.split('|').every((part) => part.trim() !== ''), expectation('alternatives')),
  v.check(
    (value) =>
      !value.startsWith('=') ||
      /^=(?:base|day|(?:attacks|toll) \d+ \d+|(?:attacks-over|killed|injured|rocket|missile|drone|mortar)(?: \d+)+)$/.test(
        value,
      ),
    expectation('fact'),
  ),
);

const events = v.strictObject({
  id,
  names,
  earliest: isoDay,
  latest: isoDay,
  cues: listOf(listOf(cue)),
  tells: v.variant('rule', [
    v.strictObject({ rule: v.literal('after') }),
    v.strictObject({
      rule: v.literal('around'),
      withinDays: v.pipe(v.number(), v.integer(expectation('days')), v.minValue(0, expectation('days'))),
      evenAsBackground: v.exactOptional(v.literal(true)),
    }),
  ]),
  attackOn: v.exactOptional(id),
  strikeBy: v.exactOptional(id),
  references,
}) satisfies v.GenericSchema<unknown, ReferenceEvent>;

/** One schema per folder of `data/`. Unknown keys are refused. */
export const schemas = { bases, actors, weapons, outlets, origins, events };

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol);
}
