import { describe, expect, test } from 'vitest';
import { createCorrections } from '../src/index.ts';

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

  test('a day, a span and "not known" are read with their precision', () => {
    const dated = (days: string) =>
      read(good.replace(/action[\s\S]+?reason/u, `action: date\n${days}\nbasis: stated\nreason`)).corrections[0];
    expect(dated('day: 2023-11-22\nwords: أمس')).toMatchObject({
      action: 'date',
      when: { earliest: '2023-11-22', latest: '2023-11-22', precision: 'day', basis: 'stated', text: 'أمس' },
    });
    expect(dated('earliest: 2023-11-20\nlatest: 2023-11-22')).toMatchObject({
      when: { earliest: '2023-11-20', latest: '2023-11-22', precision: 'days', text: null },
    });
    expect(dated('earliest: null\nlatest: null')).toMatchObject({
      when: { earliest: null, latest: null, precision: 'unknown' },
    });
  });

  test.each([
    ['day: 2023-11-22\nearliest: 2023-11-22\nlatest: 2023-11-22', /either `day` or `earliest` and `latest`/u],
    ['basis: stated', /either `day` or `earliest` and `latest`/u],
    ['earliest: 2023-11-22', /`earliest` and `latest` together/u],
    ['earliest: 2023-11-22\nlatest: 2023-11-21', /`earliest` not after `latest`/u],
    ['day: 2023-02-30', /a day of the calendar/u],
  ])('a day that says %j is refused', (days, expected) => {
    const basis = days.includes('basis') ? '' : 'basis: stated\n';
    const [first, ...others] = complaints(
      good.replace(/action[\s\S]+?reason/u, `action: date\n${days}\n${basis}reason`),
    );
    expect(first).toMatch(expected);
    expect(others).toEqual([]);
  });

  test('`set` does not set the day, and the cure says what does', () => {
    const { messages } = read(good.replace('field: killed', 'field: when'));
    expect(messages.map(({ line, note }) => ({ line, note }))).toEqual([
      { line: 3, note: expect.stringContaining('`action: date`') },
    ]);
  });

  test('a merge and a split with nothing in their lists are refused at the list', () => {
    const empty = (keys: string) => complaints(good.replace(/action[\s\S]+?reason/u, `${keys}\nreason`));
    expect(empty('action: merge\nwith: []')).toEqual([
      '3: Unexpected Array in `with`, expected a list with something in it',
    ]);
    expect(empty('action: split\nreports:\n  - words: x')).toEqual([
      '4: Unexpected missing key `reports.0.seed`, expected a value',
    ]);
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
