import type { ArticleSentence } from '../../article.ts';
import type { DayNumber } from '../calendar.ts';

/** Something the text tells of the day on which it was published. */
export interface Constraint {
  /** Why it holds, with the words that say so. */
  reason: string;
  basis: 'stated' | 'inferred';
  holds: (day: DayNumber) => boolean;
  /** What holds instead where the stricter reading leaves no day. */
  otherwise?: (day: DayNumber) => boolean;
  /** Used only where the days left lie within so many: a weekday says nothing of months. */
  within?: number;
  sentence: ArticleSentence;
  mention: { from: number; to: number };
}
