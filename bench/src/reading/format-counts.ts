import type { MeasureCounts } from './measures.ts';

/** The figure of a measure, and the counts that it is made of. */
export interface Formatted {
  figure: string;
  counts: string;
}

/** Precision is of what was read, recall of what is told, F1 their harmonic mean. */
export function formatCounts(counts: MeasureCounts): Formatted {
  switch (counts.kind) {
    case 'found': {
      const { right, read, told } = counts;
      const shares = `precision ${formatShare(right, read)}, recall ${formatShare(right, told)}`;
      return {
        figure: formatShare(2 * right, read + told),
        counts: `${right} right of ${read} read and ${told} told; ${shares}`,
      };
    }
    case 'share':
      return { figure: formatShare(counts.right, counts.of), counts: `${counts.right} of ${counts.of}` };
    case 'extra':
      return { figure: String(counts.extra), counts: `${counts.extra} of ${counts.of}` };
    case 'articles':
      return { figure: String(counts.extra), counts: `in ${counts.articles} of ${counts.of} articles` };
  }
}

/** Cut, not rounded: 1.000 is said only of all. Of nothing there is no share. */
function formatShare(part: number, whole: number): string {
  return whole === 0 ? '–' : (Math.floor((part / whole) * 1000 + 1e-9) / 1000).toFixed(3);
}
