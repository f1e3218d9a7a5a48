import type { Count, Reading, Report, Tally, TallyScope, WeaponType } from '../../src/index.ts';
import { groupReports, type ReportGroup } from './group-reports.ts';
import type { Expected, ExpectedCount, ExpectedGroup, ExpectedTally } from './read-fixtures.ts';

/**
 * Holds a reading against what a fixture expects. Each expected group takes one group of reports of its base, kind and
 * days; each of its fields must be told by a report of the group, and `null` by none. A group or tally that nothing
 * expects is a problem. An `unknown` weapon without a number tells nothing and is left out on both sides.
 * Returns one line per problem; none when the reading is as expected.
 */
export function compareReading(reading: Reading, expected: Expected): string[] {
  const problems: string[] = [];
  const groups = groupReports(reading.reports);
  const free = new Set(groups);
  for (const want of expected.reports) {
    const candidates = [...free].filter((group) => isTarget(group, want));
    const found = candidates.find((group) => isSpan(group, want)) ?? takeOnly(candidates);
    if (!found) {
      problems.push(`missing: ${showExpected(want)}`);
      continue;
    }
    free.delete(found);
    for (const field of compareGroup(found, want)) problems.push(`${nameOf(want)}: ${field}`);
  }
  for (const group of free) problems.push(`unexpected: ${showGroup(group)}`);
  problems.push(...compareTallies(reading.tallies, expected.tallies));
  for (const ruleId of expected.messages ?? []) {
    if (!reading.messages.some((message) => message.ruleId === ruleId)) problems.push(`missing message: ${ruleId}`);
  }
  const { published } = reading.seed;
  for (const [key, value] of Object.entries(expected.published ?? {})) {
    const actual = published[key as keyof typeof published];
    if (actual !== value) problems.push(`published.${key}: expected ${String(value)}, found ${String(actual)}`);
  }
  return problems;
}

/** What a reading holds, in lines, for a failing test to show. */
export function showReading(reading: Reading): string[] {
  const { earliest, latest, basis } = reading.seed.published;
  return [
    `published ${earliest ?? '?'}..${latest ?? '?'} ${basis}`,
    ...groupReports(reading.reports).map(showGroup),
    ...reading.tallies.map((tally) => `tally ${JSON.stringify({ ...tally, quotes: undefined })}`),
    ...reading.messages.map(({ ruleId, reason }) => `message ${ruleId}: ${reason}`),
  ];
}

function isTarget(group: ReportGroup, want: ExpectedGroup): boolean {
  return group.base === want.base && group.kind === (want.kind ?? 'attack');
}

function isSpan(group: ReportGroup, { earliest, latest }: ExpectedGroup): boolean {
  return (earliest === undefined || earliest === group.earliest) && (latest === undefined || latest === group.latest);
}

/** With one candidate only, a wrong day is better said as a wrong day than as one missing and one unexpected. */
function takeOnly(candidates: ReportGroup[]): ReportGroup | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

function compareGroup(group: ReportGroup, want: ExpectedGroup): string[] {
  const problems: string[] = [];
  const { reports } = group;
  const expect = (field: string, wanted: unknown, found: unknown[]) => {
    const told = found.filter((value) => value !== null);
    const isRight = wanted === null ? told.length === 0 : told.includes(wanted);
    if (!isRight) problems.push(`${field} expected ${String(wanted)}, found ${told.map(String).join(' | ') || 'null'}`);
  };
  if (want.earliest !== undefined) expect('earliest', want.earliest, [group.earliest]);
  if (want.latest !== undefined) expect('latest', want.latest, [group.latest]);
  if (want.basis !== undefined)
    expect(
      'basis',
      want.basis,
      valuesOf(reports, ({ when }) => when.basis),
    );
  for (const field of ['claimedBy', 'blamedOn', 'damage', 'intercepted', 'role'] as const) {
    if (want[field] !== undefined)
      expect(
        field,
        want[field],
        valuesOf(reports, (report) => report[field]),
      );
  }
  const origins = valuesOf(reports, ({ origin }) => origin.id);
  for (const origin of want.origins ?? []) expect('origins', origin, origins);
  if (want.origin !== undefined) expect('origin', want.origin, origins);
  if (want.stance !== undefined)
    expect(
      'stance',
      want.stance,
      valuesOf(reports, ({ origin }) => origin.stance),
    );
  for (const field of ['killed', 'injured'] as const) {
    const wanted = want[field];
    if (wanted !== undefined) {
      expect(
        field,
        showExpectedCount(wanted),
        valuesOf(reports, (report) => showCount(report[field])),
      );
    }
  }
  if (want.weapons !== undefined) problems.push(...compareWeapons(reports, want.weapons));
  return problems;
}

function compareWeapons(reports: Report[], wanted: NonNullable<ExpectedGroup['weapons']>): string[] {
  const found = new Map<WeaponType, Set<string>>();
  for (const { type, count } of reports.flatMap(({ weapons }) => weapons)) {
    if (type === 'unknown' && count === null) continue;
    const counts = found.get(type) ?? new Set();
    found.set(type, count === null ? counts : counts.add(showCount(count) ?? ''));
  }
  const expected = new Map(wanted.flatMap((use) => Object.entries(use) as [WeaponType, ExpectedCount][]));
  const isRight =
    found.size === expected.size &&
    [...expected].every(([type, count]) => {
      const told = found.get(type);
      const shown = showExpectedCount(count);
      return told !== undefined && (shown === null ? told.size === 0 : told.has(shown));
    });
  if (isRight) return [];
  const shown = [...found].map(([type, counts]) => `${type}: ${[...counts].join(' | ') || 'null'}`);
  return [`weapons expected ${showWeapons(wanted)}, found {${shown.join(', ')}}`];
}

function compareTallies(found: Tally[], expected: ExpectedTally[]): string[] {
  const problems: string[] = [];
  const free = new Set(found);
  for (const want of expected) {
    const tally = [...free].find(({ count }) => count === want.count);
    if (!tally) {
      problems.push(`missing tally: ${JSON.stringify(want)}`);
      continue;
    }
    free.delete(tally);
    const expect = (field: string, wanted: unknown, actual: unknown) => {
      if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(actual)) {
        problems.push(
          `tally ${want.count}: ${field} expected ${JSON.stringify(wanted)}, found ${JSON.stringify(actual)}`,
        );
      }
    };
    expect('bound', want.bound, tally.bound);
    expect('countries', want.countries?.toSorted(), tally.scope.countries.toSorted());
    expect('base', want.base, tally.scope.base);
    expect('earliest', want.earliest, tally.earliest);
    expect('latest', want.latest, tally.latest);
    expect('origin', want.origin, tally.origin);
    if (want.breakdown) {
      const wanted = want.breakdown.map((part) => showPart(part.count, part.countries ?? [], part.base ?? null));
      const actual = tally.breakdown.map(({ count, scope }) => showPart(count, ...scopeOf(scope)));
      expect('breakdown', wanted.toSorted(), actual.toSorted());
    }
  }
  for (const tally of free) problems.push(`unexpected tally: ${JSON.stringify({ ...tally, quotes: undefined })}`);
  return problems;
}

function scopeOf({ countries, base }: TallyScope): [string[], string | null] {
  return [countries, base];
}

function showPart(count: number, countries: string[], base: string | null): string {
  return `${count} ${base ?? countries.toSorted().join('+')}`;
}

function valuesOf<Value>(reports: Report[], pick: (report: Report) => Value): Value[] {
  return [...new Set(reports.map(pick))];
}

/** `2`, `7–10`, `5+` or null. */
export function showCount(count: Count | null): string | null {
  if (count === null) return null;
  if (count.high === null) return `${count.low}+`;
  return count.low === count.high ? String(count.low) : `${count.low}–${count.high}`;
}

function showExpectedCount(count: ExpectedCount): string | null {
  if (count === null) return null;
  return showCount(
    typeof count === 'number' ? { low: count, high: count } : { low: count.low, high: count.high ?? null },
  );
}

function showWeapons(weapons: NonNullable<ExpectedGroup['weapons']>): string {
  const uses = weapons.flatMap((use) => Object.entries<ExpectedCount>(use));
  return `{${uses.map(([type, count]) => `${type}: ${showExpectedCount(count) ?? 'null'}`).join(', ')}}`;
}

function nameOf({ base, kind = 'attack' }: ExpectedGroup): string {
  return `${kind} ${base ?? 'unnamed'}`;
}

function showExpected(want: ExpectedGroup): string {
  const { earliest, latest } = want;
  return `${nameOf(want)} ${earliest === undefined ? 'any day' : `${earliest ?? '?'}..${latest ?? '?'}`}`;
}

function showGroup({ kind, base, earliest, latest, reports }: ReportGroup): string {
  const told = reports.map((report) => {
    const fields = {
      weapons: report.weapons.map(({ type, count }) => `${type}: ${showCount(count) ?? 'null'}`).join(', '),
      claimedBy: report.claimedBy,
      blamedOn: report.blamedOn,
      killed: showCount(report.killed),
      injured: showCount(report.injured),
      damage: report.damage,
      intercepted: report.intercepted,
      origin: report.origin.id,
      stance: report.origin.stance,
      role: report.role,
    };
    const shown = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
    return shown.map(([key, value]) => `${key} ${String(value)}`).join(', ');
  });
  return `${kind} ${base ?? 'unnamed'} ${earliest ?? '?'}..${latest ?? '?'} [${told.join('] [')}]`;
}
