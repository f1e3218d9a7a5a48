import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countResults, formatTotal } from './count-results.mjs';
import { fail } from './fail.mjs';
import { install } from './install.mjs';
import { root } from './paths.mjs';
import { removeStale } from './remove-stale.mjs';
import { runTurbo } from './run-turbo.mjs';

const tasks = [
  'check:format',
  'check:lint',
  'types',
  'types:repository',
  'test',
  'test:repository',
  'build',
  'test:e2e',
];

/** Where the tasks that run vitest leave their reports, inside their package. */
const reports = new Map([
  ['test', '.reports/vitest.json'],
  ['test:repository', '.reports/vitest.json'],
  ['test:e2e', '.reports/vitest-e2e.json'],
]);

/** Installs, runs every check and test, and ends with their sum; exits 1 when anything failed. */
export async function test() {
  try {
    const env = await install();
    removeReports();
    const result = await runTurbo(tasks, env);
    removeStale();
    const total = countResults(result.tasks, readReport);
    if (result.exitCode !== 0 && total.failed === 0) {
      total.failed += 1;
      total.failures.push(`turbo: failed (exit code ${result.exitCode})`);
    }
    if (result.tasks.length === 0 && total.failed === 0) {
      total.failed += 1;
      total.failures.push('turbo: ran nothing');
    }
    if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map((name) => `  ${name}`).join('\n')}`);
    console.log(`\n${formatTotal(total)}`);
    process.exitCode = total.failed > 0 ? 1 : 0;
  } catch (error) {
    fail(error);
  }
}

/** A report of an earlier run must not stand in for a task that dies; turbo restores those of cached tasks. */
function removeReports() {
  for (const parent of ['.', 'packages', 'sites']) {
    for (const name of parent === '.' ? ['.', 'bench'] : readdirSync(join(root, parent))) {
      rmSync(join(root, parent, name, '.reports'), { recursive: true, force: true });
    }
  }
}

/** @param {import('./run-turbo.mjs').Task} task */
function readReport(task) {
  const path = reports.get(task.task);
  if (path === undefined) return undefined;
  const file = join(task.directory, path);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
