import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const counts = v.variant('kind', [
  v.strictObject({ kind: v.literal('found'), right: whole, read: whole, told: whole }),
  v.strictObject({ kind: v.literal('share'), right: whole, of: whole }),
  v.strictObject({ kind: v.literal('extra'), extra: whole, of: whole }),
  v.strictObject({ kind: v.literal('articles'), extra: whole, articles: whole, of: whole }),
]);

const versions = v.record(v.string(), v.string());

const column = v.strictObject({
  /** What the articles are, for whoever reads the file alone. */
  about: v.string(),
  articles: whole,
  /** The version of each package that was measured. */
  versions,
  /** By the id of the measure, in the order of the table. */
  measures: v.record(v.string(), counts),
});

const figuresSchema = v.strictObject({
  /** As the code stands: a test holds it against a new measurement. */
  now: column,
  /** What the reader made of articles when it first saw them, before it was mended on any; null: not recorded. */
  first: v.nullable(column),
  /** The hand-made cases of the reader, by phenomenon. */
  cases: v.array(v.strictObject({ id: v.string(), passed: whole, cases: whole })),
});

/** `data/figures.json`: how well the reader reads, as the methodology page shows it. */
export type Figures = v.InferOutput<typeof figuresSchema>;
export type Column = Figures['now'];

/** @throws ValiError naming the key, where the text has another shape */
export function parseFigures(text: string): Figures {
  return v.parse(figuresSchema, JSON.parse(text));
}
