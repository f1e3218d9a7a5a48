/** The middle of a list, or halfway between its two middles. An empty list has none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('Unexpected empty list, expected a number');
  return (low + high) / 2;
}
