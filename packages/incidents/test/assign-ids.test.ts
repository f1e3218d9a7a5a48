import { describe, expect, test } from 'vitest';
import { assignIds, mergeIncidents, type Ledger } from '../src/index.ts';
import { claim, reading, says, somewhere, when } from './report.ts';

const cluster = (
  reports: string[],
  on = '2023-11-23',
  target: { base: string | null; place: string | null } = { base: 'conoco', place: null },
) => ({
  kind: 'attack' as const,
  target,
  when: when(on),
  reports,
});
const idsOf = (clusters: Parameters<typeof assignIds>[0], ledger?: Ledger) =>
  assignIds(clusters, ledger).incidents.map(({ id, reports }) => [id, ...reports]);

describe('a new id', () => {
  test('names base, earliest day and a letter, in the order of the reports', () => {
    expect(idsOf([cluster(['b#1']), cluster(['a#10']), cluster(['a#2'])])).toEqual([
      ['conoco-2023-11-23-a', 'a#2'],
      ['conoco-2023-11-23-b', 'a#10'],
      ['conoco-2023-11-23-c', 'b#1'],
    ]);
  });

  test('says unnamed where the place has no ASCII name, and unknown where no first day is told', () => {
    expect(idsOf([cluster(['a#1'], '', somewhere('قاعدة في سوريا'))])).toEqual([['unnamed-unknown-a', 'a#1']]);
    expect(idsOf([cluster(['a#1'], '/2024-01-30')])).toEqual([['conoco-unknown-a', 'a#1']]);
    expect(idsOf([cluster(['a#1'], '', somewhere('Camp Bucca, Iraq'))])).toEqual([
      ['camp-bucca-iraq-unknown-a', 'a#1'],
    ]);
  });

  test('goes on after z', () => {
    const clusters = Array.from({ length: 28 }, (_, n) => cluster([`a#${n + 1}`]));
    expect(
      idsOf(clusters)
        .map(([id]) => id)
        .slice(-3),
    ).toEqual(['conoco-2023-11-23-z', 'conoco-2023-11-23-aa', 'conoco-2023-11-23-ab']);
  });
});

describe('with a ledger', () => {
  const conoco = { kind: 'attack', base: 'conoco' } as const;
  const ledger: Ledger = {
    issued: [
      { id: 'conoco-2023-11-20-a', ...conoco, earliest: '2023-11-20', latest: '2023-11-26', reports: ['m#1'] },
      { id: 'conoco-2023-11-23-a', ...conoco, earliest: '2023-11-23', latest: '2023-11-23', reports: ['n#1'] },
    ],
    redirects: {},
  };

  test('an incident keeps its id when a new seed narrows its day', () => {
    expect(idsOf([cluster(['a#1', 'm#1'], '2023-11-22')], ledger)).toEqual([['conoco-2023-11-20-a', 'a#1', 'm#1']]);
  });

  test('an id once issued is not issued again', () => {
    expect(idsOf([cluster(['a#1']), cluster(['n#1'])], ledger)).toEqual([
      ['conoco-2023-11-23-b', 'a#1'],
      ['conoco-2023-11-23-a', 'n#1'],
    ]);
  });

  test('when two become one, the id issued first stays and the other redirects', () => {
    const { incidents, ledger: next } = assignIds([cluster(['m#1', 'n#1'])], ledger);
    expect(incidents.map(({ id }) => id)).toEqual(['conoco-2023-11-20-a']);
    expect(next.redirects).toEqual({ 'conoco-2023-11-23-a': 'conoco-2023-11-20-a' });
  });

  test('when they become two again, the redirect ends', () => {
    const { ledger: merged } = assignIds([cluster(['m#1', 'n#1'])], ledger);
    const { incidents, ledger: next } = assignIds([cluster(['m#1']), cluster(['n#1'])], merged);
    expect(incidents.map(({ id, reports }) => [id, ...reports])).toEqual([
      ['conoco-2023-11-20-a', 'm#1'],
      ['conoco-2023-11-23-a', 'n#1'],
    ]);
    expect(next.redirects).toEqual({});
  });

  test('when one becomes two, the greater part keeps the id', () => {
    const [, entry] = ledger.issued;
    const one: Ledger = { issued: entry ? [{ ...entry, reports: ['a#1', 'b#1', 'c#1'] }] : [], redirects: {} };
    expect(idsOf([cluster(['a#1']), cluster(['b#1', 'c#1'])], one)).toEqual([
      ['conoco-2023-11-23-b', 'a#1'],
      ['conoco-2023-11-23-a', 'b#1', 'c#1'],
    ]);
  });

  test('an id whose reports are gone redirects nowhere and is kept', () => {
    const { ledger: next } = assignIds([cluster(['n#1'])], ledger);
    expect(next.redirects).toEqual({});
    expect(next.issued.map(({ id }) => id)).toEqual(['conoco-2023-11-20-a', 'conoco-2023-11-23-a']);
  });

  test('a report whose number has come to mean another base does not take the id there', () => {
    const alOmar = cluster(['n#1'], '2023-11-23', { base: 'al-omar', place: null });
    expect(idsOf([alOmar, cluster(['n#2'])], ledger)).toEqual([
      ['al-omar-2023-11-23-a', 'n#1'],
      ['conoco-2023-11-23-a', 'n#2'],
    ]);
  });

  test('nor one that has come to mean another day', () => {
    expect(idsOf([cluster(['n#1'], '2023-10-26'), cluster(['n#2'])], ledger)).toEqual([
      ['conoco-2023-10-26-a', 'n#1'],
      ['conoco-2023-11-23-a', 'n#2'],
    ]);
  });

  test('an id whose incident turns out to be of another day redirects to it', () => {
    const { incidents, ledger: next } = assignIds([cluster(['n#1'], '2023-11-25')], ledger);
    expect(incidents.map(({ id }) => id)).toEqual(['conoco-2023-11-25-a']);
    expect(next.redirects).toEqual({ 'conoco-2023-11-23-a': 'conoco-2023-11-25-a' });
  });

  test('a run on what is known already changes nothing', () => {
    const first = assignIds([cluster(['m#1']), cluster(['n#1'])], ledger);
    expect(assignIds([cluster(['n#1']), cluster(['m#1'])], first.ledger)).toEqual(first);
  });
});

test('an unnamed incident leads to the named one that it may be, once that is known', () => {
  const unnamed = reading('b', [{ origin: says('pentagon'), target: somewhere('قاعدة في سوريا') }]);
  const before = mergeIncidents([unnamed]);
  expect(before.incidents.map(({ id }) => id)).toEqual(['unnamed-2023-11-23-a']);
  const after = mergeIncidents([reading('a', [claim('x')]), unnamed], { ledger: before.ledger });
  expect(after.incidents.map(({ id }) => id)).toEqual(['conoco-2023-11-23-a']);
  expect(after.ledger.redirects).toEqual({ 'unnamed-2023-11-23-a': 'conoco-2023-11-23-a' });
});
