import { findSuccessions, isOneSuccession, type Conflict } from '@mujaz/incidents';
import { wordValue } from './word-value.ts';

/**
 * The values of a conflict in words: `first 25 (a#1), then 34 (a#2)`; `25 (a#1) or 34 (b#1)` where none followed another.
 * @param wordOne one value, with its reports where they are to be named
 */
export function wordConflict(
  { values }: Pick<Conflict, 'values'>,
  wordOne: (value: Conflict['values'][number]) => string,
): string {
  const { successions, others } = findSuccessions(values);
  const followed = successions.map(
    ({ steps }) => `first ${steps.map((step) => step.map(wordOne).join(' or ')).join(', then ')}`,
  );
  const beside = others.map(wordOne).join(' or ');
  return [followed.join('; '), beside].filter(Boolean).join('; but ');
}

/** A conflict with its field: `sources disagree on killed: …`, or `injured changed: first 25, then 34`. */
export function wordConflictLine(conflict: Conflict): string {
  const values = wordConflict(conflict, ({ value }) => wordValue(value));
  return isOneSuccession(conflict)
    ? `${conflict.field} changed: ${values}`
    : `sources disagree on ${conflict.field}: ${values}`;
}
