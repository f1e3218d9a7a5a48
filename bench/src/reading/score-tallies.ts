import type { Tally, TallyScope } from '@mujaz/parsing';
import type { Article } from './load-articles.ts';
import { createFinding, type Finding } from './finding.ts';

/**
 * Scores the tallies that were read in one article.
 *
 * - tallies: the same number over the same scope, which is a base or else a set of countries. One to one. A line of a
 *   gold breakdown that was read as a tally of its own counts neither way here.
 * - breakdowns: of the lines of gold breakdowns, those read, in a breakdown or as a tally of their own.
 */
export function scoreTallies({ seed, gold }: Article, read: readonly Tally[]): Finding[] {
  const findings: Finding[] = [];
  const lines = gold.tallies.flatMap(({ breakdown }) => breakdown).map((line) => nameTally(line.count, line));
  const readLines = new Set(
    read.flatMap(({ breakdown }) => breakdown).map(({ count, scope }) => nameTally(count, scope)),
  );
  const left = read.map(({ count, scope, quotes }) => ({
    name: nameTally(count, scope),
    words: quotes[0]?.exact ?? null,
  }));

  for (const { count, ...scope } of gold.tallies) {
    const expected = nameTally(count, scope);
    const at = left.findIndex(({ name }) => name === expected);
    findings.push(createFinding(seed.id, 'tallies', at < 0 ? 'missed' : 'right', { expected }));
    if (at >= 0) left.splice(at, 1);
  }
  for (const expected of lines) {
    const found = readLines.has(expected) || left.some(({ name }) => name === expected);
    findings.push(createFinding(seed.id, 'breakdowns', found ? 'right' : 'missed', { expected }));
  }
  for (const { name, words } of left) {
    if (!lines.includes(name)) findings.push(createFinding(seed.id, 'tallies', 'extra', { found: name, words }));
  }
  return findings;
}

/** `23 in sy`, `5 at harir`. */
function nameTally(count: number, { countries, base }: TallyScope): string {
  return base === null ? `${count} in ${[...countries].sort().join('+')}` : `${count} at ${base}`;
}
