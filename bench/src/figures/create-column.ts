import { readFileSync } from 'node:fs';
import { summariseFindings } from '../reading/measures.ts';
import type { Finding } from '../reading/finding.ts';
import type { Column } from './figures.ts';

/** What was measured: what reads, what it knows, and what joins what it read. */
const packages = ['parsing', 'knowledge', 'incidents'];

/** One column of the figures, from what was found in so many articles. */
export function createColumn(about: string, articles: number, findings: readonly Finding[]): Column {
  return {
    about,
    articles,
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    measures: Object.fromEntries(summariseFindings(findings).map(({ id, counts }) => [id, counts])),
  };
}

function versionOf(name: string): string {
  const manifest = readFileSync(new URL(`../../../packages/${name}/package.json`, import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
