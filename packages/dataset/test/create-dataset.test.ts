import type { Correction } from '@mujaz/incidents';
import { describe, expect, it } from 'vitest';
import { basesWithRecord, composeDataset, createDataset, renderFiles } from '../src/index.ts';
import { knowledge, readings, seeds } from './record.ts';

const input = { seeds, readings, knowledge, corrections: [] };
const dataset = createDataset(input);
const conoco = 'conoco-2023-11-23-a';

describe('createDataset', () => {
  it('merges what two seeds tell of one attack, and keeps a strike apart', () => {
    expect(dataset.incidents.map(({ kind, target, reports }) => [kind, target.base, reports])).toEqual([
      ['attack', 'conoco', ['one#1', 'two#1']],
      ['strike', null, ['two#3']],
      ['attack', null, ['two#2']],
    ]);
    expect(dataset.incidents[0]?.id).toBe(conoco);
  });

  it('says of each seed what it supports and where it can be read', () => {
    const [one, two] = dataset.seeds;
    expect(one).toMatchObject({ id: 'one', url: 'https://example.org/one', incidents: [conoco], tallies: ['one~1'] });
    expect(two).toMatchObject({ id: 'two', url: null, tallies: [] });
    expect(two?.incidents).toEqual([conoco, dataset.incidents[2]?.id, dataset.incidents[1]?.id]);
  });

  it('counts attacks only, what is not known too', () => {
    const { byBase, byMonth } = dataset.statistics.all;
    expect(byBase).toMatchObject({ counted: 1, unknown: 1, total: 2 });
    expect(byMonth.rows.map(({ key, count }) => [key, count])).toEqual([
      ['2023-11', 1],
      [null, 1],
    ]);
  });

  it('has statistics for each base that an incident or a part of a tally is about, and for no other', () => {
    expect(basesWithRecord(dataset).map(({ id }) => id)).toEqual(['conoco', 'hemo']);
    expect(Object.keys(dataset.statistics.byBase)).toEqual(['conoco', 'hemo']);
    expect(dataset.statistics.byBase['conoco']?.byWeapon.total).toBe(1);
    expect(dataset.statistics.byBase['hemo']?.byWeapon.total).toBe(0);
  });

  it('holds attacks against a tally of the same scope and span', () => {
    expect(dataset.tallies[0]).toMatchObject({ id: 'one~1', held: [conoco] });
  });

  it('is the same for any order of seeds and readings', () => {
    const turned = createDataset({ ...input, seeds: [...seeds].reverse(), readings: [...readings].reverse() });
    expect(renderFiles(turned)).toEqual(renderFiles(dataset));
  });
});

describe('composeDataset', () => {
  const common = { incident: conoco, reason: { ar: 'سبب', en: 'A reason' }, by: 'editor', date: '2024-01-01' };
  const drop: Correction = { ...common, id: 'drop-it', action: 'drop' };

  it('leaves no trace of an incident that an editor dropped but the correction', () => {
    const { dataset: corrected, messages } = composeDataset({ ...input, corrections: [drop] });
    expect(corrected.incidents.map(({ id }) => id)).not.toContain(conoco);
    expect(corrected.seeds[0]?.incidents).toEqual([]);
    expect(corrected.tallies[0]?.held).toEqual([]);
    expect(corrected.corrections).toEqual([drop]);
    expect(messages).toEqual([]);
  });

  it('puts an incident where its corrected day belongs', () => {
    const value = { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', text: null };
    const unset: Correction = { ...common, id: 'no-day', action: 'set', field: 'when', value };
    const { incidents } = createDataset({ ...input, corrections: [unset] });
    expect(incidents[0]?.kind).toBe('strike');
  });

  it('says of a correction that its incident is gone, and does not publish it', () => {
    const gone: Correction = { ...drop, id: 'gone', incident: 'conoco-1999-01-01-a' };
    const { dataset: corrected, messages } = composeDataset({ ...input, corrections: [gone] });
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['correction-target-gone', true]]);
    expect(corrected.corrections).toEqual([]);
  });
});
