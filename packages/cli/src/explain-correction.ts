import type { PublishedCorrection, Snapshot } from '@mujaz/incidents';
import type { Project } from './load-project.ts';
import { wordValue } from './word-value.ts';

/** A correction as text for a terminal: its file, when, who, what was read and what was set; then why. */
export function explainCorrection(correction: PublishedCorrection, { correctionPlaces }: Project): string[] {
  const { id, date, by, reason, replacedBy } = correction;
  const what = replacedBy === null ? wordEffect(correction) : `without effect: ${replacedBy} took its place`;
  return [`${correctionPlaces.get(id)?.path ?? id}, ${date}, ${by}: ${what}`, `  ${reason.en}`];
}

function wordEffect(correction: PublishedCorrection): string {
  const { incidents, was } = correction;
  switch (correction.action) {
    case 'set':
      return `${correction.field} read as ${wordValue(was)}, set to ${wordValue(correction.value)}`;
    case 'date':
      return `day read as ${wordValue(was)}, set to ${wordValue(correction.when)}`;
    case 'merge': {
      const others = (was as Snapshot[]).filter((one) => one.id !== incidents[0]);
      return `${others.map((one) => one.id).join(', ')} merged into ${incidents[0]}`;
    }
    case 'split':
      return `${incidents[1]} split off ${incidents[0]}`;
    case 'drop':
      return 'withdrawn';
  }
}
