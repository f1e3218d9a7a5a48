import type { RecordChange } from '@mujaz/incidents';
import { count } from './summarise.ts';

/** What an update changes, in a line: `1 seed added, 14 incidents added, 2 changed`. */
export function summariseChange({ seeds, corrections, tallies, incidents }: RecordChange): string {
  const parts: [number, string][] = [
    [seeds.added.length, `${count(seeds.added.length, 'seed')} added`],
    [seeds.removed.length, `${count(seeds.removed.length, 'seed')} removed`],
    [corrections.added.length, `${count(corrections.added.length, 'correction')} added`],
    [corrections.removed.length, `${count(corrections.removed.length, 'correction')} removed`],
    ...(['added', 'changed', 'merged', 'withdrawn', 'restored', 'gone'] as const).map((list): [number, string] => [
      incidents[list].length,
      `${count(incidents[list].length, 'incident')} ${list}`,
    ]),
    [tallies.added.length, `${count(tallies.added.length, 'tally', 'tallies')} added`],
    [tallies.removed.length, `${count(tallies.removed.length, 'tally', 'tallies')} removed`],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([, words]) => words)
    .join(', ');
}
