import type { Report } from '@mujaz/parsing';
import { describe, expect, test } from 'vitest';
import { createPlaces, explainPair, pairRules } from '../src/index.ts';
import { claim, exactly, report, says, somewhere } from './report.ts';

type Given = Partial<Report> & { on?: string };

const places = createPlaces(
  [
    { id: 'conoco', country: 'sy' },
    { id: 'harir', country: 'iq' },
  ],
  (place) => [
    ...(place.includes('سوريا') ? (['sy'] as const) : []),
    ...(place.includes('العراق') ? (['iq'] as const) : []),
  ],
);
const rocket = { weapons: [{ type: 'rocket', count: null }] } satisfies Given;
const drone = { weapons: [{ type: 'drone', count: null }] } satisfies Given;
const strike = { kind: 'strike', target: somewhere('ريف دير الزور') } satisfies Given;

/** The rule between a report of one seed and one of another, the same both ways. */
function rule(a: Given, b: Given, seeds: [string, string] = ['s', 't']): string {
  const one = report(`${seeds[0]}#1`, a);
  const other = report(`${seeds[1]}#2`, b);
  const found = explainPair(one, other, places);
  expect(explainPair(other, one, places)).toEqual(found);
  return `${found.verdict}: ${found.ruleId}`;
}
const ruleInOneText = (a: Given, b: Given) => rule(a, b, ['s', 's']);

describe('across seeds', () => {
  test('one day, one base', () => expect(rule({}, {})).toBe('same: same-day'));
  test('three days hold the day', () => expect(rule({ on: '2023-11-22/2023-11-24' }, {})).toBe('same: narrow-span'));
  test('four days are too many', () =>
    expect(rule({ on: '2023-11-22/2023-11-25' }, {})).toBe('candidate: span-too-wide'));
  test('two equal wide spans are not one event', () =>
    expect(rule({ on: '2023-12-01/2023-12-07' }, { on: '2023-12-01/2023-12-07' })).toBe('candidate: span-too-wide'));
  test('narrow spans that overlap in part', () =>
    expect(rule({ on: '2023-11-22/2023-11-23' }, { on: '2023-11-23/2023-11-24' })).toBe('candidate: span-too-wide'));
  test('an open end is wide', () => expect(rule({ on: '/2023-11-30' }, {})).toBe('candidate: span-too-wide'));
  test('neighbouring days', () => expect(rule({ on: '2023-11-22' }, {})).toBe('apart: days-apart'));
  test('no day told', () => expect(rule({ on: '' }, {})).toBe('apart: when-unknown'));
  test('drone against rocket', () => expect(rule(drone, rocket)).toBe('candidate: weapons-differ'));
  test('a weapon against none told', () => expect(rule(drone, {})).toBe('same: same-day'));
  test('an unnamed base in the same country', () =>
    expect(rule({}, { target: somewhere('القواعد في سوريا والعراق') })).toBe('candidate: unnamed-base'));
  test('an unnamed base in another country', () =>
    expect(rule({}, { target: somewhere('قاعدة في العراق') })).toBe('apart: place-elsewhere'));
  test('an unnamed base, nobody knows where', () =>
    expect(rule({}, { target: somewhere(null) })).toBe('candidate: unnamed-base'));
  test('two unnamed bases in the same words', () =>
    expect(rule({ target: somewhere('قاعدة “في سوريا”') }, { target: somewhere('قاعدة  في سوريا') })).toBe(
      'same: same-day',
    ));
  test('two unnamed bases in other words', () =>
    expect(rule({ target: somewhere('قاعدة في سوريا') }, { target: somewhere('قاعدة أميركية في سوريا') })).toBe(
      'candidate: place-words-differ',
    ));
  test('two unnamed bases without words', () =>
    expect(rule({ target: somewhere(null) }, { target: somewhere(null) })).toBe('candidate: place-words-differ'));
  test('two strikers', () =>
    expect(rule({ ...strike, claimedBy: 'united-states' }, { ...strike, claimedBy: 'israel' })).toBe(
      'candidate: strikers-differ',
    ));
  test('two bases', () => expect(rule({}, { target: { base: 'harir', place: null } })).toBe('apart: target-differs'));
  test('an attack and a strike', () => expect(rule({}, { kind: 'strike' })).toBe('apart: kind-differs'));
});

describe('in one text', () => {
  test('overlapping spans', () => expect(ruleInOneText({ on: '2023-11-01/2023-11-30' }, {})).toBe('same: one-text'));
  test('no day told', () => expect(ruleInOneText({ on: '' }, {})).toBe('same: only-fit'));
  test('drone against rocket', () => expect(ruleInOneText(drone, rocket)).toBe('apart: one-text-two-weapons'));
  test('two strikers', () =>
    expect(ruleInOneText({ ...strike, claimedBy: 'united-states' }, { ...strike, claimedBy: 'israel' })).toBe(
      'apart: one-text-two-strikers',
    ));
  test('two numbers of one voice', () => {
    const count = (n: number): Given => ({ ...claim('x'), weapons: [{ type: 'drone', count: exactly(n) }] });
    expect(ruleInOneText(count(2), count(3))).toBe('apart: one-voice-two-counts');
  });
  test('a voice that names a base and then another without a name', () =>
    expect(ruleInOneText(claim('x'), { ...claim('x'), target: somewhere('قاعدة في سوريا') })).toBe(
      'apart: told-apart',
    ));
  test('news of a base and background of an unnamed one', () =>
    expect(ruleInOneText({}, { target: somewhere('قاعدة في سوريا'), role: 'recap' })).toBe('apart: told-apart'));
  test('an unnamed base on a day that lies somewhere in the other span', () =>
    expect(ruleInOneText({ on: '2023-11-20/2023-11-26' }, { target: somewhere('قاعدة في سوريا') })).toBe(
      'candidate: span-too-wide',
    ));
  test('an unnamed base on the same unknown Saturday', () => {
    const on = '2021-06-26/2021-08-28';
    expect(ruleInOneText({ on }, { on, target: somewhere('شرقي سوريا') })).toBe('candidate: unnamed-base');
  });
  test('another voice that speaks of an unnamed base', () =>
    expect(ruleInOneText(claim('x'), { origin: says('y'), target: somewhere('قاعدة في سوريا') })).toBe(
      'candidate: unnamed-base',
    ));
});

test('a merge says what it knows of the weapons', () => {
  const { reason } = explainPair(report('s#1', drone), report('t#1', {}));
  expect(reason.en).toBe('Both tell of the same target on the same day; one of them does not name the weapon.');
  expect(reason.ar).toBe('تذكر الروايتان الهدف نفسه في اليوم نفسه، وإحداهما لا تذكر السلاح.');
});

test('every rule has a sentence in both languages', () => {
  for (const { ar, en } of Object.values(pairRules)) {
    expect(ar).toMatch(/^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u);
    expect(en).toMatch(/^[\p{Script=Latin}\p{P}\s]+$/u);
  }
});
