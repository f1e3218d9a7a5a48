import { countAcledLeftOut, type AcledReason } from './acled-event.ts';
import { columns, type Column } from './columns.ts';
import type { Dataset } from './dataset.ts';
import type { DataFile } from './render-files.ts';
import { hashText, versionOf } from './version-of.ts';

type TableName = keyof typeof columns;

interface ForeignKey {
  fields: string[];
  /** Without a resource it is the table itself. */
  reference: { resource?: string; fields: string[] };
}

const tables: Record<
  TableName,
  { title: string; description?: string; primaryKey: string[]; foreignKeys?: ForeignKey[] }
> = {
  incidents: { title: 'Incidents: attacks and strikes in return', primaryKey: ['id'] },
  acled: {
    title: 'Incidents in the 31 columns of ACLED',
    primaryKey: ['event_id_cnty'],
    foreignKeys: [{ fields: ['event_id_cnty'], reference: { resource: 'incidents', fields: ['id'] } }],
  },
  sources: {
    title: 'Sources: the quotes that each incident rests on',
    primaryKey: ['incident', 'report', 'start', 'end'],
    foreignKeys: [{ fields: ['incident'], reference: { resource: 'incidents', fields: ['id'] } }],
  },
  tallies: {
    title: 'Tallies: cumulative counts that somebody announced',
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['part_of'], reference: { fields: ['id'] } }],
  },
  corrections: {
    title: 'Corrections: what editors overruled, and why',
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['replaced_by'], reference: { fields: ['id'] } }],
  },
  ids: {
    title: 'Ids: every id that an incident was ever given, and what has become of it',
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['leads_to'], reference: { fields: ['id'] } }],
  },
  updates: {
    title: 'Updates: what each update of the record added, changed, merged and withdrew',
    primaryKey: ['line'],
  },
};

const others = [
  { name: 'incidents-map', path: 'incidents.geojson', title: 'Incidents, each at the point of its base' },
  { name: 'bases', path: 'bases.geojson', title: 'Bases with a record, as points' },
  { name: 'dataset', path: 'dataset.json', title: 'Everything in one file' },
];

const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
};

const leftOutBecause: Record<AcledReason, string> = {
  'no-base': 'name no base, and so no place with coordinates',
  'no-month': 'can have happened on days that are more than a month',
  'no-weapon': 'tell no weapon, and so no type of event',
};

/**
 * `datapackage.json` by Data Package 2 (https://datapackage.org/standard/data-package/), for the other files of the dataset.
 * It has no `created`: no file carries the time it was made.
 */
export function renderDataPackage(dataset: Dataset, files: readonly DataFile[]): object {
  const describe = (path: string) => {
    const format = path.split('.').at(-1) ?? '';
    const content = files.find((file) => file.path === path)?.content ?? '';
    return {
      path,
      format,
      mediatype: mediaTypes[format],
      encoding: 'utf-8',
      bytes: new TextEncoder().encode(content).length,
      hash: `sha256:${hashText(content)}`,
    };
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mujaz',
    title: 'Mujaz: reported attacks on US and coalition bases in Syria, Iraq and Jordan',
    description:
      'Incidents read from Arabic news articles, each with the words that said so. An empty cell means that nobody ' +
      'told; it never means zero. A text cell that begins like a formula has an apostrophe before it.',
    version: versionOf(dataset),
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    contributors: [{ title: 'Mujaz', roles: ['creator'] }],
    ...listOutlets(dataset),
    resources: [
      ...(Object.keys(tables) as TableName[]).map((name) => ({
        name,
        type: 'table',
        title: tables[name].title,
        ...(name === 'acled' && { description: describeAcled(dataset) }),
        ...describe(`${name}.csv`),
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: (columns[name] as Column<never>[]).map(describeField),
          missingValues: [''],
          primaryKey: tables[name].primaryKey,
          ...(tables[name].foreignKeys && { foreignKeys: tables[name].foreignKeys }),
        },
      })),
      ...others.map(({ name, path, title }) => ({ name, title, ...describe(path) })),
    ],
  };
}

function describeField({ name, type, title, description, values, isRequired }: Column<never>): object {
  return {
    name,
    type,
    title: title.en,
    description: description.en,
    ...((values ?? isRequired) && {
      constraints: { ...(isRequired && { required: true }), ...(values && { enum: values }) },
    }),
  };
}

/** The outlets whose articles were read; an article whose outlet nobody knows names none. */
function listOutlets({ seeds, knowledge }: Dataset): { sources?: object[] } {
  const read = new Set(seeds.map(({ outlet }) => outlet));
  const sources = knowledge.outlets
    .filter(({ id }) => read.has(id))
    .map(({ names, url }) => ({ title: names.en, ...(url && { path: url }) }));
  return sources.length > 0 ? { sources } : {};
}

/** What the table leaves out, with the number of each reason. */
function describeAcled(dataset: Dataset): string {
  const out = countAcledLeftOut(dataset).map(
    ({ reason, count }) => `${count} ${leftOutBecause[reason]} (\`${reason}\`)`,
  );
  return [
    'In the columns and by the rules of ACLED’s codebook of October 2024. It is no data of ACLED’s and not made by it.',
    out.length > 0
      ? `Incidents that could be written so only by inventing something are left out: ${out.join('; ')}. See \`acled_left_out\` in \`incidents.csv\`.`
      : 'It has every incident.',
  ].join(' ');
}
