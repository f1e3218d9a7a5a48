import { describe, expect, test } from 'vitest';
import { countWith, matchesChoice, readChoice, writeChoice, type Traits } from '../src/lib/filter-attacks.ts';

const conoco: Traits = { base: ['conoco'], weapon: ['drone', 'rocket'], grade: ['claimed'], year: ['2023', '2024'] };
const unnamed: Traits = { base: ['unknown'], weapon: ['unknown'], grade: ['reported'], year: ['unknown'] };

describe('a choice', () => {
  test('of nothing leaves nothing out', () => expect(matchesChoice(unnamed, {})).toBe(true));
  test('is met by any of the values of an attack', () => {
    expect(matchesChoice(conoco, { weapon: 'rocket', year: '2023' })).toBe(true);
    expect(matchesChoice(conoco, { weapon: 'drone', year: '2024' })).toBe(true);
    expect(matchesChoice(conoco, { year: '2022' })).toBe(false);
  });
  test('in two groups must be met in both', () => {
    expect(matchesChoice(conoco, { base: 'conoco', grade: 'reported' })).toBe(false);
  });
  test('of what is not known finds that, and only that', () => {
    expect(matchesChoice(unnamed, { base: 'unknown', weapon: 'unknown', year: 'unknown' })).toBe(true);
    expect(matchesChoice(conoco, { year: 'unknown' })).toBe(false);
  });
});

test('a value counts what it would leave beside the other groups, whatever its own group has', () => {
  const all = [conoco, unnamed, { ...unnamed, base: ['conoco'] }];
  expect(countWith(all, {}, 'base', 'conoco')).toBe(2);
  expect(countWith(all, { weapon: 'drone' }, 'base', 'conoco')).toBe(1);
  expect(countWith(all, { base: 'unknown' }, 'base', 'conoco')).toBe(2);
});

describe('the address', () => {
  const offered = (group: string, value: string) => ['base conoco', 'weapon drone'].includes(`${group} ${value}`);

  test('is written in one order and read back', () => {
    const query = writeChoice({ weapon: 'drone', base: 'conoco' });
    expect(query).toBe('?base=conoco&weapon=drone');
    expect(readChoice(query, offered)).toEqual({ base: 'conoco', weapon: 'drone' });
  });
  test('without a choice has no query', () => expect(writeChoice({}, '?base=conoco')).toBe(''));
  test('keeps what others put there', () => {
    expect(writeChoice({ year: '2023' }, '?from=mail&base=conoco')).toBe('?from=mail&year=2023');
  });
  test('holding what is not offered chooses nothing by it', () => {
    expect(readChoice('?base=atlantis&weapon=&grade=claimed&other=conoco', offered)).toEqual({});
    expect(readChoice('?base=atlantis&base=conoco', offered)).toEqual({ base: 'conoco' });
  });
});
