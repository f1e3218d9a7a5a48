import type { Report } from '@mujaz/parsing';
import type { Actors } from './actors.ts';
import type { Uncompared } from './add-candidates.ts';
import type { Ledger } from './assign-ids.ts';
import type { CorrectionMessages } from './correction-messages.ts';
import type { PublishedCorrection, Snapshot } from './incident.ts';
import type { Places } from './places.ts';

/** What the steps of a correction share: the incidents so far, and the means to change them. */
export interface CorrectionState {
  current: Map<string, Uncompared>;
  dropped: Map<string, Uncompared>;
  ledger: Ledger;
  reportOf: (id: string) => Report;
  places: Places;
  actors: Actors;
  /** What each correction did, by its id. */
  effects: Map<string, Pick<PublishedCorrection, 'incidents' | 'was'>>;
  log: CorrectionMessages;
}

/** An incident as it was read, to be shown beside the correction. */
export const takeSnapshot = ({ id, target, when, reports }: Uncompared): Snapshot => ({ id, target, when, reports });
