export type MeasureId =
  | 'incidents'
  | 'main'
  | 'day'
  | 'invented'
  | 'weapons'
  | 'claimant'
  | 'casualties'
  | 'unfounded'
  | 'none'
  | 'tallies'
  | 'weapon-counts'
  | 'breakdowns'
  | 'strikes'
  | 'published';

/** One thing that was looked at in one article, by one measure. */
export interface Finding {
  article: string;
  measure: MeasureId;
  /** `wrong`: something else was read; `missed`: nothing was; `extra`: read, though the text does not tell it. */
  outcome: 'right' | 'wrong' | 'missed' | 'extra';
  /** What it is about, as in `harir 2023-11-22`. */
  subject: string;
  expected: string;
  found: string;
  /** The words of the article that were read so, where there are any. */
  words: string | null;
  /** It only follows from another finding of the same article, as a missed day follows from a missed attack. */
  follows: boolean;
}

/** What a finding says beside its article, its measure and its outcome. */
export type Detail = Partial<Pick<Finding, 'subject' | 'expected' | 'found' | 'words' | 'follows'>>;

export function createFinding(
  article: string,
  measure: MeasureId,
  outcome: Finding['outcome'],
  detail: Detail = {},
): Finding {
  const { subject = '', expected = 'none', found = 'none', words = null, follows = false } = detail;
  return { article, measure, outcome, subject, expected, found, words, follows };
}
