import type { Finding } from './finding.ts';

/** Every finding that is not right and does not merely follow from another, by article, with the words read so. */
export function printMisses(findings: readonly Finding[]): string {
  const misses = findings.filter(({ outcome, follows }) => outcome !== 'right' && !follows);
  const articles = Map.groupBy(misses, ({ article }) => article);
  return [...articles].map(([article, list]) => [article, ...list.map(printMiss)].join('\n')).join('\n\n');
}

function printMiss({ measure, outcome, subject, expected, found, words }: Finding): string {
  const about = subject === '' ? '' : ` ${subject}:`;
  const line = `  ${measure} ${outcome}:${about} expected ${expected}, found ${found}`;
  return words === null ? line : `${line}\n    «${words.replaceAll(/\s+/gu, ' ')}»`;
}
