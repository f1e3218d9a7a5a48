import { VFileMessage } from 'vfile-message';
import type { CorrectionPlaces } from './create-corrections.ts';
import type { Correction, PublishedIncident } from './incident.ts';
import { compareText } from './order.ts';

/** A correction that took effect, for the page to show. */
export interface AppliedCorrection {
  correction: Correction;
  /** The incident it changed or dropped: `correction.incident`, or where that id redirects. */
  incident: string;
  /** The value that was read before it; for `drop`, null. */
  was: unknown;
}

export interface Corrected {
  incidents: PublishedIncident[];
  /** In the order in which they were applied: by date, then id. */
  applied: AppliedCorrection[];
  messages: VFileMessage[];
}

/**
 * Applies what editors overrule. Quotes, conflicts and grade stay as the sources have them: a correction
 * changes what is shown as the value, not who said what. Never throws; a correction whose incident is gone
 * is an error message. Of two corrections of one field the later one holds, and a message says so.
 */
export function applyCorrections(
  incidents: readonly PublishedIncident[],
  corrections: readonly Correction[],
  options: { redirects?: Readonly<Record<string, string>>; places?: CorrectionPlaces } = {},
): Corrected {
  const { redirects = {}, places } = options;
  const current = new Map(incidents.map((incident) => [incident.id, incident]));
  const dropped = new Set<string>();
  const setBy = new Map<string, string>();
  const applied: AppliedCorrection[] = [];
  const messages: VFileMessage[] = [];
  const report = (correction: Correction, fatal: boolean, ruleId: string, reason: string, note: string) => {
    const place = places?.get(correction.id);
    const message = new VFileMessage(reason, {
      ...(place && { place: { line: place.line, column: place.column } }),
      ruleId,
      source: 'mujaz-incidents',
    });
    const file = place?.path ?? `corrections/${correction.id}.yaml`;
    messages.push(Object.assign(message, { file, fatal, actual: correction.incident, note }));
  };

  for (const correction of [...corrections].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id))) {
    const id = current.has(correction.incident) ? correction.incident : redirects[correction.incident];
    const incident = id === undefined ? undefined : current.get(id);
    if (id === undefined || incident === undefined) {
      report(
        correction,
        true,
        'correction-target-gone',
        `Unexpected incident \`${correction.incident}\`, expected the id of an incident that is held`,
        'Copy the id from the incident’s permalink, or delete the correction if it has no object any more.',
      );
      continue;
    }
    if (id !== correction.incident) {
      report(
        correction,
        false,
        'correction-target-moved',
        `Unexpected former id \`${correction.incident}\`, expected \`${id}\``,
        `Write \`incident: ${id}\` after checking that the correction still holds.`,
      );
    }
    if (correction.action === 'drop') {
      dropped.add(id);
      applied.push({ correction, incident: id, was: null });
      continue;
    }
    const { field, value } = correction;
    const earlier = setBy.get(`${id} ${field}`);
    if (earlier !== undefined) {
      report(
        correction,
        false,
        'correction-overruled',
        `Unexpected second correction of \`${field}\` of \`${id}\`, expected one (\`${earlier}\` sets it too)`,
        'Delete the one that does not hold; until then the later one does.',
      );
    }
    setBy.set(`${id} ${field}`, correction.id);
    applied.push({ correction, incident: id, was: incident[field] });
    current.set(id, { ...incident, [field]: value });
  }

  return {
    incidents: [...current.values()]
      .filter(({ id }) => !dropped.has(id))
      .map((incident) => ({
        ...incident,
        candidates: incident.candidates.filter((candidate) => !dropped.has(candidate.incident)),
      })),
    applied,
    messages,
  };
}
