import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { node24, root } from './paths.mjs';
import { run } from './run.mjs';

const turbo = join(root, 'node_modules/turbo/bin/turbo');
const summaries = join(root, '.turbo/runs');

/**
 * Runs tasks through turbo, going on after a failure with whatever does not depend on it.
 *
 * @param {string[]} tasks
 * @param {NodeJS.ProcessEnv} env as `install` gives it
 * @param {'new-only' | 'errors-only'} logs which tasks' output to show
 * @returns {Promise<{exitCode: number, tasks: Task[]}>} every task that has a script, run or not
 * @typedef {{taskId: string, task: string, command: string, directory?: string, execution?: {exitCode?: number}}} TurboTask
 * @typedef {{taskId: string, task: string, directory: string, exitCode: number | null}} Task `exitCode` is null for one that never ran
 */
export async function runTurbo(tasks, env, logs = 'new-only') {
  const planned = await planTasks(tasks, env);
  rmSync(summaries, { recursive: true, force: true });
  mkdirSync(summaries, { recursive: true });
  const flags = ['--continue=dependencies-successful', '--summarize', `--output-logs=${logs}`, '--log-order=grouped'];
  const exitCode = await run(node24, [turbo, 'run', ...tasks, ...flags], { cwd: root, env });
  const ran = readSummary();
  // A task that turbo never started, because one before it failed, is missing from the summary.
  return { exitCode, tasks: planned.map((task) => ran.get(task.taskId) || task) };
}

/**
 * What turbo would run, each without an exit code.
 * @param {string[]} tasks
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Task[]>}
 */
async function planTasks(tasks, env) {
  const { stdout } = await promisify(execFile)(node24, [turbo, 'run', ...tasks, '--dry=json'], {
    cwd: root,
    env,
    maxBuffer: 1 << 28,
  });
  /** @type {{tasks: TurboTask[]}} */
  const plan = JSON.parse(stdout);
  return plan.tasks.filter(hasScript).map(toTask);
}

/** @returns {Map<string, Task>} by id */
function readSummary() {
  const file = readdirSync(summaries).find((name) => name.endsWith('.json'));
  if (!file) return new Map();
  /** @type {{tasks: TurboTask[]}} */
  const summary = JSON.parse(readFileSync(join(summaries, file), 'utf8'));
  return new Map(summary.tasks.filter(hasScript).map((task) => [task.taskId, toTask(task)]));
}

/** @param {TurboTask} task */
function hasScript({ command }) {
  return command !== '' && command !== '<NONEXISTENT>';
}

/**
 * @param {TurboTask} task
 * @returns {Task}
 */
function toTask({ taskId, task, directory, execution }) {
  const exitCode = execution && execution.exitCode !== undefined ? execution.exitCode : null;
  return { taskId, task, directory: join(root, directory || ''), exitCode };
}
