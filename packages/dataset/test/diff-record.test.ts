import { createUpdates, renderUpdate, replayUpdates, type Correction, type Ledger } from '@mujaz/incidents';
import type { Reading, Report } from '@mujaz/parsing';
import { describe, expect, it } from 'vitest';
import { composeDataset, diffRecord, renderFiles, type DatasetInput } from '../src/index.ts';
import { knowledge, readings, report, seeds } from './record.ts';

const conoco = 'conoco-2023-11-23-a';
const unnamed = 'hyperlink-x-unknown-a';
const strike = 'strike-unnamed-2023-11-23-a';
const reason = { ar: 'سبب.', en: 'A reason.' };
const by = { by: 'editor', date: '2026-11-21', reason };

/** A record that goes on: each step composes what is given on top of the ledger and the log of the steps before. */
function createRecord() {
  const files: { path: string; text: string }[] = [];
  let ledger: Ledger | undefined;
  return (given: Partial<DatasetInput> = {}) => {
    const { updates, messages } = createUpdates(files);
    expect(messages).toEqual([]);
    const input = { seeds, readings, knowledge, corrections: [], ...given, ...(ledger && { ledger }) };
    const composed = composeDataset({ ...input, updates });
    expect(composed.messages.filter(({ fatal }) => fatal)).toEqual([]);
    ledger = composed.ledger;
    const change = diffRecord(replayUpdates(updates).record, composed.dataset);
    if (change) files.push({ path: `updates/2026-11-${21 + files.length}-a.yaml`, text: renderUpdate(change) });
    return change;
  };
}

/** The readings with other values in a report. */
const withReport = (id: string, changes: Partial<Report>): Reading[] =>
  readings.map((reading) => ({
    ...reading,
    reports: reading.reports.map((told) => (told.id === id ? { ...told, ...changes } : told)),
  }));
const withSeed = (id: string, ...reports: Report[]): Reading[] => [
  ...readings,
  { ...readings[0]!, seed: { ...readings[0]!.seed, id }, reports, tallies: [] },
];
const ids = (list: { id: string }[] | undefined) => list?.map(({ id }) => id);

describe('diffRecord', () => {
  it('of a record that begins has everything as added, and then nothing', () => {
    const record = createRecord();
    const change = record();
    expect(change?.seeds).toEqual({ added: ['one', 'two'], removed: [] });
    expect(ids(change?.incidents.added)).toEqual([conoco, strike, unnamed]);
    expect(change?.incidents.added[0]).toEqual({
      id: conoco,
      kind: 'attack',
      target: { base: 'conoco', place: null },
      when: { earliest: '2023-11-23', latest: '2023-11-23' },
      weapons: [{ type: 'drone', count: null }],
      claimedBy: null,
      blamedOn: null,
      killed: { low: 0, high: 0 },
      injured: null,
      damage: null,
      intercepted: true,
      grade: 'corroborated',
      seeds: ['one', 'two'],
      splitFrom: null,
    });
    expect(change?.tallies.added).toMatchObject([{ seed: 'one', count: 74, origin: 'pentagon' }]);
    expect(record()).toBeNull();
  });

  it('has nothing where only the order, the words or the numbers of reports are others', () => {
    const record = createRecord();
    record();
    expect(record({ readings: [...readings].reverse(), seeds: [...seeds].reverse() })).toBeNull();
    const reworded = withReport('one#1', {
      quotes: [],
      origin: { id: 'sohr', text: 'المرصد السوري', stance: 'reports' },
    });
    expect(record({ readings: reworded })).toBeNull();
    const renumbered = readings.map((reading) => ({
      ...reading,
      reports: reading.reports.map((told) => ({ ...told, id: told.id.replace('one#1', 'one#7') })),
    }));
    expect(record({ readings: renumbered })).toBeNull();
  });

  it.each<[string, string, Partial<Report>, object[]]>([
    [
      'the day',
      'two#2',
      { when: { earliest: '2023-12-01', latest: null, precision: 'unknown', basis: 'stated', text: null } },
      [{ field: 'when', from: { earliest: null, latest: null }, to: { earliest: '2023-12-01', latest: null } }],
    ],
    [
      'the weapons',
      'two#2',
      { weapons: [{ type: 'mortar', count: null }] },
      [
        {
          field: 'weapons',
          from: [{ type: 'rocket', count: { low: 2, high: null } }],
          to: [{ type: 'mortar', count: null }],
        },
      ],
    ],
    ['the claimant', 'two#2', { claimedBy: 'sarayat' }, [{ field: 'claimedBy', from: null, to: 'sarayat' }]],
    ['who is blamed', 'two#2', { blamedOn: 'x' }, [{ field: 'blamedOn', from: null, to: 'x' }]],
    [
      'the killed',
      'two#2',
      { killed: { low: 1, high: 1 } },
      [{ field: 'killed', from: null, to: { low: 1, high: 1 } }],
    ],
    [
      'the injured',
      'two#2',
      { injured: { low: 0, high: 0 } },
      [{ field: 'injured', from: null, to: { low: 0, high: 0 } }],
    ],
    ['the damage', 'two#2', { damage: 'none' }, [{ field: 'damage', from: null, to: 'none' }]],
    ['the interception', 'two#2', { intercepted: false }, [{ field: 'intercepted', from: null, to: false }]],
    [
      'the place',
      'two#2',
      { target: { base: null, place: 'قاعدة' } },
      [
        {
          field: 'target',
          from: { base: null, place: '=HYPERLINK("x"), قاعدة' },
          to: { base: null, place: 'قاعدة' },
        },
      ],
    ],
    [
      'the grade',
      'two#1',
      { origin: { id: 'sohr', text: 'المرصد', stance: 'reports' } },
      [{ field: 'grade', from: 'corroborated', to: 'reported' }],
    ],
  ])('tells a change of %s, from what to what', (_, id, changes, fields) => {
    const record = createRecord();
    record();
    const change = record({ readings: withReport(id, changes) });
    expect(change?.incidents).toEqual({
      added: [],
      changed: [{ id: id === 'two#2' ? unnamed : conoco, fields }],
      merged: [],
      withdrawn: [],
      restored: [],
      gone: [],
    });
    expect(record({ readings: withReport(id, changes) })).toBeNull();
  });

  it('tells of a seed that adds no incident, and which incident it supports', () => {
    const record = createRecord();
    record();
    const third = withSeed('three', report('three#1', { origin: { id: 'sohr', text: 'المرصد', stance: 'reports' } }));
    const change = record({ readings: third });
    expect(change?.seeds).toEqual({ added: ['three'], removed: [] });
    expect(change?.incidents.added).toEqual([]);
    expect(change?.incidents.changed).toEqual([
      { id: conoco, fields: [{ field: 'seeds', from: ['one', 'two'], to: ['one', 'three', 'two'] }] },
    ]);
    const nothing = record({ readings: [...third, ...withSeed('four').slice(-1)] });
    expect(nothing?.seeds.added).toEqual(['four']);
    expect(Object.values(nothing?.incidents ?? {}).flat()).toEqual([]);
  });

  it('tells of a seed that is taken away, of what it alone told, and of its return', () => {
    const record = createRecord();
    record();
    const change = record({ readings: readings.slice(0, 1) });
    expect(change?.seeds).toEqual({ added: [], removed: ['two'] });
    expect(change?.incidents.gone).toEqual([
      { id: strike, why: 'no-seed' },
      { id: unnamed, why: 'no-seed' },
    ]);
    expect(ids(change?.incidents.changed)).toEqual([conoco]);
    expect(record({ readings: readings.slice(0, 1) })).toBeNull();
    const back = record();
    expect(back?.incidents.added).toEqual([]);
    expect(back?.incidents.restored).toEqual([
      { id: strike, fields: [] },
      { id: unnamed, fields: [] },
    ]);
  });

  it('tells of an incident that is no longer read in its article', () => {
    const record = createRecord();
    record();
    const [one, two] = readings;
    const change = record({ readings: [one!, { ...two!, reports: two!.reports.filter(({ id }) => id !== 'two#3') }] });
    expect(change?.incidents.gone).toEqual([{ id: strike, why: 'not-read' }]);
  });

  it('tells of a withdrawal by its correction, and that it was taken back', () => {
    const record = createRecord();
    record();
    const drop: Correction = { id: 'no-attack', incident: conoco, action: 'drop', ...by };
    const change = record({ corrections: [drop] });
    expect(change?.corrections).toEqual({ added: ['no-attack'], removed: [] });
    expect(change?.incidents.withdrawn).toEqual([{ id: conoco, by: 'no-attack' }]);
    expect(record({ corrections: [drop] })).toBeNull();
    const back = record();
    expect(back?.corrections).toEqual({ added: [], removed: ['no-attack'] });
    expect(back?.incidents.restored).toEqual([{ id: conoco, fields: [] }]);
  });

  it('tells of a merge by its heir, also where the heir goes on into another', () => {
    const record = createRecord();
    const other = (id: string, day: string) =>
      report(`${id}#1`, {
        when: { earliest: day, latest: day, precision: 'day', basis: 'stated', text: null },
        weapons: [{ type: 'mortar', count: null }],
      });
    const all = [...withSeed('x', other('x', '2023-12-03')), ...withSeed('y', other('y', '2023-12-09')).slice(-1)];
    record({ readings: all });
    const [third, ninth] = ['conoco-2023-12-03-a', 'conoco-2023-12-09-a'];
    const join: Correction = { id: 'join', incident: third, action: 'merge', with: [ninth], ...by };
    const change = record({ readings: all, corrections: [join] });
    expect(change?.incidents.merged).toEqual([{ id: ninth, into: third }]);
    const on: Correction = { id: 'on', incident: conoco, action: 'merge', with: [third, ninth], ...by };
    const both = record({ readings: all, corrections: [on] });
    expect(both?.incidents.merged).toEqual([{ id: third, into: conoco }]);
  });

  it('tells which incident a new one was split off', () => {
    const record = createRecord();
    record();
    const split: Correction = { id: 'apart', incident: conoco, action: 'split', reports: [{ seed: 'two' }], ...by };
    const change = record({ corrections: [split] });
    expect(change?.incidents.added.map(({ id, splitFrom }) => [id, splitFrom])).toEqual([
      ['conoco-2023-11-23-b', conoco],
    ]);
    expect(ids(change?.incidents.changed)).toEqual([conoco]);
  });

  it('does not take back what was never said', () => {
    const record = createRecord();
    const drop: Correction = { id: 'no-attack', incident: conoco, action: 'drop', ...by };
    const change = record({ corrections: [drop] });
    expect(change?.incidents.withdrawn).toEqual([]);
    expect(ids(change?.incidents.added)).toEqual([strike, unnamed]);
    expect(ids(record()?.incidents.added)).toEqual([conoco]);
  });
});

describe('updates.csv', () => {
  it('has a line for each thing that changed, and for each field of an incident', () => {
    const [first] = createUpdates([
      {
        path: 'updates/2026-11-21-a.yaml',
        text: 'seeds: { added: [one] }\nincidents: { added: [{ id: x, kind: attack, grade: claimed, seeds: [one] }] }',
      },
    ]).updates;
    const second = {
      ...first!,
      id: '2026-11-22-a',
      day: '2026-11-22',
      seeds: { added: [], removed: [] },
      incidents: {
        ...first!.incidents,
        added: [],
        changed: [{ id: 'x', fields: [{ field: 'killed' as const, from: null, to: { low: 2, high: 2 } }] }],
        withdrawn: [{ id: 'x', by: 'no-attack' }],
      },
    };
    const { dataset } = composeDataset({ seeds, readings, knowledge, corrections: [], updates: [first!, second] });
    expect(
      renderFiles(dataset)
        .find(({ path }) => path === 'updates.csv')
        ?.content.split('\r\n'),
    ).toEqual([
      'line,update,day,what,change,id,field,from,to',
      '2026-11-21-a.1,2026-11-21-a,2026-11-21,seed,added,one,,,',
      '2026-11-21-a.2,2026-11-21-a,2026-11-21,incident,added,x,,,',
      '2026-11-22-a.1,2026-11-22-a,2026-11-22,incident,changed,x,killed,,"{""low"":2,""high"":2}"',
      '2026-11-22-a.2,2026-11-22-a,2026-11-22,incident,withdrawn,x,,,"""no-attack"""',
      '',
    ]);
  });
});
