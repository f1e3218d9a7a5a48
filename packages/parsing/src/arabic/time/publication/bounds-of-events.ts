import { dayNumberOf } from '../calendar.ts';
import type { Constraint } from './constraint.ts';
import { dayBesideEvent } from './day-beside-event.ts';
import type { MetEvent, ToldEvent } from './events-told.ts';

/** No text is older than what it speaks of. */
export function notBeforeEvents(met: MetEvent[]): Constraint[] {
  return met.map(({ event, sentence }) => {
    const from = dayNumberOf(event.earliest);
    return {
      reason: `not before ${event.names.en}, ${event.earliest}`,
      basis: 'inferred',
      holds: (candidate) => candidate >= from,
      sentence,
      mention: { from: 0, to: sentence.tokens.length },
    };
  });
}

/** News that speaks of an event as of now is of its days; the latest event first. Background may speak of it years later. */
export function aroundEvents(met: MetEvent[]): Constraint[] {
  return met
    .filter(
      ({ event, isBackground }) =>
        event.tells.rule === 'around' && (!isBackground || event.tells.evenAsBackground === true),
    )
    .sort((a, b) => dayNumberOf(b.event.earliest) - dayNumberOf(a.event.earliest))
    .map(({ event, sentence }) => {
      const until = dayNumberOf(event.latest) + (event.tells.withinDays ?? 0);
      return {
        reason: `around ${event.names.en}, ${event.earliest}`,
        basis: 'inferred',
        holds: (candidate) => candidate <= until,
        // Where surer dates are later, it was told as background: no contradiction.
        otherwise: () => true,
        sentence,
        mention: { from: 0, to: sentence.tokens.length },
      };
    });
}

/** The latest event comes first: what the news comes after is nearest to it. */
export function besideEvents(told: readonly ToldEvent[]): Constraint[] {
  return [...told]
    .sort((a, b) => dayNumberOf(b.event.earliest) - dayNumberOf(a.event.earliest))
    .flatMap(({ event, sentences }) => sentences.flatMap((sentence) => dayBesideEvent(sentence, event)));
}
