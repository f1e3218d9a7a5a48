import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { createSiteHandler } from '../create-site-handler.ts';
import type { Io } from '../io.ts';
import { root } from '../root.ts';
import { toLabel } from '../to-label.ts';
import { UserError } from '../user-error.ts';
import { write } from '../write.ts';

export interface ServeOptions {
  port?: string;
  base?: string;
}

const host = '127.0.0.1';
const usual = 4321;
const tries = 20;

/**
 * Serves a built site to this machine until it is interrupted. Without a port it takes the first free one
 * from 4321 on; a port that was asked for is taken or refused.
 */
export async function serve(folder: string | undefined, options: ServeOptions, io: Io): Promise<number> {
  const dir = resolve(folder ?? join(root, 'sites/briefing/dist'));
  if (!existsSync(join(dir, 'index.html'))) {
    throw new UserError(`There is no built site in ${toLabel(dir)}.`, 'Build it first: pnpm mujaz build');
  }
  const base = `/${(options.base ?? process.env['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/')}`;
  const server = createServer(createSiteHandler(dir, base));
  const asked = options.port ?? process.env['PORT'];
  const port = asked ? await listenOn(server, toPort(asked)) : await listenNear(server, usual);
  if (port === null) {
    throw new UserError(
      asked ? `Port ${asked} is taken.` : `The ports ${usual} to ${usual + tries - 1} are taken.`,
      'Choose another with --port or PORT.',
    );
  }
  await write(io.stdout, `Serving the site at http://${host}:${port}${base === '/' ? '' : base}/ (Ctrl+C ends it)\n`);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  server.close();
  server.closeAllConnections();
  return 0;
}

function toPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError(`Unexpected port "${text}", expected a number from 0 to 65535.`, 'Give it with --port or PORT.');
}

async function listenNear(server: Server, first: number): Promise<number | null> {
  for (let port = first; port < first + tries; port += 1) {
    const taken = await listenOn(server, port);
    if (taken !== null) return taken;
  }
  return null;
}

/** The port that the server listens on (0 asks for any free one), or null when it is taken or not allowed. */
function listenOn(server: Server, port: number): Promise<number | null> {
  return new Promise((done, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      server.off('listening', accept);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(null);
      else reject(error);
    };
    const accept = () => {
      server.off('error', refuse);
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : port);
    };
    server.once('error', refuse);
    server.once('listening', accept);
    server.listen(port, host);
  });
}
