import { replayUpdates, type FieldChange, type RecordUpdate, type Standing } from '@mujaz/incidents';

/** What the log of updates says of one incident. */
export interface IncidentHistory {
  id: string;
  /** What was recorded of it last. */
  standing: Standing;
  /** The day on which it was first recorded. */
  recorded: string;
  /** The day of the last update that did anything to it. */
  changed: string;
  /** Its fields that updates changed, by day, the first first. */
  changes: { day: string; fields: FieldChange[] }[];
}

/** The history of every incident that an update ever added, by id. */
export function createHistory(updates: readonly RecordUpdate[]): Map<string, IncidentHistory> {
  const { incidents } = replayUpdates(updates).record;
  const histories = new Map<string, IncidentHistory>();
  for (const { day, incidents: lists } of updates) {
    for (const { id } of lists.added) {
      const standing = incidents.get(id);
      if (standing) histories.set(id, { id, standing, recorded: day, changed: day, changes: [] });
    }
    const { changed, restored, merged, withdrawn, gone } = lists;
    for (const { id } of [...changed, ...restored, ...merged, ...withdrawn, ...gone]) {
      const history = histories.get(id);
      if (history) history.changed = day;
    }
    for (const { id, fields } of [...changed, ...restored]) {
      if (fields.length > 0) histories.get(id)?.changes.push({ day, fields });
    }
  }
  return histories;
}
