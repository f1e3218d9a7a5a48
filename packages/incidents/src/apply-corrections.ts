import type { Reading } from '@mujaz/parsing';
import type { VFileMessage } from 'vfile-message';
import { noActors, type Actors } from './actors.ts';
import { addCandidates, type Uncompared } from './add-candidates.ts';
import { followRedirects, type Ledger } from './assign-ids.ts';
import { applyResolved } from './apply-resolved.ts';
import { applySplit } from './apply-split.ts';
import { createCorrectionMessages } from './correction-messages.ts';
import type { CorrectionState } from './correction-state.ts';
import type { CorrectionPlaces } from './create-corrections.ts';
import { findContradictions } from './find-contradictions.ts';
import type { Correction, PublishedCorrection, PublishedIncident } from './incident.ts';
import { linkAnswers } from './link-answers.ts';
import type { MergedIncidents } from './merge-incidents.ts';
import { compareIncidents } from './merge-within-seed.ts';
import { compareText } from './order.ts';
import { noPlaces, type Places } from './places.ts';
import { resolveCorrection } from './resolve-correction.ts';
import { settleReplaced } from './settle-replaced.ts';

export interface CorrectOptions {
  /** The readings that the incidents were merged from: a split and a merge read the reports anew. */
  readings: readonly Pick<Reading, 'reports'>[];
  places?: Places;
  actors?: Actors;
  /** Where each correction stands, so that a message can name the line. */
  correctionPlaces?: CorrectionPlaces;
}

export interface Corrected {
  /** By earliest day, unknown last; then by id. */
  incidents: PublishedIncident[];
  /** Incidents that an editor dropped, as they were, but for what pointed at others. */
  withdrawn: PublishedIncident[];
  /** All that could be applied or were replaced, by date, then id. */
  corrections: PublishedCorrection[];
  /** The ledger given, with the ids of parts that were split off, and redirects to incidents merged by an editor. */
  ledger: Ledger;
  /** An error means that nothing of this may be published. */
  messages: VFileMessage[];
}

/**
 * Applies what editors overrule: first splits, then merges, drops and values, whatever their files are called and
 * in whatever order they come. Merged and split incidents are made anew from their reports; `set` and `date`
 * change what is shown as the value and leave quotes, conflicts and grade as the sources have them.
 *
 * Never throws. A correction whose incident or words are gone, and two that contradict each other, are errors.
 */
export function applyCorrections(
  { incidents, ledger }: MergedIncidents,
  corrections: readonly Correction[],
  options: CorrectOptions,
): Corrected {
  const { readings, places = noPlaces, actors = noActors, correctionPlaces } = options;
  const reports = new Map(readings.flatMap((reading) => reading.reports).map((report) => [report.id, report]));
  const state: CorrectionState = {
    current: new Map(incidents.map((incident) => [incident.id, toUncompared(incident)])),
    dropped: new Map(),
    ledger,
    reportOf(id) {
      const report = reports.get(id);
      if (report === undefined) throw new TypeError(`Unexpected report ${id}, expected one of the readings given`);
      return report;
    },
    places,
    actors,
    effects: new Map(),
    log: createCorrectionMessages(correctionPlaces),
  };
  const replacedBy = settleReplaced(corrections, state.log);
  const holding = corrections
    .filter(({ id }) => !replacedBy.has(id))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));

  const parts = holding.flatMap((correction) => applySplit(correction, state) ?? []);
  const resolved = holding.flatMap((correction) => resolveCorrection(correction, state) ?? []);
  const contradictions = findContradictions(resolved, parts);
  for (const { correction, against, what } of contradictions) {
    state.log.add(correction, {
      ruleId: 'correction-contradiction',
      reason: `Unexpected contradiction of \`${state.log.fileOf(against.id)}\`, expected corrections that can all hold: ${what}`,
      note: `Delete the one that does not hold, or write \`replaces: ${against.id}\` if this one takes its place.`,
    });
  }
  const refused = new Set(contradictions.flatMap(({ correction, against }) => [correction, against]));
  const sound = resolved.filter(({ correction }) => !refused.has(correction));
  for (const step of ['merge', 'drop', 'set', 'date'] as const) {
    for (const item of sound) if (item.correction.action === step) applyResolved(item, state);
  }

  const apart = new Set(parts.flatMap(({ ids: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  const held =
    corrections.length === 0
      ? [...incidents]
      : linkAnswers(
          addCandidates([...state.current.values()], places, (a, b) => apart.has(`${a} ${b}`)),
          reports.values(),
        );
  return {
    incidents: held.sort(compareIncidents),
    withdrawn: [...state.dropped.values()]
      .map((incident) => ({ ...incident, candidates: [], answers: [], answeredBy: [] }))
      .sort(compareIncidents),
    corrections: [...corrections]
      .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id))
      .flatMap((correction): PublishedCorrection[] => {
        const by = replacedBy.get(correction.id) ?? null;
        const effect = state.effects.get(by ?? correction.id);
        if (effect === undefined) return [];
        return [{ ...correction, incidents: effect.incidents, was: by === null ? effect.was : null, replacedBy: by }];
      }),
    ledger: { ...state.ledger, redirects: followRedirects(state.ledger.redirects) },
    messages: state.log.messages,
  };
}

function toUncompared({ candidates: _, answers: __, answeredBy: ___, ...incident }: PublishedIncident): Uncompared {
  return incident;
}
