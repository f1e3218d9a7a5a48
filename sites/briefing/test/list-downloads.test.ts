import { expect, test } from 'vitest';
import { listDownloads } from '../src/lib/list-downloads.ts';

const files = ['a.json', 'dataset.json', 'ids-bom.csv', 'ids.csv', 'incidents.geojson', 'lone-bom.csv'].map(
  (path, i) => ({
    path,
    size: i,
  }),
);

test('each file stands once, a twin for spreadsheets beside its table', () => {
  const listed = listDownloads(files, [{ path: 'ids.csv', rows: 3 }]);
  expect(listed.map(({ path, rows, twin }) => [path, rows, twin?.path ?? null])).toEqual([
    ['incidents.geojson', null, null],
    ['ids.csv', 3, 'ids-bom.csv'],
    ['dataset.json', null, null],
    ['a.json', null, null],
    ['lone-bom.csv', null, null],
  ]);
});
