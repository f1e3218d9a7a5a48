import { describe, expect, it } from 'vitest';
import { columns, createDataset, renderFiles } from '../src/index.ts';
import { knowledge, readings, seeds } from './record.ts';

const dataset = createDataset({ seeds, readings, knowledge, corrections: [] });
const files = new Map(renderFiles(dataset).map(({ path, content }) => [path, content]));

function file(path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`no file ${path}`);
  return content;
}

/** Reads CSV as RFC 4180 writes it: quoted cells, doubled quotes, CRLF between records. */
function parse(csv: string): string[][] {
  const records: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const at = csv[i] ?? '';
    if (quoted && at === '"' && csv[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (at === '"') quoted = !quoted;
    else if (!quoted && (at === ',' || csv.startsWith('\r\n', i))) {
      records.at(-1)?.push(cell);
      cell = '';
      if (at !== ',') {
        records.push([]);
        i++;
      }
    } else cell += at;
  }
  return records.slice(0, -1);
}

function rows(path: string): Record<string, string>[] {
  const [head = [], ...records] = parse(file(path));
  return records.map((record) => Object.fromEntries(head.map((name, i) => [name, record[i] ?? ''])));
}

describe('incidents.csv', () => {
  it('has the ids of an attack and of the strike that answers it on the line of the other', () => {
    const answering = readings.map((reading) => ({
      ...reading,
      reports: reading.reports.map((report) => (report.id === 'two#3' ? { ...report, answers: 'two#1' } : report)),
    }));
    const linked = renderFiles(createDataset({ seeds, readings: answering, knowledge, corrections: [] }));
    const [head = [], ...lines] = parse(linked.find(({ path }) => path === 'incidents.csv')?.content ?? '');
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
    for (const name of ['incidents', 'sources', 'tallies', 'corrections', 'ids', 'updates']) {
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

describe('datapackage.json', () => {
  // What Data Package 2 requires: https://datapackage.org/profiles/2.0/datapackage.json
  const pack = JSON.parse(file('datapackage.json'));

  it('names its profile and has resources', () => {
    expect(pack.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(pack.resources.length).toBeGreaterThan(0);
    for (const licence of pack.licenses) expect(licence.name ?? licence.path).toBeTruthy();
  });

  it('has for each resource a unique name and a path to a file that there is', () => {
    const names = pack.resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path, format } of pack.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect([...files.keys()]).toContain(path);
      expect(path.endsWith(`.${format}`)).toBe(true);
    }
  });

  it('lists the columns of each table as they stand in the file, with keys that they have', () => {
    const tables = pack.resources.filter(({ type }: { type?: string }) => type === 'table');
    expect(tables.map(({ name }: { name: string }) => name)).toEqual([
      'incidents',
      'sources',
      'tallies',
      'corrections',
      'ids',
      'updates',
    ]);
    for (const { path, schema } of tables) {
      const fields = schema.fields.map(({ name }: { name: string }) => name);
      expect(parse(file(path))[0]).toEqual(fields);
      expect(fields).toEqual(expect.arrayContaining(schema.primaryKey));
      const keys = rows(path).map((row) => schema.primaryKey.map((name: string) => row[name]).join(' '));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { type } of schema.fields) expect(['string', 'integer', 'number', 'boolean', 'date']).toContain(type);
    }
  });

  it('gives each cell the type that its column states', () => {
    const looks: Record<string, RegExp> = {
      integer: /^\d+$/,
      number: /^-?\d+(?:\.\d+)?$/,
      boolean: /^(?:true|false)$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
    };
    for (const [name, of] of Object.entries(columns)) {
      for (const row of rows(`${name}.csv`)) {
        for (const { name: column, type } of of) {
          const look = looks[type];
          if (look && row[column] !== '') expect(row[column], `${name}.${column}`).toMatch(look);
        }
      }
    }
  });
});

describe('columns', () => {
  it('are told in both languages', () => {
    for (const { name, title, description } of Object.values(columns).flat()) {
      for (const { ar, en } of [title, description]) {
        expect(ar, name).toMatch(/\p{Script=Arabic}/u);
        expect(en, name).toMatch(/[a-z]/i);
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
