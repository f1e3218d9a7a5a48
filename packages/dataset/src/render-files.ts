import { listAcledEvents } from './acled-event.ts';
import { columns, type Column, type IdLine, type Source, type TallyLine } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { listUpdateLines } from './list-update-lines.ts';
import { renderCsv } from './render-csv.ts';
import { renderDataPackage } from './render-data-package.ts';
import { renderBases, renderIncidents } from './render-geojson.ts';
import { renderJson } from './render-json.ts';

export interface DataFile {
  /** Relative, with `/`. */
  path: string;
  content: string;
  /** Lines below the header of a table, or features of a map; null where the file is neither. */
  rows: number | null;
}

/** Every file of the published data. The same dataset gives the same bytes. */
export function renderFiles(dataset: Dataset): DataFile[] {
  const csv = <Item>(name: string, of: readonly Column<Item>[], items: readonly Item[]): DataFile[] => [
    { path: `${name}.csv`, content: renderCsv(of, items, dataset), rows: items.length },
    { path: `${name}-bom.csv`, content: renderCsv(of, items, dataset, true), rows: items.length },
  ];
  const map = (path: string, value: { features: readonly unknown[] }): DataFile => ({
    path,
    content: `${JSON.stringify(value, null, 2)}\n`,
    rows: value.features.length,
  });
  const described = [
    { path: 'dataset.json', content: renderJson(dataset), rows: null },
    ...csv('incidents', columns.incidents, dataset.incidents),
    ...csv('acled', columns.acled, listAcledEvents(dataset)),
    ...csv('sources', columns.sources, listSources(dataset)),
    ...csv('tallies', columns.tallies, listTallyLines(dataset)),
    ...csv('corrections', columns.corrections, dataset.corrections),
    ...csv('ids', columns.ids, listIds(dataset)),
    ...csv('updates', columns.updates, listUpdateLines(dataset)),
    map('incidents.geojson', renderIncidents(dataset)),
    map('bases.geojson', renderBases(dataset)),
  ];
  const pack = JSON.stringify(renderDataPackage(dataset, described), null, 2);
  return [...described, { path: 'datapackage.json', content: `${pack}\n`, rows: null }];
}

function listSources({ incidents, seeds }: Dataset): Source[] {
  const seedOf = new Map(seeds.map((seed) => [seed.id, seed]));
  return incidents.flatMap((incident) =>
    incident.sources.flatMap(({ report, seed, quotes }) =>
      quotes.map((quote) => ({ incident, seed: seedOf.get(seed), report, quote })),
    ),
  );
}

function listTallyLines({ tallies }: Dataset): TallyLine[] {
  return tallies.flatMap((tally) => [
    { tally, id: tally.id, part: false, count: tally.count, bound: tally.bound, scope: tally.scope },
    ...tally.breakdown.map(({ count, bound, scope }, n) => ({
      tally,
      id: `${tally.id}.${n + 1}`,
      part: true,
      count,
      bound,
      scope,
    })),
  ]);
}

function listIds({ incidents, withdrawn, formerIds }: Dataset): IdLine[] {
  return [
    ...incidents.map(({ id }): IdLine => ({ id, status: 'held', leadsTo: null })),
    ...withdrawn.map(({ id }): IdLine => ({ id, status: 'withdrawn', leadsTo: null })),
    ...formerIds.map(({ id, leadsTo, why }): IdLine => ({ id, status: why, leadsTo })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}
