import type { Correction, Ledger } from '@mujaz/incidents';
import { describe, expect, it } from 'vitest';
import { basesWithRecord, composeDataset, createDataset, renderFiles, validateDataset } from '../src/index.ts';
import { knowledge, quote, readings, seeds } from './record.ts';

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

describe('a strike that answers an attack', () => {
  const answering = readings.map((reading) => ({
    ...reading,
    reports: reading.reports.map((report) => (report.id === 'two#3' ? { ...report, answers: 'two#1' } : report)),
  }));
  const linked = createDataset({ ...input, readings: answering });
  const strike = 'strike-unnamed-2023-11-23-a';

  it('is published from both ends, with the words that say so', () => {
    const sources = [{ report: 'two#3', seed: 'two', quotes: [quote('استُهدفت قاعدة كونيكو')] }];
    const find = (id: string) => linked.incidents.find((incident) => incident.id === id);
    expect(find(strike)).toMatchObject({ answers: [{ incident: conoco, sources }], answeredBy: [] });
    expect(find(conoco)).toMatchObject({ answers: [], answeredBy: [{ incident: strike, sources }] });
  });

  it('leads nowhere once an editor drops the attack', () => {
    const drop: Correction = {
      id: 'x',
      incident: conoco,
      action: 'drop',
      reason: { ar: 'سبب', en: 'A reason' },
      by: 'editor',
      date: '2024-01-01',
    };
    const dropped = createDataset({ ...input, readings: answering, corrections: [drop] });
    expect(dropped.incidents.flatMap(({ answers }) => answers)).toEqual([]);
    expect(() => validateDataset(renderFiles(dropped)[0]?.content)).not.toThrow();
  });
});

describe('composeDataset', () => {
  const common = { incident: conoco, reason: { ar: 'سبب', en: 'A reason' }, by: 'editor', date: '2024-01-01' };
  const drop: Correction = { ...common, id: 'drop-it', action: 'drop' };

  it('counts an incident that an editor dropped nowhere, and keeps it as withdrawn with its quotes', () => {
    const { dataset: corrected, messages } = composeDataset({ ...input, corrections: [drop] });
    expect(corrected.incidents.map(({ id }) => id)).not.toContain(conoco);
    expect(corrected.seeds.map(({ incidents }) => incidents.includes(conoco))).toEqual([false, false]);
    expect(corrected.seeds.map(({ withdrawn }) => withdrawn)).toEqual([[conoco], [conoco]]);
    expect(corrected.tallies[0]?.held).toEqual([]);
    expect(corrected.statistics.all.byBase.total).toBe(dataset.statistics.all.byBase.total - 1);
    expect(corrected.withdrawn).toEqual([{ ...dataset.incidents[0], candidates: [] }]);
    expect(corrected.corrections).toEqual([{ ...drop, incidents: [conoco], was: null, replacedBy: null }]);
    expect(messages).toEqual([]);
    expect(basesWithRecord(corrected).map(({ id }) => id)).toContain('conoco');
    expect(() => validateDataset(renderFiles(corrected)[0]?.content)).not.toThrow();
  });

  it('puts an incident where its corrected day belongs', () => {
    const when = { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', text: null } as const;
    const { incidents, corrections } = createDataset({
      ...input,
      corrections: [{ ...common, id: 'no-day', action: 'date', when }],
    });
    expect(incidents[0]?.kind).toBe('strike');
    expect(corrections).toMatchObject([{ was: { earliest: '2023-11-23' } }]);
  });

  it('says of a correction that its incident is gone, and does not publish it', () => {
    const gone: Correction = { ...drop, id: 'gone', incident: 'conoco-1999-01-01-a' };
    const { dataset: corrected, messages } = composeDataset({ ...input, corrections: [gone] });
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['correction-target-gone', true]]);
    expect(corrected.corrections).toEqual([]);
  });

  it('says of every id that was ever given what has become of it', () => {
    const entry = (id: string, base: string, report: string) => {
      return { id, kind: 'attack' as const, base, earliest: '2023-11-23', latest: '2023-11-23', reports: [report] };
    };
    const ledger: Ledger = {
      issued: [
        entry('conoco-2023-11-23-a', 'conoco', 'one#1'),
        entry('conoco-2023-11-23-b', 'conoco', 'two#1'),
        entry('hemo-2023-11-23-a', 'hemo', 'one#9'),
        entry('al-omar-2023-11-23-a', 'al-omar', 'elsewhere#1'),
      ],
      redirects: {},
    };
    const composed = composeDataset({ ...input, corrections: [], ledger });
    expect(composed.dataset.formerIds.map(({ id, leadsTo, why }) => [id, leadsTo, why])).toEqual([
      ['al-omar-2023-11-23-a', null, 'no-seed'],
      ['conoco-2023-11-23-b', conoco, 'superseded'],
      ['hemo-2023-11-23-a', null, 'not-read'],
    ]);
    expect(composed.ledger.issued.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...ledger.issued.map(({ id }) => id), ...composed.dataset.incidents.map(({ id }) => id)]),
    );
    const ids = renderFiles(composed.dataset)
      .find(({ path }) => path === 'ids.csv')
      ?.content.split('\r\n');
    expect(ids).toContain('conoco-2023-11-23-b,superseded,conoco-2023-11-23-a');
    expect(ids).toContain('conoco-2023-11-23-a,held,');
    expect(ids).toContain('hemo-2023-11-23-a,not-read,');
  });
});

describe('corrections.csv', () => {
  const common = { incident: conoco, reason: { ar: 'سبب، آخر', en: 'A reason' }, by: 'editor', date: '2024-01-01' };

  it('has what was read and what was set beside each other', () => {
    const killed: Correction = {
      ...common,
      id: 'killed',
      action: 'set',
      field: 'killed',
      value: { low: 1, high: 1 },
    };
    const corrected = createDataset({ ...input, corrections: [killed] });
    const [head, line] =
      renderFiles(corrected)
        .find(({ path }) => path === 'corrections.csv')
        ?.content.split('\r\n') ?? [];
    expect(head).toBe('id,date,by,action,incidents,field,was,value,reason_ar,reason_en,replaced_by');
    expect(line).toBe(
      `killed,2024-01-01,editor,set,${conoco},killed,"{""low"":0,""high"":0}","{""low"":1,""high"":1}",سبب، آخر,A reason,`,
    );
  });
});
