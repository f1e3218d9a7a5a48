import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, fail } from './fail.mjs';
import { install } from './install.mjs';
import { node24, root, site } from './paths.mjs';
import { run } from './run.mjs';
import { removeStale } from './remove-stale.mjs';
import { runTurbo } from './run-turbo.mjs';

/** Installs, builds, prints the summary; serves the site unless CI is set. */
export async function start() {
  try {
    const env = await install();
    console.log('Building the site …');
    const { exitCode } = await runTurbo(['build'], env, 'errors-only');
    if (exitCode !== 0) {
      throw new Failure('The site was not built.', 'The lines above say why; "pnpm mujaz check" lists every problem.');
    }
    removeStale();
    console.log(`\n${readFileSync(join(site, '.build/summary.txt'), 'utf8').trim()}`);
    if (isSet(process.env.CI)) return;
    process.exitCode = await run(node24, ['packages/cli/src/main.ts', 'serve'], { cwd: root, env });
  } catch (error) {
    fail(error);
  }
}

/** @param {string | undefined} value */
function isSet(value) {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
