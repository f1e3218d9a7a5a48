import type { Finding, MeasureId } from './finding.ts';

/** One line of the table. */
export interface Measure {
  id: MeasureId;
  name: string;
  figure: string;
  /** The counts that the figure is made of. */
  counts: string;
}

type Summary = Pick<Measure, 'figure' | 'counts'>;

/** In the order of the table. */
const measures: { id: MeasureId; name: string; summarise: (findings: readonly Finding[]) => Summary }[] = [
  { id: 'incidents', name: 'incidents, F1 (by base and day)', summarise: summariseF1 },
  { id: 'main', name: 'attacks the article is about, recall', summarise: summariseShare },
  { id: 'day', name: 'the day exact, where told', summarise: summariseShare },
  { id: 'invented', name: 'a day invented where none is told', summarise: summariseExtra },
  { id: 'weapons', name: 'weapons, F1', summarise: summariseF1 },
  { id: 'claimant', name: 'claimant right (also: nobody)', summarise: summariseShare },
  { id: 'casualties', name: 'killed and injured exact, where told', summarise: summariseShare },
  { id: 'unfounded', name: 'killed and injured unfounded', summarise: summariseExtra },
  { id: 'none', name: 'false attacks in articles with none', summarise: summariseArticles },
  { id: 'tallies', name: 'tallies, F1', summarise: summariseF1 },
  { id: 'weapon-counts', name: 'number of weapons exact', summarise: summariseShare },
  { id: 'breakdowns', name: 'lines of breakdowns of tallies, recall', summarise: summariseShare },
  { id: 'strikes', name: 'strikes in return, F1 (by day)', summarise: summariseF1 },
  { id: 'published', name: 'day of publication exact, where told', summarise: summariseShare },
];

/** Sums findings into the lines of the table. */
export function summariseFindings(findings: readonly Finding[]): Measure[] {
  return measures.map(({ id, name, summarise }) => ({
    id,
    name,
    ...summarise(findings.filter(({ measure }) => measure === id)),
  }));
}

/** Precision is of what was read, recall of what is told, F1 their harmonic mean. */
function summariseF1(findings: readonly Finding[]): Summary {
  const right = countOutcome(findings, 'right');
  const read = right + countOutcome(findings, 'extra');
  const told = right + countOutcome(findings, 'missed');
  const shares = `precision ${formatShare(right, read)}, recall ${formatShare(right, told)}`;
  return {
    figure: formatShare(2 * right, read + told),
    counts: `${right} right of ${read} read and ${told} told; ${shares}`,
  };
}

function summariseShare(findings: readonly Finding[]): Summary {
  const right = countOutcome(findings, 'right');
  return { figure: formatShare(right, findings.length), counts: `${right} of ${findings.length}` };
}

function summariseExtra(findings: readonly Finding[]): Summary {
  const extra = countOutcome(findings, 'extra');
  return { figure: String(extra), counts: `${extra} of ${findings.length}` };
}

function summariseArticles(findings: readonly Finding[]): Summary {
  const extra = findings.filter(({ outcome }) => outcome === 'extra');
  const articles = countArticles(extra);
  return { figure: String(extra.length), counts: `in ${articles} of ${countArticles(findings)} articles` };
}

function countOutcome(findings: readonly Finding[], wanted: Finding['outcome']): number {
  return findings.filter(({ outcome }) => outcome === wanted).length;
}

function countArticles(findings: readonly Finding[]): number {
  return new Set(findings.map(({ article }) => article)).size;
}

/** Cut, not rounded: 1.000 is said only of all. Of nothing there is no share. */
function formatShare(part: number, whole: number): string {
  return whole === 0 ? '–' : (Math.floor((part / whole) * 1000 + 1e-9) / 1000).toFixed(3);
}
