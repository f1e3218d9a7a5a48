import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading, Report } from '../src/index.ts';
import { compareReading } from './support/compare-reading.ts';
import { groupReports } from './support/group-reports.ts';
import { findFixtures, readFixture } from './support/read-fixtures.ts';
import { readText } from './support/read-text.ts';

const good = { 'input.txt': 'قُصفت القاعدة', 'about.yml': 'why: a test', 'expected.yml': 'reports: []\ntallies: []' };

describe('a fixture that is not whole fails', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mujaz-fixtures-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function write(files: Record<string, string>): void {
    mkdirSync(join(root, 'dates', 'one'), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'dates', 'one', file), text);
  }

  it('reads one that is whole', () => {
    write(good);
    expect(findFixtures(root)).toEqual(['dates/one']);
    expect(readFixture(root, 'dates/one')).toMatchObject({ text: 'قُصفت القاعدة', why: 'a test', published: null });
  });

  it.each(Object.keys(good))('for want of %s', (file) => {
    write(Object.fromEntries(Object.entries(good).filter(([name]) => name !== file)));
    expect(findFixtures(root)).toEqual(['dates/one']);
    expect(() => readFixture(root, 'dates/one')).toThrow(`dates/one/${file} is missing`);
  });

  it.each([
    ['about.yml', 'why: a test\npublishd: 2023-11-20', 'unknown key publishd'],
    ['about.yml', 'published: 2023-11-20', 'lacks why'],
    ['about.yml', 'why: a test\npublished: yesterday', 'published is no ISO day'],
    ['expected.yml', 'reports: []', 'lacks reports or tallies'],
    ['expected.yml', 'reports: [{base: harir, weapon: []}]\ntallies: []', 'unknown key weapon'],
    ['expected.yml', 'reports: []\ntallies: [{count: 3, bond: exact}]', 'unknown key bond'],
  ])('for a fault in %s: %s', (file, text, fault) => {
    write({ ...good, [file]: text });
    expect(() => readFixture(root, 'dates/one')).toThrow(fault);
  });
});

const text = 'استهدفت طائرتان مسيّرتان قاعدة حرير أمس الأحد، وقال مصدر أمني إن جنديين أصيبا.';
const reading = readText(text, '2023-11-20');
const [report] = reading.reports;

function createReport(change: { base?: string | null; day?: string | null; kind?: Report['kind'] }): Report {
  if (!report) throw new Error('the reader finds no attack in the text of this test');
  const { base = 'harir', day = '2023-11-19', kind = 'attack' } = change;
  return { ...report, kind, target: { base, place: null }, when: { ...report.when, earliest: day, latest: day } };
}

describe('groupReports', () => {
  const sizes = (...reports: Report[]) => groupReports(reports).map((group) => group.reports.length);

  it('makes one group of one base, kind and span of days', () => {
    expect(sizes(createReport({}), createReport({}))).toEqual([2]);
  });

  it('keeps bases, days, attacks and strikes apart', () => {
    expect(sizes(createReport({}), createReport({ day: '2023-11-18' }))).toEqual([1, 1]);
    expect(sizes(createReport({}), createReport({ base: 'balad' }))).toEqual([1, 1]);
    expect(sizes(createReport({ base: null }), createReport({ base: null, kind: 'strike' }))).toEqual([1, 1]);
  });

  it('lets a report without a day join the group of its base, before or after it', () => {
    expect(sizes(createReport({ day: null }), createReport({}))).toEqual([2]);
    expect(sizes(createReport({}), createReport({ day: null }), createReport({ base: 'balad', day: null }))).toEqual([
      2, 1,
    ]);
  });
});

describe('compareReading', () => {
  const right = { base: 'harir', earliest: '2023-11-19', latest: '2023-11-19', weapons: [{ drone: 2 }] };
  const compare = (
    found: Reading,
    ...reports: (typeof right & { claimedBy?: string | null; killed?: number | null })[]
  ) => compareReading(found, { reports, tallies: [] });

  it('has nothing to say where all is as expected', () => {
    expect(compare(reading, right)).toEqual([]);
    expect(compare(reading, { ...right, claimedBy: null, killed: null })).toEqual([]);
  });

  it('names what is missing, unexpected and different', () => {
    expect(compare(reading)).toEqual([expect.stringMatching(/^unexpected: attack harir 2023-11-19/)]);
    expect(compare(reading, right, { ...right, base: 'balad' })).toEqual([
      expect.stringMatching(/^missing: attack balad/),
    ]);
    expect(compare(reading, { ...right, latest: '2023-11-20' })).toEqual([
      expect.stringContaining('latest expected 2023-11-20'),
    ]);
    expect(compare(reading, { ...right, weapons: [{ drone: 3 }] })).toEqual([
      expect.stringContaining('weapons expected {drone: 3}'),
    ]);
    expect(compare(reading, { ...right, claimedBy: 'irgc' })).toEqual([
      expect.stringContaining('claimedBy expected irgc, found null'),
    ]);
    expect(compare(reading, { ...right, killed: 0 })).toEqual([
      expect.stringContaining('killed expected 0, found null'),
    ]);
  });

  it('wants each attack of the text once', () => {
    const twice = { ...reading, reports: [createReport({}), createReport({ day: '2023-11-16' })] };
    expect(compare(twice, right)).toEqual([expect.stringMatching(/^unexpected: attack harir 2023-11-16/)]);
  });

  it('names tallies and messages that are missing or unexpected', () => {
    const tally = {
      count: 61,
      bound: 'exact',
      scope: { countries: ['sy'], base: null },
      earliest: null,
      latest: null,
    } as const;
    const counted: Reading = {
      ...reading,
      reports: [],
      tallies: [{ ...tally, scope: { countries: ['sy'], base: null }, origin: null, breakdown: [], quotes: [] }],
    };
    expect(compareReading(counted, { reports: [], tallies: [{ count: 61 }] })).toEqual([]);
    expect(compareReading(counted, { reports: [], tallies: [] })).toEqual([expect.stringMatching(/^unexpected tally/)]);
    expect(
      compareReading(counted, { reports: [], tallies: [{ count: 61, bound: 'about', countries: ['iq'] }] }),
    ).toHaveLength(2);
    expect(compareReading(counted, { reports: [], tallies: [{ count: 61 }, { count: 74 }] })).toEqual([
      expect.stringMatching(/^missing tally/),
    ]);
    expect(compareReading(reading, { reports: [right], tallies: [], messages: ['impossible-date'] })).toEqual([
      'missing message: impossible-date',
    ]);
  });
});
