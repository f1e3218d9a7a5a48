import type { PublishedIncident } from '@mujaz/incidents';
import type { Knowledge } from '@mujaz/knowledge';
import { describe, expect, test } from 'vitest';
import { describeDataset, formatOf, writeJson } from '../src/lib/describe-dataset.ts';

const page = {
  name: 'Mujaz',
  description: 'What is reported',
  url: 'https://example.org/en/data/',
  lang: 'en',
  version: '1.0.0+3f2a9c41d07b',
  files: [{ address: 'https://example.org/data/incidents.csv', format: 'text/csv' }],
};
const incident = (earliest: string | null, latest: string | null) =>
  ({ when: { earliest, latest } }) as PublishedIncident;
const knowledge = { bases: [{ country: 'sy' }, { country: 'iq' }, { country: 'sy' }] } as unknown as Knowledge;

describe('describeDataset', () => {
  test('covers the days from the first that is possible to the last', () => {
    const incidents = [
      incident('2023-10-26', '2023-10-26'),
      incident('2021-06-27', '2021-08-29'),
      incident(null, null),
    ];
    expect(describeDataset(page, incidents, knowledge)).toMatchObject({
      '@type': 'Dataset',
      version: '1.0.0+3f2a9c41d07b',
      temporalCoverage: '2021-06-27/2023-10-26',
      distribution: [{ contentUrl: 'https://example.org/data/incidents.csv', encodingFormat: 'text/csv' }],
    });
  });

  test('names each country once, and no days where none is known', () => {
    const described = describeDataset(page, [incident(null, null)], knowledge);
    expect(described).toMatchObject({ spatialCoverage: [{ name: 'SY' }, { name: 'IQ' }] });
    expect(described).not.toHaveProperty('temporalCoverage');
  });
});

test('a file is of the media type that its ending says', () => {
  expect(formatOf('bases.geojson')).toBe('application/geo+json');
  expect(formatOf('tallies-bom.csv')).toBe('text/csv');
});

test('no text can close the script element', () => {
  const written = writeJson({ name: '</script><script>alert(1)</script>' });
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({ name: '</script><script>alert(1)</script>' });
});
