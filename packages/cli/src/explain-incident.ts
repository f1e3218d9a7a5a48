import { createActors, createPlaces, findNearest, isOneSuccession, weighGrade } from '@mujaz/incidents';
import type { AnswerLink, Conflict, PublishedCorrection, PublishedIncident } from '@mujaz/incidents';
import { countriesIn } from '@mujaz/parsing';
import type { Report } from '@mujaz/parsing';
import type { Composed } from './compose-dataset.ts';
import { explainCorrection } from './explain-correction.ts';
import type { Project } from './load-project.ts';
import { createLocator } from './locate.ts';
import { wordConflict } from './word-conflict.ts';
import { wordSpan, wordValue } from './word-value.ts';

/** What each grade means, as the methodology has it. */
const GRADES = {
  claimed: 'only claimants say so',
  reported: 'one origin that is no claimant, or nobody named',
  corroborated: 'two independent origins say so; all claims together count as one',
  acknowledged: 'the side attacked says so',
  contested: 'sources disagree on whether it happened, or on its casualties',
};

/** Everything that made an incident what it is, in plain words; it may be held or withdrawn. */
export function explainIncident(incident: PublishedIncident, project: Project, composed: Composed): string {
  const { dataset } = composed;
  const byId = new Map(composed.readings.flatMap(({ reports }) => reports).map((report) => [report.id, report]));
  const reports = incident.reports.flatMap((id) => byId.get(id) ?? []);
  const corrections = dataset.corrections.filter(({ incidents }) => incidents.includes(incident.id));
  const { target, kind } = incident;
  const isWithdrawn = dataset.withdrawn.some(({ id }) => id === incident.id);
  const former = dataset.formerIds.filter(({ leadsTo }) => leadsTo === incident.id).map(({ id }) => id);

  const sections: [string, string[]][] = [
    ['Day', explainDay(incident, reports, corrections)],
    ['Grade', explainGrade(incident, reports, project)],
    ['Reports', reports.flatMap((report) => quoteReport(report, project))],
    [
      'Merged because',
      incident.mergeReasons.map(({ ruleId, reports: [a, b], reason }) => `${a} and ${b}: ${reason.en} (${ruleId})`),
    ],
    ['Sources disagree', explainConflicts(incident.conflicts.filter((conflict) => !isOneSuccession(conflict)))],
    ['Figures that changed', explainConflicts(incident.conflicts.filter(isOneSuccession))],
    ['Answers', explainLinks(incident.answers, composed)],
    ['Answered by', explainLinks(incident.answeredBy, composed)],
    [
      'Wider groups that some name instead',
      incident.wider.map(({ field, value, reports: by }) => `${field}: ${value} (${by.join(', ')})`),
    ],
    [
      'Reports that may also tell of it',
      incident.possibleReports.map(({ report, ruleId, reason }) => `${report}: ${reason.en} (${ruleId})`),
    ],
    ['Not merged with', explainNearest(incident, project, composed)],
    ['Corrections', corrections.flatMap((correction) => explainCorrection(correction, project))],
  ];
  const head = [
    `${incident.id}: ${kind} on ${target.base ?? (target.place === null ? 'a place not told' : `«${target.place}»`)}, ${wordSpan(incident.when)}`,
    ...(isWithdrawn ? ['An editor withdrew it: it counts nowhere.'] : []),
    ...(former.length > 0 ? [`Former ids that lead here: ${former.join(', ')}`] : []),
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  return `${head.join('\n')}\n${body.join('')}`;
}

function explainConflicts(conflicts: readonly Conflict[]): string[] {
  return conflicts.map(
    (conflict) =>
      `${conflict.field}: ${wordConflict(conflict, ({ value, reports }) => `${wordValue(value)} (${reports.join(', ')})`)}`,
  );
}

/** Each incident at the other end, and the words of the strike that say so. */
function explainLinks(links: readonly AnswerLink[], { dataset }: Composed): string[] {
  return links.flatMap(({ incident, sources }) => {
    const other = dataset.incidents.find(({ id }) => id === incident);
    return [
      `${incident}${other ? `, ${wordSpan(other.when)}` : ''}`,
      ...sources.flatMap(({ report, quotes }) => quotes.map(({ exact }) => `  ${report}: «${oneLine(exact)}»`)),
    ];
  });
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

function explainDay(
  { when }: PublishedIncident,
  reports: readonly Report[],
  corrections: readonly PublishedCorrection[],
): string[] {
  const set = corrections.find(({ action, replacedBy }) => action === 'date' && replacedBy === null);
  const told = reports.map((report) => `${report.id}: ${wordWhen(report.when)}`);
  if (set !== undefined) return [`${wordWhen(when)}, set by the correction ${set.id}; read were:`, ...told];
  if (reports.length < 2) return told;
  const isUnknown = when.earliest === null && when.latest === null;
  return [`${wordSpan(when)}: ${isUnknown ? 'no report tells a day' : 'from the days that the reports tell'}`, ...told];
}

function wordWhen({ basis, text, ...span }: PublishedIncident['when']): string {
  const from = {
    stated: 'stated',
    relative: 'counted from a day word',
    published: 'bounded by the day of publication alone',
    event: 'known from a dated public event',
    unknown: 'nothing tells a day',
  }[basis];
  return `${wordSpan(span)}, ${from}${text === null ? '' : `: «${text}»`}`;
}

function explainGrade(incident: PublishedIncident, reports: readonly Report[], { knowledge }: Project): string[] {
  const {
    grade,
    reports: decisive,
    conflict,
  } = weighGrade(reports, incident.conflicts, createActors(knowledge.actors));
  const by = decisive.map(({ id, origin }) => `${id} (${origin.id ?? 'nobody named'}, ${origin.stance})`);
  return [
    `${grade}: ${GRADES[grade]}`,
    ...(conflict === null ? [] : [`the disagreement on ${conflict.field} below`]),
    ...(by.length > 0 ? [`by ${by.join(', ')}`] : []),
  ];
}

function quoteReport({ id, origin, role, quotes }: Report, { seeds }: Project): string[] {
  const seed = id.slice(0, id.lastIndexOf('#'));
  const found = seeds.find((file) => file.seed.id === seed);
  const locate = found && createLocator(found.seed.text);
  return [
    `${id}: ${origin.id ?? origin.text ?? 'nobody named'} ${origin.stance}, told as ${role}`,
    ...quotes.map(({ exact, start }) => `  ${found?.file ?? seed}:${locate?.(start).line ?? '?'} «${oneLine(exact)}»`),
  ];
}

function explainNearest(incident: PublishedIncident, { knowledge }: Project, { dataset }: Composed): string[] {
  const places = createPlaces(knowledge.bases, countriesIn);
  return findNearest(incident, dataset.incidents, places).map(({ incident: other, verdict }) => {
    const split = dataset.corrections.find(
      ({ action, incidents }) => action === 'split' && incidents.includes(incident.id) && incidents.includes(other.id),
    );
    const why =
      split !== undefined
        ? `an editor split them (${split.id})`
        : verdict.verdict === 'same'
          ? 'they fit as they stand now; their reports, held against each other one by one, fitted others better'
          : `${verdict.verdict === 'candidate' ? 'may be the same event: ' : ''}${verdict.reason.en} (${verdict.ruleId})`;
    return `${other.id}, ${wordSpan(other.when)}: ${why}`;
  });
}
