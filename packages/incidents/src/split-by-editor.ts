import type { Report } from '@mujaz/parsing';
import type { Uncompared } from './add-candidates.ts';
import type { Actors } from './actors.ts';
import { composeIncident, type Draft } from './compose-incident.ts';
import { explainPair } from './explain-pair.ts';
import type { MergeReason, NamedReports } from './incident.ts';
import { mergeFields } from './merge-fields.ts';
import { seedOf } from './order.ts';
import type { Places } from './places.ts';

/** The reports of an incident that an editor named: those of the seed with the words in a quote; white space is one. */
export function findNamedReports(
  { seed, words }: NamedReports,
  reports: readonly string[],
  reportOf: (id: string) => Report,
): string[] {
  const isMeant = (id: string) =>
    words === undefined || reportOf(id).quotes.some(({ exact }) => squeeze(exact).includes(squeeze(words)));
  return reports.filter((id) => seedOf(id) === seed && isMeant(id));
}

const squeeze = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ');

/** Two incidents of one: what stays, and what the named reports tell, which has no id yet. Neither may be empty. */
export function splitByEditor(
  incident: Uncompared,
  named: ReadonlySet<string>,
  reportOf: (id: string) => Report,
  { places, actors }: { places: Places; actors: Actors },
): { rest: Uncompared; part: Draft } {
  const compose = (ids: readonly string[]): Draft => {
    const reports = ids.map(reportOf);
    const fields = mergeFields(reports, actors);
    return composeIncident({ reports, fields, reasons: keepReasons(incident.mergeReasons, ids) }, actors);
  };
  const rest = compose(incident.reports.filter((id) => !named.has(id)));
  const part = compose(incident.reports.filter((id) => named.has(id)));
  for (const possible of incident.possibleReports) {
    const fits = [rest, part].filter(
      (draft) => explainPair(reportOf(possible.report), { ...draft, id: incident.id }, places).verdict !== 'apart',
    );
    for (const draft of fits.length > 0 ? fits : [rest]) draft.possibleReports.push(possible);
  }
  return { rest: { id: incident.id, ...rest }, part };
}

/** The reasons that join these reports; where those that joined them have gone, that they were one incident before. */
function keepReasons(reasons: readonly MergeReason[], ids: readonly string[]): MergeReason[] {
  const groups = new Map(ids.map((id) => [id, new Set([id])]));
  const join = (a: string, b: string): boolean => {
    const mine = groups.get(a);
    const theirs = groups.get(b);
    if (mine === undefined || theirs === undefined || mine === theirs) return false;
    for (const id of theirs) groups.set(id, mine.add(id));
    return true;
  };
  const kept = reasons.filter(({ reports: [a, b] }) => join(a, b));
  const [first] = ids;
  const added = ids
    .filter((id) => first !== undefined && join(first, id))
    .map((id): MergeReason => ({ ruleId: 'editor-kept', reports: [first ?? id, id], reason: KEPT }));
  return [...kept, ...added];
}

const KEPT = {
  ar: 'جُمعت الروايتان في الحادثة قبل أن يفصل محرر غيرهما عنها.',
  en: 'Both were part of the incident before an editor split others off it.',
};
