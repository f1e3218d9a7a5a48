import { VFileMessage } from 'vfile-message';
import type { CorrectionPlaces } from './create-corrections.ts';
import type { Correction } from './incident.ts';

export interface Complaint {
  ruleId: string;
  /** "Unexpected …, expected …". */
  reason: string;
  /** The cure. */
  note: string;
  /** The item of a list, as `with.0`, or `replaces`; without it the line of `incident`. */
  part?: string;
  isWarning?: boolean;
}

export interface CorrectionMessages {
  messages: VFileMessage[];
  /** Says something of a correction, at the line of its file. */
  add(correction: Correction, complaint: Complaint): void;
  /** The file of a correction as messages name it. */
  fileOf(id: string): string;
}

/** Gathers what is to be said of corrections. Without places it names the file by the correction's id. */
export function createCorrectionMessages(places: CorrectionPlaces = new Map()): CorrectionMessages {
  const messages: VFileMessage[] = [];
  const fileOf = (id: string) => places.get(id)?.path ?? `corrections/${id}.yaml`;
  return {
    messages,
    fileOf,
    add({ id }, { ruleId, reason, note, part, isWarning = false }) {
      const whole = places.get(id);
      const place = (part === undefined ? undefined : whole?.parts.get(part)) ?? whole;
      const message = new VFileMessage(reason, {
        ...(place && { place: { line: place.line, column: place.column } }),
        ruleId,
        source: 'mujaz-incidents',
      });
      messages.push(Object.assign(message, { file: fileOf(id), fatal: !isWarning, note }));
    },
  };
}
