import type { Knowledge } from '@mujaz/knowledge';
import type { PublishedIncident } from '@mujaz/incidents';

/** What schema.org's Dataset asks of a page. Addresses are absolute. */
export interface DatasetPage {
  name: string;
  description: string;
  url: string;
  lang: string;
  version: string;
  files: { address: string; format: string }[];
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

const formats: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/** The media type of a file for download, by its ending. */
export function formatOf(path: string): string {
  return formats[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

/**
 * Describes the dataset to search engines in the words of [schema.org/Dataset](https://schema.org/Dataset): what it holds, of which days
 * and countries, where its files are and how they may be used.
 */
export function describeDataset(
  page: DatasetPage,
  incidents: readonly PublishedIncident[],
  { bases }: Pick<Knowledge, 'bases'>,
): object {
  const days = incidents.flatMap(({ when }) => [when.earliest, when.latest]).filter((day) => day !== null);
  const first = days.reduce((least, day) => (day < least ? day : least), days[0] ?? '');
  const last = days.reduce((most, day) => (day > most ? day : most), days[0] ?? '');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.name,
    description: page.description,
    url: page.url,
    inLanguage: page.lang,
    version: page.version,
    license: licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Mujaz' },
    ...(days.length > 0 && { temporalCoverage: `${first}/${last}` }),
    spatialCoverage: [...new Set(bases.map(({ country }) => country.toUpperCase()))].map((name) => ({
      '@type': 'Country',
      name,
    })),
    distribution: page.files.map(({ address, format }) => ({
      '@type': 'DataDownload',
      contentUrl: address,
      encodingFormat: format,
    })),
  };
}

/** JSON that is safe inside a `script` element: nothing in it can close the element. */
export function writeJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
