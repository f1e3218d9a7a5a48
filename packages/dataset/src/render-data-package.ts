import { columns, type Column } from './columns.ts';

const titles = {
  incidents: 'Incidents: attacks and strikes in return',
  sources: 'Sources: the quotes that each incident rests on',
  tallies: 'Tallies: cumulative counts that somebody announced',
  corrections: 'Corrections: what editors overruled, and why',
  ids: 'Ids: every id that an incident was ever given, and what has become of it',
  updates: 'Updates: what each update of the record added, changed, merged and withdrew',
};

const primaryKeys = {
  incidents: ['id'],
  sources: ['incident', 'report', 'start', 'end'],
  tallies: ['id'],
  corrections: ['id'],
  ids: ['id'],
  updates: ['line'],
};

/** `datapackage.json` by Data Package 2 (https://datapackage.org/standard/data-package/). */
export function renderDataPackage(): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mujaz',
    title: 'Mujaz: reported attacks on US and coalition bases in Syria, Iraq and Jordan',
    description:
      'Incidents read from Arabic news articles, each with the words that said so. An empty cell means that nobody ' +
      'told; it never means zero. A text cell that begins like a formula has an apostrophe before it.',
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: [
      ...(['incidents', 'sources', 'tallies', 'corrections', 'ids', 'updates'] as const).map((name) => ({
        name,
        type: 'table',
        title: titles[name],
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: (columns[name] as Column<never>[]).map(({ name: field, type, title, description }) => ({
            name: field,
            type,
            title: title.en,
            description: description.en,
          })),
          missingValues: [''],
          primaryKey: primaryKeys[name],
          ...(name === 'sources' && {
            foreignKeys: [{ fields: ['incident'], reference: { resource: 'incidents', fields: ['id'] } }],
          }),
        },
      })),
      {
        name: 'bases',
        title: 'Bases with a record, as points',
        path: 'bases.geojson',
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
      },
      {
        name: 'dataset',
        title: 'Everything in one file',
        path: 'dataset.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}
