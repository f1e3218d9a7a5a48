import type { RecordUpdate } from './record-update.ts';
import { compareUpdates } from './replay-updates.ts';
import { toLetters } from './to-letters.ts';

/** The id of the next update of a day: after the last that the log has of it, so that none is given twice. */
export function nextUpdateId(updates: readonly Pick<RecordUpdate, 'id' | 'day'>[], day: string): string {
  const last = updates
    .filter((update) => update.day === day)
    .sort(compareUpdates)
    .at(-1);
  for (let n = 0; ; n += 1) {
    const id = `${day}-${toLetters(n)}`;
    if (last === undefined || compareUpdates({ id }, last) > 0) return id;
  }
}
