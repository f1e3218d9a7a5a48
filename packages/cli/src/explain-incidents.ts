import { createActors, createPlaces, mergeIncidents } from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import { countriesIn } from '@mujaz/parsing';
import type { Reading } from '@mujaz/parsing';
import { wordConflictLine } from './word-conflict.ts';

/** The last stage, as text for people: which reports of one seed became one incident and why, and which were kept apart. */
export function explainIncidents(reading: Reading, knowledge: Knowledge): string {
  const places = createPlaces(knowledge.bases, countriesIn);
  const { incidents } = mergeIncidents([reading], { places, actors: createActors(knowledge.actors) });
  const lines = incidents.flatMap(
    ({ id, grade, reports, conflicts, wider, mergeReasons, candidates, possibleReports, answers, answeredBy }) => [
      `${id}: ${grade}, from ${reports.map(numberOf).join(', ')}`,
      ...mergeReasons.map(
        ({ ruleId, reports: [a, b], reason }) =>
          `  ${numberOf(a)} and ${numberOf(b)} are one: ${reason.en} (${ruleId})`,
      ),
      ...conflicts.map((conflict) => `  ${wordConflictLine(conflict)}`),
      ...wider.map(({ field, value }) => `  no disagreement on ${field}: ${value} is the wider group`),
      ...answers.map(({ incident, sources }) => `  answers ${incident}, as ${saying(sources)} tells it`),
      ...answeredBy.map(({ incident, sources }) => `  answered by ${incident}, as ${saying(sources)} tells it`),
      ...candidates.map(({ incident, ruleId, reason }) => `  kept apart from ${incident}: ${reason.en} (${ruleId})`),
      ...possibleReports.map(
        ({ report, ruleId, reason }) => `  may also be ${numberOf(report)}: ${reason.en} (${ruleId})`,
      ),
    ],
  );
  return `7. Incidents\n${(lines.length > 0 ? lines : ['none']).map((line) => `   ${line}\n`).join('')}`;
}

const saying = (sources: readonly { report: string }[]): string =>
  sources.map(({ report }) => numberOf(report)).join(', ');

/** `#2` of `seed#2`: the seed is the same for all. */
function numberOf(report: string): string {
  return report.slice(report.lastIndexOf('#'));
}
