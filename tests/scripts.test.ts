import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject, root } from './copy-project.ts';

/** Runs one of the project's own scripts in a folder, without npm's word on where npm is. */
function runScript(
  folder: string,
  script: string,
  { flags = [], env = {} }: { flags?: string[]; env?: NodeJS.ProcessEnv },
) {
  return spawnSync(process.execPath, [...flags, join(folder, 'scripts', script)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: undefined, ...env },
  });
}

describe('npm start and npm test', () => {
  test.each(['start.mjs', 'test.mjs'])('%s says which Node it needs when this one is too old', (script) => {
    const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"16.20.2"}})';
    const { status, stderr } = runScript(root, script, { flags: ['--import', older] });
    expect(stderr).toContain('Mujaz needs Node 18 or later, and this is Node 16.20.2.');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
  });

  test('say what to do when there is no network', async () => {
    const folder = await copyProject();
    mkdirSync(join(folder, 'cache'));
    const { status, stderr, stdout } = runScript(folder, 'test.mjs', {
      env: {
        npm_config_cache: join(folder, 'cache'),
        npm_config_fetch_retries: '0',
        npm_config_registry: 'http://127.0.0.1:9/',
      },
    });
    expect(stderr).toContain('npm could not install pnpm');
    expect(stderr).toContain('network connection');
    expect(stdout).not.toContain('0 failed');
    expect(status).toBe(1);
  });

  test('.ci/run runs npm test and nothing else', () => {
    const lines = readFileSync(join(root, '.ci/run'), 'utf8').trim().split('\n');
    expect(lines.at(-1)).toBe('exec npm test');
  });
});
