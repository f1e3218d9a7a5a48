import type { Report } from '@mujaz/parsing';
import type { Uncompared } from './add-candidates.ts';
import type { Actors } from './actors.ts';
import { composeIncident } from './compose-incident.ts';
import type { Correction, MergeReason } from './incident.ts';
import { mergeFields } from './merge-fields.ts';

/**
 * One incident of several, by an editor's word. It keeps the id of the first and what the first says it hit;
 * everything else follows from all reports together, as if reading had merged them.
 */
export function mergeByEditor(
  kept: Uncompared,
  others: readonly Uncompared[],
  { reason }: Pick<Correction, 'reason'>,
  reportOf: (id: string) => Report,
  actors: Actors,
): Uncompared {
  const all = [kept, ...others];
  const fields = mergeFields(all.flatMap(({ reports }) => reports).map(reportOf), actors);
  const named = all.find(({ target }) => target.base !== null) ?? kept;
  const joins = others.map(({ reports }): MergeReason => ({
    ruleId: 'editor',
    reports: [kept.reports[0] ?? '', reports[0] ?? ''],
    reason,
  }));
  const held = new Set(fields.reports);
  const possible = new Map(
    all
      .flatMap(({ possibleReports }) => possibleReports)
      .map((possibleReport) => [possibleReport.report, possibleReport]),
  );
  const group = {
    reports: fields.reports.map(reportOf),
    fields: { ...fields, target: kept.target.base === null ? named.target : kept.target },
    reasons: [...all.flatMap(({ mergeReasons }) => mergeReasons), ...joins],
  };
  return {
    id: kept.id,
    ...composeIncident(
      group,
      actors,
      [...possible.values()].filter(({ report }) => !held.has(report)),
    ),
  };
}
