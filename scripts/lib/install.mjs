import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePnpm } from './ensure-pnpm.mjs';
import { Failure } from './fail.mjs';
import { node24, root } from './paths.mjs';
import { createEnvironment, run } from './run.mjs';

const stamp = join(root, 'node_modules/.mujaz-installed');

/**
 * Installs the packages of the lockfile, unless they are those of the last install.
 * @returns {Promise<NodeJS.ProcessEnv>} the environment for the project's tools: pnpm and Node 24 first on PATH
 */
export async function install() {
  const pnpm = await ensurePnpm();
  const env = createEnvironment([join(root, 'node_modules/.bin'), pnpm.folder]);
  const wanted = hashManifests();
  const installed = existsSync(stamp) && existsSync(node24) && readFileSync(stamp, 'utf8') === wanted;
  if (installed) return env;

  console.log('Installing packages …');
  const code = await run(pnpm.program, ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    env: createEnvironment([pnpm.folder]),
  });
  if (code !== 0) {
    throw new Failure(
      `The packages could not be installed (exit code ${code}).`,
      'The lines above say why. Check the network connection; if package.json was edited, run "pnpm install" to bring pnpm-lock.yaml up to date.',
    );
  }
  if (!existsSync(node24)) {
    throw new Failure(
      'The packages were installed without Node 24.',
      'Its install script did not run. Remove node_modules and try again, with npm on PATH.',
    );
  }
  writeFileSync(stamp, wanted);
  return env;
}

/** A hash of all that decides what is installed: the lockfile, the settings and every package.json. */
function hashManifests() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'bench/package.json'];
  for (const folder of ['packages', 'sites']) {
    for (const name of readdirSync(join(root, folder)).sort()) files.push(`${folder}/${name}/package.json`);
  }
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
