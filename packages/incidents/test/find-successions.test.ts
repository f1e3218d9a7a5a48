import type { Count, Report } from '@mujaz/parsing';
import { describe, expect, test } from 'vitest';
import { findSuccessions, isOneSuccession, mergeIncidents } from '../src/index.ts';
import { admits, exactly, reading, says } from './report.ts';

const tells = (injured: number, given: Partial<Report> = {}) => ({ injured: exactly(injured), ...given });
const then = (injured: number, given: Partial<Report> = {}) => tells(injured, { updates: true, ...given });

/** The injured of the one incident that these seeds tell of, how the figures followed each other, and the rest. */
function injuredIn(seeds: Record<string, Partial<Report>[]>) {
  const { incidents } = mergeIncidents(Object.entries(seeds).map(([id, reports]) => reading(id, reports)));
  expect(incidents).toHaveLength(1);
  const [incident] = incidents;
  const conflict = incident?.conflicts.find(({ field }) => field === 'injured');
  const { successions, others } = findSuccessions(conflict?.values ?? []);
  const low = ({ value }: { value: unknown }) => (value as Count).low;
  return {
    value: incident?.injured,
    told: successions.map(({ steps }) => steps.map((step) => step.map(low).join(' or ')).join(' then ')),
    others: others.map(low),
    grade: incident?.grade,
    isOne: conflict && isOneSuccession(conflict),
  };
}

test('first 25, then 34: the later figure is the value, and nobody disagrees', () => {
  const injured = injuredIn({ a: [tells(25), then(34)] });
  expect(injured).toMatchObject({ value: exactly(34), told: ['25 then 34'], others: [], isOne: true });
});

test('each later figure takes the place of the one before, up or down', () => {
  expect(injuredIn({ a: [tells(11), then(50), then(34)] })).toMatchObject({
    value: exactly(34),
    told: ['11 then 50 then 34'],
  });
});

test('"at least 25", then 34: kept beside each other though both can hold', () => {
  const injured = injuredIn({ a: [{ injured: { low: 25, high: null } }, then(34)] });
  expect(injured).toMatchObject({ value: exactly(34), told: ['25 then 34'] });
});

test('a figure told again after its update is the same figure', () => {
  expect(injuredIn({ a: [tells(25), then(34), tells(34)] })).toMatchObject({
    value: exactly(34),
    told: ['25 then 34'],
  });
});

describe('across seeds', () => {
  test('a text that has only the first figure does not bring it back', () => {
    expect(injuredIn({ z: [tells(25)], a: [tells(25), then(34)] })).toMatchObject({
      value: exactly(34),
      told: ['25 then 34'],
      isOne: true,
    });
  });

  test('updates of two texts follow from what they say, not from the names of the files', () => {
    const early = [tells(11), then(34)];
    const late = [tells(34), then(64)];
    const told = { value: exactly(64), others: [] };
    expect(injuredIn({ a: early, b: late })).toMatchObject({ ...told, told: ['11 then 34', '34 then 64'] });
    expect(injuredIn({ a: late, b: early })).toMatchObject({ ...told, told: ['34 then 64', '11 then 34'] });
  });

  test('a figure that no text puts before or after stays a disagreement', () => {
    expect(injuredIn({ a: [tells(25), then(34)], b: [tells(109)] })).toMatchObject({
      value: { low: 34, high: 109 },
      told: ['25 then 34'],
      others: [109],
      isOne: false,
    });
  });

  test('two texts that tell it the other way round: both figures stay', () => {
    expect(injuredIn({ a: [tells(25), then(34)], b: [tells(34), then(25)] })).toMatchObject({
      value: { low: 25, high: 34 },
      isOne: false,
    });
  });

  test('an update of figures that its text does not tell is a figure like others', () => {
    expect(injuredIn({ a: [then(34)], b: [tells(25)] })).toMatchObject({
      value: { low: 25, high: 34 },
      told: [],
      others: [34, 25],
    });
  });
});

describe('the grade', () => {
  const pentagon = { origin: admits('pentagon') };
  test('first none, then eleven in one text contests nothing', () => {
    expect(injuredIn({ a: [tells(0, pentagon), then(11, pentagon)] })).toMatchObject({
      value: exactly(11),
      grade: 'acknowledged',
    });
  });

  test('another text that says none, and does not take it back, contests it', () => {
    const given = { a: [tells(0, pentagon), then(11, pentagon)], b: [tells(0, { origin: says('sohr') })] };
    expect(injuredIn(given).grade).toBe('contested');
  });
});
