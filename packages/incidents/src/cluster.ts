import type { Report } from '@mujaz/parsing';
import type { Actors } from './actors.ts';
import type { PairVerdict, Telling } from './explain-pair.ts';
import type { MergeReason } from './incident.ts';
import { mergeFields, type MergedFields } from './merge-fields.ts';
import { compareNullLast, compareNumbers, compareReports } from './order.ts';
import { pairRules } from './pair-rules.ts';
import { countDays, isUnknown } from './span.ts';
import { knownTypes } from './weapons.ts';

/** Reports held to be one incident, with what they tell together and why. */
export interface Group {
  /** In the order of `compareReports`, as in `fields.reports`. */
  reports: Report[];
  fields: MergedFields;
  reasons: MergeReason[];
}

/** A group that may be one of several others: no incident of its own when they are published together. */
export interface LooseGroup extends Group {
  fits: Group[];
  why: Pick<PairVerdict, 'ruleId' | 'reason'>;
}

export interface Clusters {
  firm: Group[];
  loose: LooseGroup[];
}

export const createGroup = (report: Report): Group => ({
  reports: [report],
  fields: mergeFields([report]),
  reasons: [],
});

/** What the reports tell together, as `explainPair` takes it. */
export function tellingOf(group: Group, isMerged: boolean): Telling {
  const { reports, ...fields } = group.fields;
  const id = reports[0] ?? '';
  return isMerged ? { ...fields, id, reports } : { ...fields, id };
}

/**
 * Joins groups that are one incident, by `compare`. The most specific telling comes first, so that a vague
 * one is held against all it may be: it joins the only group it fits; where it fits several it stays loose.
 * The order is of the groups' own fields and report ids: the order in which they are given does not matter.
 */
export function cluster(
  groups: readonly Group[],
  compare: (a: Group, b: Group) => PairVerdict,
  actors: Actors,
): Clusters {
  const firm: Group[] = [];
  const loose: LooseGroup[] = [];
  // Groups can only fit within one kind and target, so a newcomer is held against those alone.
  const byTarget = new Map<string, Group[]>();
  for (const group of [...groups].sort(compareSpecificity)) {
    const { kind, target } = group.fields;
    const key = `${kind} ${target.base ?? ''}`;
    const neighbours = byTarget.get(key) ?? [];
    byTarget.set(key, neighbours);

    const fits = neighbours
      .map((other) => ({ other, found: compare(other, group) }))
      .filter(({ found }) => found.verdict === 'same');
    const [only] = fits;
    if (only === undefined) {
      const own = { ...group };
      firm.push(own);
      neighbours.push(own);
    } else if (fits.length === 1) {
      join(only.other, group, only.found, actors);
    } else {
      const { ar, en } = pairRules['several-fit'];
      const why = { ruleId: 'several-fit', reason: { ar: `${ar}.`, en: `${en}.` } } as const;
      loose.push({ ...group, fits: fits.map(({ other }) => other), why });
    }
  }
  return { firm, loose };
}

function join(group: Group, other: Group, { ruleId, reason }: PairVerdict, actors: Actors): void {
  group.reasons = [...group.reasons, ...other.reasons, { ruleId, reports: [firstOf(group), firstOf(other)], reason }];
  group.reports = [...group.reports, ...other.reports].sort((a, b) => compareReports(a.id, b.id));
  group.fields = mergeFields(group.reports, actors);
}

const firstOf = (group: Group): string => group.fields.reports[0] ?? '';

/** A told day first, the narrower span first, more weapons first; then day and id, so that no two are equal. */
function compareSpecificity(a: Group, b: Group): number {
  return (
    Number(isUnknown(a.fields.when)) - Number(isUnknown(b.fields.when)) ||
    compareNumbers(countDays(a.fields.when), countDays(b.fields.when)) ||
    knownTypes(b.fields.weapons).size - knownTypes(a.fields.weapons).size ||
    compareNullLast(a.fields.when.earliest, b.fields.when.earliest) ||
    compareReports(firstOf(a), firstOf(b))
  );
}
