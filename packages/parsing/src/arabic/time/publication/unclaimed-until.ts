import { hasWord } from '../../reports/sentence-words.ts';
import { createWordSet } from '../../text/word-set.ts';
import { weekdayOf } from '../calendar.ts';
import type { Constraint } from './constraint.ts';
import type { Dated } from './dated.ts';

const not = createWordSet(['لم', 'ولم', 'دون أن', 'من دون أن']);

/** `ولم تتبنَّ أي جهة الهجوم حتى صباح الخميس`: what has not happened until a day is told on that day. */
export function unclaimedUntil({ sentence, mention }: Dated): Constraint[] {
  const { word } = mention;
  if (mention.edge !== 'until' || word.sort !== 'weekday' || word.past) return [];
  if (!hasWord(not, sentence.tokens, 0, mention.from)) return [];
  return [
    {
      reason: 'what has not happened until that weekday',
      basis: 'inferred',
      holds: (candidate) => weekdayOf(candidate) === word.weekday,
      otherwise: () => true,
      within: 13,
      sentence,
      mention,
    },
  ];
}
