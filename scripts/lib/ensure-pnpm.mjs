import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './fail.mjs';
import { root, tools } from './paths.mjs';
import { run } from './run.mjs';

const windows = process.platform === 'win32';

/**
 * Puts the pnpm that package.json pins into `.tools/`, with npm, unless it is there.
 * Nothing outside the project is written but npm's own cache.
 *
 * @returns {Promise<{program: string, folder: string}>} the program, and the folder to put on PATH
 */
export async function ensurePnpm() {
  const version = readPinnedVersion();
  const home = join(tools, `pnpm-${version}`);
  const folder = join(home, 'node_modules/.bin');
  const program = join(home, 'node_modules/pnpm', windows ? 'pnpm.exe' : 'pnpm');
  const pnpm = { program, folder };
  if (await works(pnpm.program)) return pnpm;

  console.log(`Fetching pnpm ${version} …`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--loglevel=error'];
  const code = await runNpm(['install', ...quiet, '--include=optional', `pnpm@${version}`], home);
  if (code !== 0) {
    throw new Failure(
      `npm could not install pnpm ${version} (exit code ${code}).`,
      'The lines above say why. Without a network connection the first run cannot succeed; behind a proxy, set it with "npm config set proxy".',
    );
  }
  if (await works(pnpm.program)) return pnpm;

  // npm may be set not to run install scripts; this one only links pnpm's program into place.
  const script = join(home, 'node_modules/pnpm/install.js');
  if (existsSync(script)) await run(process.execPath, [script], { cwd: join(home, 'node_modules/pnpm') });
  if (await works(pnpm.program)) return pnpm;
  throw new Failure(
    `pnpm ${version} was installed in ${home} and does not run.`,
    'Remove that folder and try again; if it fails again, pnpm has no build for this system.',
  );
}

function readPinnedVersion() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // `pnpm@1.2.3+sha512.…`: npm takes the version alone.
  return packageManager.split('@')[1].split('+')[0];
}

/** @param {string} program */
async function works(program) {
  if (!existsSync(program)) return false;
  try {
    return (await run(program, ['--version'], { cwd: tools, quiet: true })) === 0;
  } catch {
    return false;
  }
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
async function runNpm(args, cwd) {
  // Under `npm start`, npm says where it is; that also spares us a shell for npm.cmd.
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args], { cwd });
  try {
    return await run(windows ? 'npm.cmd' : 'npm', args, { cwd });
  } catch {
    throw new Failure('npm was not found.', 'It comes with Node: install Node from https://nodejs.org.');
  }
}
