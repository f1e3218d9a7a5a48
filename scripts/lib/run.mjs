import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

/**
 * Runs a program to its end, showing its output, and resolves to its exit code (1 when a signal ended it).
 * Interrupts reach the child through the terminal; we wait for it to end by itself.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd: string, env?: NodeJS.ProcessEnv, quiet?: boolean}} options
 * @returns {Promise<number>}
 */
export function run(program, args, { cwd, env = process.env, quiet = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: quiet ? 'ignore' : 'inherit' });
    const wait = () => {};
    const forward = () => child.kill('SIGTERM');
    process.on('SIGINT', wait);
    process.on('SIGTERM', forward);
    const stop = () => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', forward);
    };
    child.on('error', (error) => {
      stop();
      reject(error);
    });
    child.on('close', (code) => {
      stop();
      resolve(code === null ? 1 : code);
    });
  });
}

/**
 * The environment for the project's tools: theirs first on PATH, and nothing of them reports to anybody.
 * @param {string[]} folders put before PATH
 * @returns {NodeJS.ProcessEnv}
 */
export function createEnvironment(folders) {
  // Windows spells it Path, and two spellings at once confuse child processes.
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') || 'PATH';
  return {
    ...process.env,
    [pathKey]: [...folders, process.env[pathKey]].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}
