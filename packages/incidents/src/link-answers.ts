import type { Report } from '@mujaz/parsing';
import type { Uncompared } from './add-candidates.ts';
import type { AnswerLink, PublishedIncident } from './incident.ts';
import { compareText } from './order.ts';

/**
 * Gives each strike the attacks that its reports say it answers, and each attack the strikes that answered it, by id.
 * A link follows the reports: where one end is in no incident of these any more, there is none.
 */
export function linkAnswers<I extends Uncompared>(
  incidents: readonly I[],
  reports: Iterable<Pick<Report, 'id' | 'answers'>>,
): (I & Pick<PublishedIncident, 'answers' | 'answeredBy'>)[] {
  const answered = new Map<string, string>();
  for (const { id, answers } of reports) if (answers !== undefined) answered.set(id, answers);
  const attackOf = new Map<string, string>();
  for (const { id, kind, reports: held } of incidents) {
    if (kind === 'attack') for (const report of held) attackOf.set(report, id);
  }

  const answers = new Map<string, AnswerLink[]>();
  const answeredBy = new Map<string, AnswerLink[]>();
  for (const { id, kind, sources } of incidents) {
    if (kind !== 'strike') continue;
    const byAttack = Map.groupBy(sources, ({ report }) => attackOf.get(answered.get(report) ?? ''));
    for (const [attack, said] of byAttack) {
      if (attack === undefined) continue;
      // A report's first quote is the sentence that tells of the strike, and it is there that it is told as an answer.
      const saying = said.map(({ quotes, ...source }) => ({ ...source, quotes: quotes.slice(0, 1) }));
      note(answers, id, { incident: attack, sources: saying });
      note(answeredBy, attack, { incident: id, sources: saying });
    }
  }
  return incidents.map((incident) => ({
    ...incident,
    answers: (answers.get(incident.id) ?? []).sort(compareLinks),
    answeredBy: (answeredBy.get(incident.id) ?? []).sort(compareLinks),
  }));
}

function note(links: Map<string, AnswerLink[]>, id: string, link: AnswerLink): void {
  const list = links.get(id);
  if (list) list.push(link);
  else links.set(id, [link]);
}

const compareLinks = (a: AnswerLink, b: AnswerLink): number => compareText(a.incident, b.incident);
