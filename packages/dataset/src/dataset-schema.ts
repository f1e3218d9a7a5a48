import { stateFields } from '@mujaz/incidents';
import * as v from 'valibot';

const text = v.string();
const maybeText = v.nullable(text);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const names = v.object({ ar: text, en: text });
const span = { earliest: maybeText, latest: maybeText, precision: text, basis: text };
const when = v.object({ ...span, text: maybeText });
const count = v.nullable(v.object({ low: whole, high: v.nullable(whole) }));
const quote = v.object({ exact: text, prefix: text, suffix: text, start: whole, end: whole });
const quotes = v.array(quote);
const origin = v.object({ id: maybeText, text: maybeText, stance: text });
const scope = v.object({ countries: v.array(text), base: maybeText });
const because = { ruleId: text, reason: names };

const sources = v.array(v.object({ report: text, seed: text, quotes }));
const answerLinks = v.array(v.object({ incident: text, sources }));

const incident = v.object({
  id: text,
  kind: v.picklist(['attack', 'strike']),
  target: v.object({ base: maybeText, place: maybeText }),
  when,
  weapons: v.array(v.object({ type: text, count })),
  claimedBy: maybeText,
  blamedOn: maybeText,
  origin,
  killed: count,
  injured: count,
  damage: v.nullable(v.picklist(['material', 'none'])),
  intercepted: v.nullable(v.boolean()),
  role: v.picklist(['news', 'recap']),
  quotes,
  reports: v.array(text),
  grade: v.picklist(['claimed', 'reported', 'corroborated', 'acknowledged', 'contested']),
  conflicts: v.array(
    v.object({
      field: text,
      values: v.array(v.object({ value: v.unknown(), reports: v.array(text), updates: v.optional(v.array(text)) })),
    }),
  ),
  wider: v.array(v.object({ field: text, value: text, reports: v.array(text) })),
  origins: v.array(v.object({ ...origin.entries, seed: text })),
  sources,
  mergeReasons: v.array(v.object({ ...because, reports: v.array(text) })),
  candidates: v.array(v.object({ ...because, incident: text })),
  answers: answerLinks,
  answeredBy: answerLinks,
  possibleReports: v.array(v.object({ ...because, report: text, seed: text, origin, when, quotes })),
});

const seed = v.object({
  id: text,
  title: maybeText,
  lang: text,
  outlet: maybeText,
  published: v.object(span),
  url: maybeText,
  incidents: v.array(text),
  withdrawn: v.array(text),
  tallies: v.array(text),
  messages: v.array(
    v.object({ ruleId: text, reason: text, start: whole, end: whole, severity: text, note: maybeText }),
  ),
});

const holding = { held: v.array(text), maybeHeld: v.array(text) };

const tally = v.object({
  id: text,
  seed: text,
  count: whole,
  bound: text,
  scope,
  earliest: maybeText,
  latest: maybeText,
  origin: maybeText,
  breakdown: v.array(v.object({ scope, count: whole, bound: text, ...holding })),
  quotes,
  ...holding,
});

const totals = { id: text, counted: whole, unknown: whole, total: whole };
const table = v.object({
  ...totals,
  rows: v.array(v.object({ key: maybeText, count: whole, incidents: v.array(text) })),
});
const range = v.object({ low: v.number(), high: v.number() });
const share = v.object({
  ...totals,
  part: whole,
  incidents: v.array(text),
  share: v.nullable(v.number()),
  interval: v.nullable(range),
});
const statistics = v.object({
  byBase: table,
  byMonth: table,
  byWeapon: table,
  byClaimant: table,
  byGrade: table,
  gaps: v.object({
    ...totals,
    count: whole,
    median: v.nullable(range),
    longest: v.nullable(v.object({ ...range.entries, after: v.array(text), before: v.array(text) })),
  }),
  shares: v.object({ intercepted: share, casualties: share, claimed: share }),
  monthByWeapon: v.object({
    ...totals,
    columns: v.array(maybeText),
    series: v.array(v.object({ key: maybeText, counts: v.array(whole), incidents: v.array(v.array(text)) })),
  }),
});

// Knowledge was checked in full when it was read from its files; pages need these of it.
const entity = v.looseObject({ id: text, names });
const base = v.looseObject({
  id: text,
  names,
  country: text,
  region: names,
  location: v.object({ lat: v.number(), lon: v.number() }),
});

const turnover = <Schema extends v.GenericSchema>(item: Schema) =>
  v.object({ added: v.array(item), removed: v.array(item) });
const fieldChanges = v.array(
  v.object({
    field: v.picklist(stateFields),
    from: v.nullable(v.unknown()),
    to: v.nullable(v.unknown()),
  }),
);
const update = v.object({
  id: text,
  day: text,
  seeds: turnover(text),
  corrections: turnover(text),
  tallies: turnover(
    v.object({
      seed: text,
      origin: maybeText,
      count: whole,
      bound: text,
      scope,
      earliest: maybeText,
      latest: maybeText,
    }),
  ),
  incidents: v.object({
    added: v.array(
      v.object({
        id: text,
        kind: incident.entries.kind,
        target: incident.entries.target,
        when: v.object({ earliest: maybeText, latest: maybeText }),
        weapons: incident.entries.weapons,
        claimedBy: maybeText,
        blamedOn: maybeText,
        killed: count,
        injured: count,
        damage: incident.entries.damage,
        intercepted: incident.entries.intercepted,
        grade: incident.entries.grade,
        seeds: v.array(text),
        splitFrom: maybeText,
      }),
    ),
    changed: v.array(v.object({ id: text, fields: fieldChanges })),
    merged: v.array(v.object({ id: text, into: text })),
    withdrawn: v.array(v.object({ id: text, by: maybeText })),
    restored: v.array(v.object({ id: text, fields: fieldChanges })),
    gone: v.array(v.object({ id: text, why: v.picklist(['not-read', 'no-seed']) })),
  }),
});

/** What the pages rely on in `dataset.json`. */
export const datasetSchema = v.object({
  schemaVersion: v.literal(1),
  seeds: v.array(seed),
  incidents: v.array(incident),
  tallies: v.array(tally),
  implied: v.array(
    v.object({
      from: text,
      to: text,
      after: text,
      until: text,
      count,
      ...holding,
    }),
  ),
  corrections: v.array(
    v.looseObject({
      id: text,
      incident: text,
      action: v.picklist(['set', 'date', 'merge', 'split', 'drop']),
      reason: names,
      by: text,
      date: text,
      incidents: v.array(text),
      was: v.unknown(),
      replacedBy: maybeText,
    }),
  ),
  withdrawn: v.array(incident),
  formerIds: v.array(
    v.object({
      id: text,
      kind: v.picklist(['attack', 'strike']),
      base: maybeText,
      earliest: maybeText,
      latest: maybeText,
      leadsTo: maybeText,
      why: v.picklist(['superseded', 'not-read', 'no-seed']),
    }),
  ),
  updates: v.array(update),
  statistics: v.object({ all: statistics, byBase: v.record(text, statistics) }),
  knowledge: v.object({
    bases: v.array(base),
    actors: v.array(entity),
    weapons: v.array(entity),
    outlets: v.array(entity),
    origins: v.array(entity),
    events: v.array(entity),
  }),
});
