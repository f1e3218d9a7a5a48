import type { Finding, MeasureId } from './finding.ts';

/**
 * What a measure counted.
 *
 * - `found`: things told, things read, and those that are both.
 * - `share`: of those looked at, the ones that are right.
 * - `extra`: of those looked at, the ones that were made up.
 * - `articles`: things made up, and in how many of the articles looked at.
 */
export type MeasureCounts =
  | { kind: 'found'; right: number; read: number; told: number }
  | { kind: 'share'; right: number; of: number }
  | { kind: 'extra'; extra: number; of: number }
  | { kind: 'articles'; extra: number; articles: number; of: number };

/** One line of the table. */
export interface Measure {
  id: MeasureId;
  name: string;
  counts: MeasureCounts;
}

/** In the order of the table. */
const measures: { id: MeasureId; name: string; count: (findings: readonly Finding[]) => MeasureCounts }[] = [
  { id: 'incidents', name: 'incidents, F1 (by base and day)', count: countFound },
  { id: 'main', name: 'attacks the article is about, recall', count: countShare },
  { id: 'day', name: 'the day exact, where told', count: countShare },
  { id: 'invented', name: 'a day invented where none is told', count: countExtra },
  { id: 'weapons', name: 'weapons, F1', count: countFound },
  { id: 'claimant', name: 'claimant right (also: nobody)', count: countShare },
  { id: 'casualties', name: 'killed and injured exact, where told', count: countShare },
  { id: 'unfounded', name: 'killed and injured unfounded', count: countExtra },
  { id: 'none', name: 'false attacks in articles with none', count: countInArticles },
  { id: 'tallies', name: 'tallies, F1', count: countFound },
  { id: 'weapon-counts', name: 'number of weapons exact', count: countShare },
  { id: 'breakdowns', name: 'lines of breakdowns of tallies, recall', count: countShare },
  { id: 'strikes', name: 'strikes in return, F1 (by day)', count: countFound },
  { id: 'published', name: 'day of publication exact, where told', count: countShare },
];

/** Sums findings into the lines of the table. */
export function summariseFindings(findings: readonly Finding[]): Measure[] {
  return measures.map(({ id, name, count }) => ({
    id,
    name,
    counts: count(findings.filter(({ measure }) => measure === id)),
  }));
}

function countFound(findings: readonly Finding[]): MeasureCounts {
  const right = countOutcome(findings, 'right');
  const read = right + countOutcome(findings, 'extra');
  const told = right + countOutcome(findings, 'missed');
  return { kind: 'found', right, read, told };
}

function countShare(findings: readonly Finding[]): MeasureCounts {
  return { kind: 'share', right: countOutcome(findings, 'right'), of: findings.length };
}

function countExtra(findings: readonly Finding[]): MeasureCounts {
  return { kind: 'extra', extra: countOutcome(findings, 'extra'), of: findings.length };
}

function countInArticles(findings: readonly Finding[]): MeasureCounts {
  const extra = findings.filter(({ outcome }) => outcome === 'extra');
  return { kind: 'articles', extra: extra.length, articles: countArticles(extra), of: countArticles(findings) };
}

function countOutcome(findings: readonly Finding[], wanted: Finding['outcome']): number {
  return findings.filter(({ outcome }) => outcome === wanted).length;
}

function countArticles(findings: readonly Finding[]): number {
  return new Set(findings.map(({ article }) => article)).size;
}
