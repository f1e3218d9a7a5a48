import type { Report } from '../../src/index.ts';

/** The reports of one text that tell of one attack or strike. */
export interface ReportGroup {
  base: string | null;
  kind: 'attack' | 'strike';
  earliest: string | null;
  latest: string | null;
  reports: Report[];
}

/**
 * Groups the reports of one reading: same base, same kind and the same first and last day are one group.
 * A report that tells no day joins the first group of its base and kind; where no report of that base and kind
 * tells a day, they are one group without a day. Merging with reasons is the business of `@mujaz/incidents`;
 * this is only as much of it as a fixture needs.
 */
export function groupReports(reports: readonly Report[]): ReportGroup[] {
  const groups: ReportGroup[] = [];
  for (const report of reports) {
    if (!tellsDay(report)) continue;
    const own = groups.find((group) => isSameTarget(group, report) && isSameSpan(group, report));
    if (own) own.reports.push(report);
    else groups.push(createGroup(report));
  }
  for (const report of reports) {
    if (tellsDay(report)) continue;
    const own = groups.find((group) => isSameTarget(group, report));
    if (own) own.reports.push(report);
    else groups.push(createGroup(report));
  }
  return groups;
}

function tellsDay({ when }: Report): boolean {
  return when.earliest !== null || when.latest !== null;
}

function isSameTarget(group: ReportGroup, { kind, target }: Report): boolean {
  return group.kind === kind && group.base === target.base;
}

function isSameSpan(group: ReportGroup, { when }: Report): boolean {
  return group.earliest === when.earliest && group.latest === when.latest;
}

function createGroup(report: Report): ReportGroup {
  const { earliest, latest } = report.when;
  return { base: report.target.base, kind: report.kind, earliest, latest, reports: [report] };
}
