import { expect, test } from 'vitest';
import { gradeOf, mergeWithinSeed } from '../src/index.ts';
import { admits, claim, denies, exactly, reading, report, says } from './report.ts';

const militia = claim('kataib-hezbollah');
const grade = (...reports: Parameters<typeof report>[1][]) =>
  gradeOf(
    reports.map((given, n) => report(`s#${n + 1}`, given)),
    [],
  );

test('claimed: nobody but the claimant, however often', () => {
  expect(grade(militia, militia)).toBe('claimed');
});

test('claimed: two groups that claim one attack are claimants both', () => {
  expect(grade(militia, claim('islamic-resistance-in-iraq'))).toBe('claimed');
});

test('claimed: a report that only has the claimant as its origin adds nothing', () => {
  expect(grade(militia, { origin: says('kataib-hezbollah') })).toBe('claimed');
});

test('reported: one origin that is no claimant', () => {
  expect(grade({ origin: says('sohr') }, { origin: says('sohr') })).toBe('reported');
});

test('reported: an origin that nobody names, alone, twice, or beside a claim', () => {
  expect(grade({ origin: says(null) })).toBe('reported');
  expect(grade({ origin: says(null) }, { origin: says(null) })).toBe('reported');
  expect(grade(militia, { origin: says(null) })).toBe('reported');
});

test('corroborated: a claimant and another origin', () => {
  expect(grade(militia, { origin: says('sohr') })).toBe('corroborated');
});

test('corroborated: two origins that claim nothing', () => {
  expect(grade({ origin: says('local-sources') }, { origin: says('sohr') })).toBe('corroborated');
});

test('acknowledged: the side attacked says so', () => {
  expect(grade({ origin: admits('pentagon') })).toBe('acknowledged');
});

test('contested: somebody denies what another acknowledges', () => {
  expect(grade(militia, { origin: admits('us-official') }, { origin: denies('pentagon') })).toBe('contested');
});

const gradeOfMerged = (...reports: Parameters<typeof reading>[1]) => mergeWithinSeed(reading('s', reports))[0]?.grade;

test('contested: no dead against some dead', () => {
  expect(gradeOfMerged({ ...militia, killed: exactly(2) }, { origin: admits('pentagon'), killed: exactly(0) })).toBe(
    'contested',
  );
});

test('not contested: two numbers of dead', () => {
  expect(gradeOfMerged({ ...militia, killed: exactly(2) }, { origin: admits('pentagon'), killed: exactly(3) })).toBe(
    'acknowledged',
  );
});

test('not contested: none told against none', () => {
  expect(gradeOfMerged({ ...militia }, { origin: admits('pentagon'), killed: exactly(0) })).toBe('acknowledged');
});
