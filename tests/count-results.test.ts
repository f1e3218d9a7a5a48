import { describe, expect, test } from 'vitest';
import { countResults, formatTotal } from '../scripts/lib/count-results.mjs';

const task = (taskId: string, exitCode: number | null) => ({
  taskId,
  task: '',
  directory: '',
  exitCode,
});

const file = (statuses: string[], status = statuses.includes('failed') ? 'failed' : 'passed') => ({
  testResults: [
    {
      name: 'a.test.ts',
      status,
      assertionResults: statuses.map((each, n) => ({ status: each, fullName: `test ${n}` })),
    },
  ],
});

describe('countResults', () => {
  test('adds the tests of reports and one for each check without a report', () => {
    const reports = new Map([
      ['a#test', file(['passed', 'passed', 'skipped'])],
      ['b#test', file(['passed', 'todo'])],
    ]);
    const tasks = [task('a#test', 0), task('b#test', 0), task('a#types', 0)];
    const total = countResults(tasks, ({ taskId }) => reports.get(taskId));
    expect(total).toEqual({ passed: 4, failed: 0, skipped: 2, failures: [] });
    expect(formatTotal(total)).toBe('4 passed, 0 failed, 2 skipped');
  });

  test('names the tests that failed, once each', () => {
    const total = countResults([task('a#test', 1)], () => file(['passed', 'failed']));
    expect(total).toEqual({ passed: 1, failed: 1, skipped: 0, failures: ['a#test: test 1'] });
    expect(formatTotal(total)).toBe('1 passed, 1 failed');
  });

  test('counts a check that failed', () => {
    const total = countResults([task('//#check:lint', 2)], () => undefined);
    expect(total.failures).toEqual(['//#check:lint: failed (exit code 2)']);
    expect(total.failed).toBe(1);
  });

  test.each([
    { why: 'died before its report', exitCode: 137, report: null, passed: 0 },
    { why: 'died after tests that passed', exitCode: 1, report: file(['passed']), passed: 1 },
    { why: 'never ran', exitCode: null, report: null, passed: 0 },
    { why: 'ended well and left no report', exitCode: 0, report: null, passed: 0 },
    { why: 'could not load a file', exitCode: 1, report: file([], 'failed'), passed: 0 },
  ])('a task that $why is a failure with its name', ({ exitCode, report, passed }) => {
    const total = countResults([task('a#test', exitCode)], () => report);
    expect(total.failed).toBe(1);
    expect(total.passed).toBe(passed);
    expect(total.failures[0]).toContain('a#test');
  });
});
