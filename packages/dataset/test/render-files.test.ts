import { describe, expect, it } from 'vitest';
import { columns, createDataset, renderFiles } from '../src/index.ts';
import { readCsv, readRows } from './read-csv.ts';
import { knowledge, readings, seeds } from './record.ts';

const dataset = createDataset({ seeds, readings, knowledge, corrections: [] });
const files = new Map(renderFiles(dataset).map(({ path, content }) => [path, content]));

function file(path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`no file ${path}`);
  return content;
}

const rows = (path: string) => readRows(file(path));

describe('incidents.csv', () => {
  it('has the ids of an attack and of the strike that answers it on the line of the other', () => {
    const answering = readings.map((reading) => ({
      ...reading,
      reports: reading.reports.map((report) => (report.id === 'two#3' ? { ...report, answers: 'two#1' } : report)),
    }));
    const linked = renderFiles(createDataset({ seeds, readings: answering, knowledge, corrections: [] }));
    const [head = [], ...lines] = readCsv(linked.find(({ path }) => path === 'incidents.csv')?.content ?? '');
    const cells = ['id', 'answers', 'answered_by'].map((name) => lines.map((line) => line[head.indexOf(name)]));
    const [attack, strike] = ['conoco-2023-11-23-a', 'strike-unnamed-2023-11-23-a'];
    expect(cells).toEqual([
      [attack, strike, expect.stringContaining('unknown')],
      ['', attack, ''],
      [strike, '', ''],
    ]);
  });

  it('has a line for each incident, with nothing where nobody told', () => {
    const [conoco, , unnamed] = rows('incidents.csv');
    expect(conoco).toMatchObject({
      id: 'conoco-2023-11-23-a',
      base_name_ar: 'كونيكو',
      country: 'sy',
      latitude: '35.3',
      weapons: 'drone',
      weapon_counts: '?',
      killed_low: '0',
      killed_high: '0',
      injured_low: '',
      intercepted: 'true',
      grade: 'corroborated',
      origins: 'sohr;local-sources',
      seeds: 'one;two',
      reports: '2',
    });
    expect(unnamed).toMatchObject({ base: '', country: '', earliest: '', weapon_counts: '2+', intercepted: '' });
  });

  it('cannot run as a formula in a spreadsheet', () => {
    expect(rows('incidents.csv')[2]?.['place']).toBe('\'=HYPERLINK("x"), قاعدة');
  });

  it('ends every line with CRLF', () => {
    const csv = file('incidents.csv');
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(5);
  });

  it('has a twin that differs by a byte order mark alone', () => {
    for (const name of Object.keys(columns)) {
      expect(file(`${name}-bom.csv`)).toBe(`\uFEFF${file(`${name}.csv`)}`);
      expect(file(`${name}.csv`).startsWith('\uFEFF')).toBe(false);
    }
  });
});

describe('sources.csv', () => {
  it('gives each quote with its article, line breaks and quotation marks as they were', () => {
    const all = rows('sources.csv');
    expect(all).toHaveLength(4);
    expect(all[0]).toMatchObject({ incident: 'conoco-2023-11-23-a', seed: 'one', url: 'https://example.org/one' });
    const odd = all.find(({ report }) => report === 'two#2');
    expect(odd).toMatchObject({ quote: 'سطر\nوسطر "آخر"', start: '50', end: '64' });
  });
});

describe('tallies.csv', () => {
  it('gives a tally and then its parts, each once', () => {
    const [whole, part] = rows('tallies.csv');
    expect(whole).toMatchObject({ id: 'one~1', part_of: '', count: '74', bound: 'at-least', held: '1' });
    expect(part).toMatchObject({ id: 'one~1.1', part_of: 'one~1', count: '4', base: 'hemo', held: '' });
  });
});

describe('bases.geojson', () => {
  it('has a point for each base with a record, longitude first', () => {
    const { type, features } = JSON.parse(file('bases.geojson'));
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength(2);
    expect(features[0]).toMatchObject({
      type: 'Feature',
      id: 'conoco',
      geometry: { type: 'Point', coordinates: [40.3, 35.3] },
      properties: { name_en: 'Conoco', attacks: 1, strikes: 0 },
    });
  });
});

describe('incidents.geojson', () => {
  const { type, features } = JSON.parse(file('incidents.geojson'));

  it('has a feature for each incident, at the point of its base, longitude first', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }: { id: string }) => id)).toEqual(dataset.incidents.map(({ id }) => id));
    expect(features[0]).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [40.3, 35.3] },
      properties: { kind: 'attack', weapons: ['drone'], grade: 'corroborated', when_edtf: '2023-11-23', killed_low: 0 },
    });
  });

  it('keeps one without a base, with a geometry of null', () => {
    const unnamed = features.find(({ id }: { id: string }) => id.endsWith('unknown-a'));
    expect(unnamed).toMatchObject({ geometry: null, properties: { base: null, when_edtf: null, killed_low: null } });
  });
});

const compare = (a: string, b: string) => (a < b ? -1 : 1);

describe('columns', () => {
  it('name a value as code in one language if they do in the other', () => {
    const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).sort(compare);
    for (const { name, description } of Object.values(columns).flat()) {
      expect(codes(description.ar), name).toEqual(codes(description.en));
    }
  });

  it('are told in both languages', () => {
    for (const { name, title, description } of Object.values(columns).flat()) {
      for (const { ar, en } of [title, description]) {
        expect(ar, name).toMatch(/\p{Script=Arabic}/u);
        expect(en, name).toMatch(/[a-z]/i);
        expect(en, name).not.toMatch(/\p{Script=Arabic}/u);
        expect(ar, name).not.toMatch(/[,;\u200e\u200f]/u);
      }
    }
  });
});

describe('dataset.json', () => {
  it('has the same bytes for the same data in another order of keys', () => {
    const turn = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turn);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, turn(item)]),
      );
    };
    const [turned] = renderFiles(turn(dataset) as typeof dataset);
    expect(turned?.content).toBe(file('dataset.json'));
    expect(JSON.parse(file('dataset.json'))).toEqual(dataset);
  });
});
