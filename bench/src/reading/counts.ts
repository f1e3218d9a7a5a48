import type { Count } from '@mujaz/parsing';
import type { GoldCount } from './gold.ts';

/** Whether the same bounds were read. Nothing meets `null` but silence. */
export function countsEqual(gold: GoldCount, read: Count | null): boolean {
  if (gold === 'any') return true;
  return gold?.low === read?.low && gold?.high === read?.high;
}

/** `3`, `3–5`, `3 or more`, or `untold`. */
export function formatCount(count: GoldCount): string {
  if (count === null) return 'untold';
  if (count === 'any') return 'any';
  if (count.high === null) return `${count.low} or more`;
  return count.low === count.high ? String(count.low) : `${count.low}–${count.high}`;
}
