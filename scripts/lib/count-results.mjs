/**
 * Adds up the tests of every task. A task with a vitest report counts its tests; any other counts as one.
 * A task that ended badly, or never ran, is at least one failure, whatever its report says.
 *
 * @param {import('./run-turbo.mjs').Task[]} tasks
 * @param {(task: import('./run-turbo.mjs').Task) => VitestReport | null | undefined} readReport
 *   the report the task left, null when it should have left one, undefined for a task that leaves none
 * @returns {Total}
 *
 * @typedef {{name: string, status: string, message?: string,
 *   assertionResults: {status: string, fullName: string}[]}} TestFile
 * @typedef {{passed: number, failed: number, skipped: number, failures: string[]}} Total
 * @typedef {{testResults: TestFile[]}} VitestReport
 */
export function countResults(tasks, readReport) {
  /** @type {Total} */
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const task of tasks) {
    const report = readReport(task);
    const before = total.failed;
    if (report) addReport(total, task, report);
    if (task.exitCode === 0) {
      if (report === undefined) total.passed += 1;
      if (report === null) addFailure(total, `${task.taskId}: ended well and left no report of its tests`);
    } else if (total.failed === before) {
      addFailure(total, `${task.taskId}: ${describeEnd(task.exitCode)}`);
    }
  }
  return total;
}

/**
 * @param {Total} total
 * @param {import('./run-turbo.mjs').Task} task
 * @param {VitestReport} report
 */
function addReport(total, task, report) {
  for (const file of report.testResults) {
    let failedHere = 0;
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') total.passed += 1;
      else if (status === 'failed') {
        failedHere += 1;
        addFailure(total, `${task.taskId}: ${fullName}`);
      } else total.skipped += 1;
    }
    // A file that could not be loaded has failed without a test of its own.
    if (file.status === 'failed' && failedHere === 0) addFailure(total, `${task.taskId}: ${file.name}`);
  }
}

/**
 * @param {Total} total
 * @param {string} name
 */
function addFailure(total, name) {
  total.failed += 1;
  total.failures.push(name);
}

/** @param {number | null} exitCode */
function describeEnd(exitCode) {
  return exitCode === null ? 'did not run, because a task before it failed' : `failed (exit code ${exitCode})`;
}

/**
 * The last line of `npm test`.
 * @param {{passed: number, failed: number, skipped: number}} total
 */
export function formatTotal({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
