import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runMujaz } from './run-mujaz.ts';
import { createTempFolder } from './temp-folder.ts';

const main = join(import.meta.dirname, '../src/main.ts');

const pages = {
  'index.html': '<p>home</p>',
  'ar/index.html': '<p>الرئيسية</p>',
  '404.html': '<p>not here</p>',
  'data/dataset.json': '{}',
};

/** Starts the server and gives the address that it prints. */
async function startServer(args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(process.execPath, [main, 'serve', ...args], {
    env: { ...process.env, PORT: undefined, BASE_PATH: undefined, ...env },
  });
  onTestFinished(() => void child.kill());
  let printed = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    printed += String(chunk);
    const address = /http:\/\/\S+/u.exec(printed)?.[0];
    if (address) return address;
  }
  throw new Error(`no address in: ${printed}`);
}

/** Takes a port of this machine; 0 takes any. */
async function occupy(port: number): Promise<number | null> {
  const server: Server = createServer();
  onTestFinished(() => void server.close());
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return null;
  }
  return (server.address() as AddressInfo).port;
}

describe('mujaz serve', () => {
  test('serves pages, files and the page for what is not there', async () => {
    const address = await startServer([await createTempFolder(pages), '--port', '0']);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    const get = async (path: string) => {
      const response = await fetch(new URL(path, address));
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    expect(await get('/')).toEqual([200, 'text/html;charset=utf-8', '<p>home</p>']);
    expect(await get('/ar/')).toEqual([200, 'text/html;charset=utf-8', '<p>الرئيسية</p>']);
    expect(await get('/data/dataset.json')).toEqual([200, 'application/json', '{}']);
    expect(await get('/nowhere/')).toEqual([404, 'text/html; charset=utf-8', '<p>not here</p>']);
    expect((await get('/%2e%2e/%2e%2e/etc/hostname'))[0]).toBe(404);
  });

  test('serves a site that was built for a path under that path', async () => {
    const address = await startServer([await createTempFolder(pages), '--port', '0'], { BASE_PATH: '/repo/' });
    expect(address).toMatch(/\/repo\/$/u);
    expect(await (await fetch(address)).text()).toBe('<p>home</p>');
    expect((await fetch(new URL('/', address))).status).toBe(404);
  });

  test('takes the next port when the usual one is taken', async () => {
    await occupy(4321);
    const address = await startServer([await createTempFolder(pages)]);
    expect(Number(new URL(address).port)).toBeGreaterThan(4321);
    expect(await (await fetch(address)).text()).toBe('<p>home</p>');
  });

  test('refuses a port that was asked for and is taken', async () => {
    const port = await occupy(0);
    const folder = await createTempFolder(pages);
    const { code, stderr } = await runMujaz(['serve', folder], { env: { PORT: String(port) } });
    expect(stderr).toBe(`Port ${port} is taken.\nChoose another with --port or PORT.\n`);
    expect(code).toBe(1);
  });

  test('says how to build a site that is not there', async () => {
    const { code, stderr } = await runMujaz(['serve', await createTempFolder()]);
    expect(stderr).toContain('pnpm mujaz build');
    expect(code).toBe(1);
  });
});
