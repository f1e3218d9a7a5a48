import type { WeaponType } from '@mujaz/knowledge';
import type { Count, Report, Stance, WeaponUse, When } from '@mujaz/parsing';
import { areDisjoint, spanCounts } from './count.ts';
import { noActors, type Actors } from './actors.ts';
import { findLasting } from './find-successions.ts';
import type { Conflict, Incident } from './incident.ts';
import { compareNumbers, compareReports } from './order.ts';
import { countDays, hull, intersect, isUnknown, precisionOf, type Bounds } from './span.ts';
import { compareWeapons, knownTypes } from './weapons.ts';

/** What the reports of one incident tell together; identity, grade and quotes are added elsewhere. */
export type MergedFields = Omit<Incident, 'id' | 'grade' | 'quotes'>;

const STANCES: readonly Stance[] = ['acknowledges', 'reports', 'claims', 'denies'];
const BASES: readonly When['basis'][] = ['stated', 'relative', 'event', 'published', 'unknown'];

/**
 * Merges the fields of reports already held to be one incident (one or more, same kind and target).
 * A value that only some tell is taken from them; values that exclude each other are all in `conflicts`.
 */
export function mergeFields(given: readonly Report[], actors: Actors = noActors): MergedFields {
  const reports = [...given].sort((a, b) => compareReports(a.id, b.id));
  const [first] = reports;
  if (first === undefined) throw new TypeError('Unexpected empty list, expected one report or more');

  const conflicts: Conflict[] = [];
  const wider: Incident['wider'] = [];
  const byStrength = [...reports].sort((a, b) => rank(a) - rank(b));
  /** The value of the strongest report that tells one. */
  const settle = <F extends 'damage' | 'intercepted'>(field: F): Report[F] | null => {
    const told = reports.filter((report) => report[field] !== null);
    const values = groupValues(told, (report) => report[field]);
    if (values.length > 1) conflicts.push({ field, values });
    return byStrength.find((report) => report[field] !== null)?.[field] ?? null;
  };
  /** The same of actors; a group does not exclude its own member, who is then the value. */
  const settleActor = (field: 'claimedBy' | 'blamedOn'): string | null => {
    const told = Map.groupBy(
      reports.flatMap((report) => (report[field] === null ? [] : [{ id: report.id, actor: report[field] }])),
      ({ actor }) => actor,
    );
    const isWider = (whole: string) => [...told.keys()].some((part) => actors.isPartOf(part, whole));
    const values: Conflict['values'] = [];
    for (const [value, tellers] of told) {
      const ids = tellers.map(({ id }) => id);
      if (isWider(value)) wider.push({ field, value, reports: ids });
      else values.push({ value, reports: ids });
    }
    if (values.length > 1) conflicts.push({ field, values });
    const isValue = (actor: string | null) => actor !== null && !isWider(actor);
    return byStrength.find((report) => isValue(report[field]))?.[field] ?? null;
  };

  const denials = reports.filter(({ origin }) => origin.stance === 'denies');
  if (denials.length > 0) {
    conflicts.push({
      field: 'occurrence',
      values: groupValues(reports, ({ origin }) => (origin.stance === 'denies' ? 'denied' : 'happened')),
    });
  }

  return {
    kind: first.kind,
    target: {
      base: first.target.base,
      place: reports.find(({ target }) => target.place !== null)?.target.place ?? null,
    },
    when: mergeWhen(reports, conflicts),
    weapons: mergeWeapons(reports, conflicts),
    claimedBy: settleActor('claimedBy'),
    blamedOn: settleActor('blamedOn'),
    origin: { ...(byStrength[0] ?? first).origin },
    killed: mergeCounts(reports, 'killed', conflicts),
    injured: mergeCounts(reports, 'injured', conflicts),
    damage: settle('damage'),
    intercepted: settle('intercepted'),
    role: reports.some(({ role }) => role === 'news') ? 'news' : 'recap',
    reports: reports.map(({ id }) => id),
    conflicts,
    wider,
  };
}

/** Stance first; among equals an origin that is known. */
const rank = ({ origin }: Report): number => STANCES.indexOf(origin.stance) * 2 + (origin.id === null ? 1 : 0);

function groupValues(reports: readonly Report[], valueOf: (report: Report) => unknown): Conflict['values'] {
  const groups = new Map<string, Conflict['values'][number]>();
  for (const report of reports) {
    const value = valueOf(report);
    const key = JSON.stringify(value);
    const group = groups.get(key);
    if (group) group.reports.push(report.id);
    else groups.set(key, { value, reports: [report.id] });
  }
  return [...groups.values()];
}

/**
 * The days that lie in every known span; basis and words are those of the narrowest. Where no day lies in all, which
 * only an editor can join, every day from the first to the last that was told, and a conflict.
 */
function mergeWhen(reports: readonly Report[], conflicts: Conflict[]): When {
  const known = reports.map(({ when }) => when).filter((when) => !isUnknown(when));
  const [narrowest] = [...known].sort(
    (a, b) => compareNumbers(countDays(a), countDays(b)) || BASES.indexOf(a.basis) - BASES.indexOf(b.basis),
  );
  if (narrowest === undefined) {
    const ago = reports.find(({ when }) => when.ago)?.when.ago;
    return { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', text: null, ...(ago && { ago }) };
  }
  const { earliest, latest } = known.reduce(intersect, toBounds(narrowest));
  if (earliest !== null && latest !== null && earliest > latest) {
    const telling = reports.filter(({ when }) => !isUnknown(when));
    conflicts.push({ field: 'when', values: groupValues(telling, ({ when }) => toBounds(when)) });
    const days = known.reduce(hull, toBounds(narrowest));
    return { ...days, precision: precisionOf(days), basis: narrowest.basis, text: null };
  }
  const isNarrowed = earliest !== narrowest.earliest || latest !== narrowest.latest;
  const precision = isNarrowed ? (earliest === latest ? 'day' : 'days') : narrowest.precision;
  return { earliest, latest, precision, basis: narrowest.basis, text: narrowest.text };
}

const toBounds = ({ earliest, latest }: When): Bounds => ({ earliest, latest });

/**
 * From the least to the most that was told. A figure of which a text says that another took its place is told no more,
 * and stays beside it as a conflict in time.
 */
function mergeCounts(reports: readonly Report[], field: 'killed' | 'injured', conflicts: Conflict[]): Count | null {
  const telling = reports.filter((report) => report[field] !== null);
  const told = telling.flatMap((report) => report[field] ?? []);
  const updates = new Set(telling.filter((report) => report.updates).map(({ id }) => id));
  const values = groupValues(telling, (report) => report[field]).map((value): Conflict['values'][number] => {
    const updating = value.reports.filter((id) => updates.has(id));
    return { ...value, ...(updating.length > 0 && { updates: updating }) };
  });
  const lasting = findLasting(values);
  if (lasting.length < values.length || told.some((a) => told.some((b) => areDisjoint(a, b)))) {
    conflicts.push({ field, values });
  }
  return spanCounts(lasting.map(({ value }) => value as Count));
}

function mergeWeapons(reports: readonly Report[], conflicts: Conflict[]): WeaponUse[] {
  // صاروخ is both rocket and missile: where somebody says missile, the others' rocket is the same thing.
  const types = reports.map(({ weapons }) => knownTypes(weapons));
  const meansMissile = types.some((set) => set.has('missile') && !set.has('rocket'));
  const typeOf = (type: WeaponType) => (type === 'rocket' && meansMissile ? 'missile' : type);

  const uses = new Map<WeaponType, { report: Report; count: Count | null }[]>();
  for (const report of reports) {
    for (const { type, count } of report.weapons) {
      const list = uses.get(typeOf(type));
      if (list) list.push({ report, count });
      else uses.set(typeOf(type), [{ report, count }]);
    }
  }
  if ([...uses.keys()].some((type) => type !== 'unknown')) uses.delete('unknown');

  const values: Conflict['values'] = [];
  const merged = [...uses].map(([type, list]): WeaponUse => {
    const told = list.flatMap(({ count }) => count ?? []);
    const isUncounted = list.some(({ count }) => count === null);
    const isRival = told.some((a) => told.some((b) => areDisjoint(a, b)));
    // "Rockets" without a number beside "a rocket": how many there were is not settled.
    const isOneOrMore = isUncounted && told.length > 0 && told.every(({ high }) => high === 1);
    if (isRival || isOneOrMore) {
      const countOf = new Map(list.map(({ report, count }) => [report.id, count]));
      const tellers = reports.filter(({ id }) => countOf.has(id));
      values.push(...groupValues(tellers, ({ id }): WeaponUse => ({ type, count: countOf.get(id) ?? null })));
    }
    return { type, count: isOneOrMore ? null : spanCounts(told) };
  });
  if (values.length > 0) conflicts.push({ field: 'weapons', values });
  return merged.sort((a, b) => compareWeapons(a.type, b.type));
}
