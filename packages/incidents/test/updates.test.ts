import { describe, expect, test } from 'vitest';
import { createUpdates, nextUpdateId, renderUpdate, replayUpdates, type RecordUpdate } from '../src/index.ts';

const path = (id: string) => `ledger/updates/${id}.yaml`;
const first = `# a comment
seeds:
  added: [a, b]
incidents:
  added:
    - id: conoco-2023-11-23-a
      kind: attack
      target: { base: conoco }
      when: { earliest: 2023-11-23, latest: 2023-11-23 }
      weapons: [{ type: rocket, count: { low: 3, high: null } }]
      grade: claimed
      seeds: [a]
    - id: strike-unnamed-unknown-a
      kind: strike
      target: { place: ريف دير الزور }
      grade: reported
      seeds: [a]
`;
const second = `incidents:
  changed:
    - id: conoco-2023-11-23-a
      fields:
        - { field: killed, from: null, to: { low: 2, high: 2 } }
        - { field: grade, from: claimed, to: acknowledged }
  gone:
    - { id: strike-unnamed-unknown-a, why: not-read }
`;
const log = (files: Record<string, string>) =>
  createUpdates(Object.entries(files).map(([id, text]) => ({ path: path(id), text })));
const good = () => log({ '2026-11-22-a': second, '2026-11-21-a': first });

describe('the files of the log', () => {
  test('are read in the order of their days, whatever is left out as what was not told', () => {
    const { updates, messages } = good();
    expect(messages).toEqual([]);
    expect(updates.map(({ id, day }) => [id, day])).toEqual([
      ['2026-11-21-a', '2026-11-21'],
      ['2026-11-22-a', '2026-11-22'],
    ]);
    expect(updates[0]?.incidents.added[1]).toMatchObject({
      target: { base: null, place: 'ريف دير الزور' },
      when: { earliest: null, latest: null },
      weapons: [],
      killed: null,
      splitFrom: null,
    });
    expect(updates[1]?.seeds).toEqual({ added: [], removed: [] });
  });

  test('are read as they were written', () => {
    for (const update of good().updates) {
      const { id, day: _, ...change } = update;
      const text = renderUpdate(change);
      const before = id === '2026-11-21-a' ? {} : { '2026-11-21-a': first };
      expect(log({ ...before, [id]: text }).updates.at(-1)).toEqual(update);
      expect(text).not.toMatch(/: \[\]|\{\}/u);
    }
  });

  test.each([
    ['text that is no YAML', { '2026-11-21-a': `seeds: [\n${first}` }, /invalid-yaml/u],
    ['what a merge of two branches leaves', { '2026-11-21-a': `<<<<<<< HEAD\n${first}` }, /invalid-yaml/u],
    ['an empty file', { '2026-11-21-a': '' }, /^1 invalid-update: Unexpected file without keys/u],
    ['a name without a day', { november: first }, /^1 invalid-update: Unexpected file name `november\.yaml`/u],
    ['an unknown key', { '2026-11-21-a': `${first}by: x\n` }, /^18 invalid-update: .*`by`/u],
    [
      'a value that a field cannot have',
      { '2026-11-21-a': first.replace('grade: claimed', 'grade: sure') },
      /^11 invalid-update: .*`incidents\.added\.0\.grade`/u,
    ],
    [
      'a field that the record does not have',
      { '2026-11-21-a': first, '2026-11-22-a': second.replace('field: killed', 'field: weather') },
      /^5 invalid-update: .*`incidents\.changed\.0\.fields\.0\.field`/u,
    ],
    [
      'one incident added by two branches',
      { '2026-11-21-a': first, '2026-11-21-b': first },
      /^6 update-contradiction: Unexpected second addition of `conoco-2023-11-23-a`/u,
    ],
    [
      'a change of an incident that no update added',
      { '2026-11-22-a': second },
      /^3 update-contradiction: .*`conoco-2023-11-23-a` among the changed/u,
    ],
  ])('%s is an error at its line, with a cure, and then nothing is recorded', (_, files, expected) => {
    const { updates, messages } = log(files);
    expect(updates).toEqual([]);
    expect(messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`)[0]).toMatch(expected);
    for (const message of messages) {
      expect(message).toMatchObject({ file: expect.stringContaining('ledger/updates/'), fatal: true });
      expect(message.note).toMatch(/pnpm mujaz ids/u);
    }
  });
});

test('following the log gives what was recorded last', () => {
  const { record } = replayUpdates(good().updates);
  expect([...record.seeds]).toEqual(['a', 'b']);
  expect(record.incidents.get('conoco-2023-11-23-a')).toMatchObject({
    status: 'held',
    state: { grade: 'acknowledged', killed: { low: 2, high: 2 }, seeds: ['a'] },
  });
  expect(record.incidents.get('strike-unnamed-unknown-a')).toMatchObject({ status: 'gone', state: { kind: 'strike' } });
});

test('an update gets the letter after the last of its day, also where one before it was deleted', () => {
  const next = (...ids: string[]) =>
    nextUpdateId(
      ids.map((id) => ({ id, day: id.slice(0, 10) }) as RecordUpdate),
      '2026-11-21',
    );
  expect(next()).toBe('2026-11-21-a');
  expect(next('2026-11-20-c')).toBe('2026-11-21-a');
  expect(next('2026-11-21-c', '2026-11-21-a')).toBe('2026-11-21-d');
  expect(next('2026-11-21-z')).toBe('2026-11-21-aa');
  expect(next('2026-11-21-aa', '2026-11-21-z')).toBe('2026-11-21-ab');
});
