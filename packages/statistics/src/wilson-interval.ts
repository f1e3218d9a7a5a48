import type { Interval } from './table.ts';

/** The 0.975 quantile of the standard normal distribution: 95 % lie within it on both sides. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a share, by Wilson's score method without continuity correction: for a sample that stands for
 * more than itself. Unlike the textbook interval it stays within 0 and 1 and says something of 0 and of all.
 * Source: E. B. Wilson (1927), J. Am. Stat. Assoc. 22: 209–212; recommended for small samples by L. D. Brown,
 * T. T. Cai and A. DasGupta (2001), Statistical Science 16: 101–133.
 *
 * @param part how many of the sample have it: a whole number from 0 to `whole`
 * @param whole the size of the sample, at least 1
 * @throws RangeError for any other number
 */
export function wilsonInterval(part: number, whole: number): Interval {
  if (!Number.isInteger(part) || !Number.isInteger(whole) || part < 0 || whole < 1 || part > whole) {
    throw new RangeError(`Unexpected share \`${part} of ${whole}\`, expected a part of at least one, in whole numbers`);
  }
  const share = part / whole;
  const square = Z ** 2 / whole;
  const middle = share + square / 2;
  const reach = Math.sqrt(square * (share * (1 - share) + square / 4));
  // Rounding could leave 0 and 1 by a hair.
  return {
    low: part === 0 ? 0 : (middle - reach) / (1 + square),
    high: part === whole ? 1 : (middle + reach) / (1 + square),
  };
}
