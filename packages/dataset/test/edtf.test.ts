import { parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { createDataset, formatEdtf, formatEdtfInterval, renderFiles } from '../src/index.ts';
import { readRows } from './read-csv.ts';
import * as many from './record-many.ts';
import * as few from './record.ts';

describe('formatEdtf', () => {
  it.each([
    ['2023-11-23', '2023-11-23', '2023-11-23', 'Date'],
    ['2023-12-01', '2023-12-07', '[2023-12-01..2023-12-07]', 'Set'],
    ['2023-11-30', '2023-12-01', '[2023-11-30..2023-12-01]', 'Set'],
    ['2023-11-01', '2023-11-30', '2023-11-XX', 'Date'],
    ['2024-02-01', '2024-02-28', '[2024-02-01..2024-02-28]', 'Set'],
    ['2024-02-01', '2024-02-29', '2024-02-XX', 'Date'],
    ['2023-01-01', '2023-12-31', '2023-XX-XX', 'Date'],
    [null, '2023-12-07', '[..2023-12-07]', 'Set'],
    ['2023-12-01', null, '[2023-12-01..]', 'Set'],
  ])('from %s to %s: %s', (earliest, latest, written, type) => {
    expect(formatEdtf({ earliest, latest })).toBe(written);
    expect(parse(written).type).toBe(type);
  });

  it('is nothing where nothing is known', () => {
    expect(formatEdtf({ earliest: null, latest: null })).toBeNull();
  });
});

describe('formatEdtfInterval', () => {
  it.each([
    ['2023-10-17', '2023-11-30', '2023-10-17/2023-11-30'],
    ['2023-10-17', null, '2023-10-17/'],
    [null, '2023-11-30', '/2023-11-30'],
  ])('from %s to %s: %s', (earliest, latest, written) => {
    expect(formatEdtfInterval({ earliest, latest })).toBe(written);
    expect(parse(written).type).toBe('Interval');
  });

  it('is nothing where nothing is known', () => {
    expect(formatEdtfInterval({ earliest: null, latest: null })).toBeNull();
  });
});

describe.each([
  ['few', few],
  ['many', many],
])('of a record of %s', (_name, record) => {
  const dataset = createDataset({ ...record, corrections: [] });
  const files = renderFiles(dataset);

  it.each([
    ['incidents.csv', 'when_edtf'],
    ['sources.csv', 'published_edtf'],
    ['tallies.csv', 'span_edtf'],
  ])('every value in %s can be read and is empty only without a date', (path, column) => {
    const rows = readRows(files.find((file) => file.path === path)?.content ?? '');
    for (const row of rows) {
      const value = row[column] ?? '';
      if (value !== '') expect(() => parse(value), value).not.toThrow();
      const [first, last] =
        column === 'published_edtf' ? ['published_earliest', 'published_latest'] : ['earliest', 'latest'];
      expect(value === '').toBe(row[first ?? ''] === '' && row[last ?? ''] === '');
    }
  });
});
