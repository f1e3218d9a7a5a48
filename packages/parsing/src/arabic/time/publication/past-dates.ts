import { hasWord } from '../../reports/sentence-words.ts';
import { isRealDay, toDayNumber } from '../calendar.ts';
import type { Constraint } from './constraint.ts';
import type { Dated } from './dated.ts';
import { planned } from './planned.ts';

/** A full date is told of the past: the article is no older. What is planned bounds nothing. */
export function pastDate({ sentence, mention, words }: Dated): Constraint[] {
  const { word } = mention;
  if (hasWord(planned, sentence.tokens, mention.from - 8, mention.from)) return [];
  if (word.sort === 'month' && word.month !== null && word.year !== null) {
    const first = toDayNumber(word.year, word.month, 1);
    return [
      {
        reason: `not before «${words}»`,
        basis: 'inferred',
        holds: (candidate) => candidate >= first,
        sentence,
        mention,
      },
    ];
  }
  if (word.sort !== 'calendar' || word.year === null || word.month === null) return [];
  if (!isRealDay(word.day, word.month, word.year)) return [];
  const day = toDayNumber(word.year, word.month, word.day);
  return [
    { reason: `not before «${words}»`, basis: 'inferred', holds: (candidate) => candidate >= day, sentence, mention },
  ];
}
