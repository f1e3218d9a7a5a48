import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import { createDataset, renderFiles, versionOf } from '../src/index.ts';
import { readCsv, readRows } from './read-csv.ts';
import * as many from './record-many.ts';
import * as few from './record.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: (string | number)[] };
}

interface Resource {
  name: string;
  path: string;
  type?: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const looks: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function compileProfile(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // The profile marks texts of several lines for forms; it is no format of values.
  ajv.addFormat('textarea', true);
  return ajv.compile(JSON.parse(readFileSync(new URL('profiles/datapackage-2.0.json', import.meta.url), 'utf8')));
}

const validate = compileProfile();

describe.each([
  ['few', few],
  ['many', many],
])('datapackage.json of a record of %s', (_name, record) => {
  const dataset = createDataset({ ...record, corrections: [] });
  const files = new Map(renderFiles(dataset).map(({ path, content }) => [path, content]));
  const pack = JSON.parse(files.get('datapackage.json') ?? '');
  const resources: Resource[] = pack.resources;
  const tables = resources.filter(({ type }) => type === 'table');
  const rowsOf = (name: string) => readRows(files.get(`${name}.csv`) ?? '');

  it('is valid by the profile that it names', () => {
    expect(pack.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    validate(pack);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not be valid with a wrong type or without resources', () => {
    const { resources: _, ...empty } = pack;
    expect(validate(empty)).toBe(false);
    const [first, ...rest] = resources;
    const fields = [{ name: 'id', type: 'text' }];
    expect(validate({ ...pack, resources: [{ ...first, schema: { fields } }, ...rest] })).toBe(false);
  });

  it('describes every file but the twins for spreadsheets and itself, with its size and hash', () => {
    const others = [...files.keys()].filter((path) => !path.endsWith('-bom.csv') && path !== 'datapackage.json');
    expect(resources.map(({ path }) => path).sort()).toEqual(others.sort());
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(files.get(path) ?? '', 'utf8');
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('names no moment, and the same version for the same data', () => {
    expect(pack).not.toHaveProperty('created');
    expect(pack.version).toMatch(/^1\.0\.0\+[0-9a-f]{12}$/);
    expect(pack.version).toBe(versionOf(createDataset({ ...record, corrections: [] })));
  });

  test('each table has the columns of its schema, in their order', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'incidents',
      'acled',
      'sources',
      'tallies',
      'corrections',
      'ids',
      'updates',
    ]);
    for (const { path, schema } of tables) {
      expect(readCsv(files.get(path) ?? '')[0]).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  test('each cell has the type of its column, one of its values, and is there where it must be', () => {
    for (const { name: table, schema } of tables) {
      for (const row of rowsOf(table)) {
        for (const { name, type, constraints } of schema.fields) {
          const cell = row[name] ?? '';
          const where = `${table}.${name}: ${cell}`;
          if (schema.missingValues.includes(cell)) {
            expect(constraints?.required ?? false, where).toBe(false);
            continue;
          }
          expect(cell, where).toMatch(looks[type] ?? /^$/);
          if (constraints?.enum) expect(constraints.enum.map(String), where).toContain(cell);
        }
      }
    }
  });

  test('each row has a key of its own', () => {
    for (const { name, schema } of tables) {
      expect(schema.fields.map((field) => field.name)).toEqual(expect.arrayContaining(schema.primaryKey));
      const keys = rowsOf(name).map((row) => schema.primaryKey.map((key) => row[key]).join('\n'));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  test('each foreign key leads to a row that is there', () => {
    const seen: string[] = [];
    for (const { name, schema } of tables) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = reference.resource ?? name;
        seen.push(`${name} to ${target}`);
        const there = new Set(rowsOf(target).map((row) => reference.fields.map((field) => row[field]).join('\n')));
        for (const row of rowsOf(name)) {
          const key = fields.map((field) => row[field]).join('\n');
          if (key !== '') expect(there.has(key), `${name}: ${key}`).toBe(true);
        }
      }
    }
    expect(seen).toContain('acled to incidents');
    expect(seen).toContain('tallies to tallies');
  });
});
