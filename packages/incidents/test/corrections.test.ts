import { describe, expect, test } from 'vitest';
import { applyCorrections, createCorrections, mergeIncidents } from '../src/index.ts';
import { claim, exactly, reading, says } from './report.ts';

const path = 'corrections/conoco-dead.yaml';
const good = `incident: conoco-2023-11-23-a
action: set
field: killed
value: { low: 0, high: 0 }
reason:
  ar: نفى المصدر لاحقاً وقوع قتلى.
  en: The origin later said that nobody was killed.
by: editor
date: 2023-12-05
`;
const read = (text: string, file = path) => createCorrections([{ path: file, text }]);
/** What is said of a file, with its line. */
const complaints = (text: string) => {
  const { corrections, messages } = read(text);
  expect(corrections).toEqual([]);
  for (const message of messages) expect(message).toMatchObject({ file: path, fatal: true, note: expect.any(String) });
  return messages.map(({ line, reason }) => `${line}: ${reason}`);
};

describe('reading', () => {
  test('a good file gives a correction with the id of its name', () => {
    const { corrections, messages } = read(good);
    expect(messages).toEqual([]);
    expect(corrections).toEqual([
      {
        id: 'conoco-dead',
        incident: 'conoco-2023-11-23-a',
        action: 'set',
        field: 'killed',
        value: { low: 0, high: 0 },
        reason: { ar: 'نفى المصدر لاحقاً وقوع قتلى.', en: 'The origin later said that nobody was killed.' },
        by: 'editor',
        date: '2023-12-05',
      },
    ]);
  });

  test('null says "not known"', () => {
    expect(read(good.replace('{ low: 0, high: 0 }', 'null')).corrections[0]).toMatchObject({ value: null });
  });

  test('drop needs no field', () => {
    const text = good.replace(/action[\s\S]+?reason/u, 'action: drop\nreason');
    expect(read(text).corrections[0]).toMatchObject({ action: 'drop' });
  });

  test('an unknown key is refused at its line', () => {
    expect(complaints(`${good}author: somebody\n`)).toEqual([
      '10: Unexpected key `author`, expected a key of a correction',
    ]);
  });

  test('a reason in one language only is refused', () => {
    expect(complaints(good.replace(/ {2}en: .*\n/u, ''))).toEqual([
      '5: Unexpected missing key `reason.en`, expected a value',
    ]);
  });

  test('an empty reason is refused', () => {
    expect(complaints(good.replace('نفى المصدر لاحقاً وقوع قتلى.', '""'))).toEqual([
      '6: Unexpected "" in `reason.ar`, expected some words',
    ]);
  });

  test('a value that is not one of the field is refused', () => {
    expect(complaints(good.replace('low: 0', 'low: none'))).toEqual([
      '4: Unexpected "none" in `value.low`, expected number',
    ]);
    expect(complaints(good.replace('low: 0', 'low: 2'))).toEqual([
      '4: Unexpected Object in `value`, expected `low` not above `high`',
    ]);
  });

  test('a field that no correction may set is refused', () => {
    expect(complaints(good.replace('field: killed', 'field: grade'))).toHaveLength(1);
    expect(complaints(good.replace('field: killed', 'field: grade'))[0]).toMatch(/^3: Unexpected "grade" in `field`/u);
  });

  test('a day that the calendar does not have is refused', () => {
    expect(complaints(good.replace('2023-12-05', '2023-02-30'))).toEqual([
      '9: Unexpected "2023-02-30" in `date`, expected a day of the calendar as YYYY-MM-DD',
    ]);
  });

  test('every problem is named at once', () => {
    expect(complaints(good.replace('by: editor\n', '').replace('2023-12-05', 'yesterday'))).toHaveLength(2);
  });

  test('broken YAML, a list and an empty file are one message each', () => {
    expect(complaints('incident: "x')).toHaveLength(1);
    expect(complaints('- a\n- b\n')).toEqual(['1: Unexpected file without keys, expected one YAML object']);
    expect(complaints('')).toEqual(['1: Unexpected file without keys, expected one YAML object']);
  });

  test('two files of one name are refused', () => {
    const { corrections, messages } = createCorrections([
      { path: 'corrections/x.yml', text: good },
      { path: 'corrections/x.yaml', text: good },
    ]);
    expect(corrections).toHaveLength(1);
    expect(messages.map(({ file, ruleId }) => [file, ruleId])).toEqual([['corrections/x.yml', 'duplicate-correction']]);
  });
});

describe('applying', () => {
  const { incidents } = mergeIncidents([
    reading('a', [
      { ...claim('kataib-hezbollah'), killed: exactly(2) },
      { origin: says('sohr'), killed: exactly(0) },
    ]),
    reading('b', [{ ...claim('kataib-hezbollah'), on: '2023-11-22/2023-11-26' }]),
  ]);
  const { corrections, places } = read(good);

  test('sets the value and says what it was; sources, conflicts and grade stay', () => {
    const corrected = applyCorrections(incidents, corrections);
    expect(corrected.messages).toEqual([]);
    expect(corrected.incidents.find(({ id }) => id === 'conoco-2023-11-23-a')).toMatchObject({
      killed: { low: 0, high: 0 },
      grade: 'contested',
      conflicts: [{ field: 'killed' }],
    });
    expect(corrected.applied).toEqual([
      { correction: corrections[0], incident: 'conoco-2023-11-23-a', was: { low: 0, high: 2 } },
    ]);
    expect(incidents.find(({ id }) => id === 'conoco-2023-11-23-a')?.killed).toEqual({ low: 0, high: 2 });
  });

  test('drops an incident, and nothing points at it any more', () => {
    expect(incidents.map(({ candidates }) => candidates.length)).toEqual([1, 1]);
    const drop = read(good.replace(/action[\s\S]+?reason/u, 'action: drop\nreason')).corrections;
    const corrected = applyCorrections(incidents, drop);
    expect(corrected.incidents.map(({ id, candidates }) => [id, candidates])).toEqual([['conoco-2023-11-22-a', []]]);
    expect(corrected.applied).toHaveLength(1);
  });

  test('a target that is gone is an error at its line, and nothing is changed', () => {
    const lost = read(good.replace('conoco-2023-11-23-a', 'conoco-2021-01-01-a'));
    const corrected = applyCorrections(incidents, lost.corrections, { places: lost.places });
    expect(corrected.incidents).toEqual(incidents);
    expect(corrected.applied).toEqual([]);
    expect(corrected.messages.map(({ file, line, fatal, reason }) => ({ file, line, fatal, reason }))).toEqual([
      {
        file: path,
        line: 1,
        fatal: true,
        reason: 'Unexpected incident `conoco-2021-01-01-a`, expected the id of an incident that is held',
      },
    ]);
  });

  test('a former id is followed, with a warning', () => {
    const moved = read(good.replace('conoco-2023-11-23-a', 'conoco-2023-11-20-a'));
    const corrected = applyCorrections(incidents, moved.corrections, {
      redirects: { 'conoco-2023-11-20-a': 'conoco-2023-11-23-a' },
    });
    expect(corrected.applied).toMatchObject([{ incident: 'conoco-2023-11-23-a' }]);
    expect(corrected.messages).toMatchObject([{ ruleId: 'correction-target-moved', fatal: false }]);
  });

  test('of two for one field the later holds, with a warning', () => {
    const { corrections: two } = createCorrections([
      { path: 'corrections/a-late.yaml', text: good.replace('2023-12-05', '2023-12-09') },
      { path: 'corrections/b-early.yaml', text: good.replace('{ low: 0, high: 0 }', '{ low: 1, high: 1 }') },
    ]);
    const corrected = applyCorrections(incidents, two, { places });
    expect(corrected.incidents.find(({ id }) => id === 'conoco-2023-11-23-a')?.killed).toEqual({ low: 0, high: 0 });
    expect(corrected.messages).toMatchObject([{ ruleId: 'correction-overruled', fatal: false }]);
  });

  test('none changes nothing', () => {
    expect(applyCorrections(incidents, [])).toEqual({ incidents, applied: [], messages: [] });
  });
});
