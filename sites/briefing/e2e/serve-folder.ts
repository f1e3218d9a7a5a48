import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.geojson': 'application/geo+json',
};

/** What hosts compress; faces and pictures are compressed in themselves. */
const compressible = /^(?:text\/|image\/svg|application\/(?:json|xml|geo))/u;

export interface Served {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free port of the loopback interface, as a static host would: `index.html` in folders, `404.html`,
 * gzip for those who take it (the least that any host does), and a year in the cache for files whose name holds their hash.
 */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const inside = pathname.startsWith(base) ? pathname.slice(base.length) : null;
      const found = inside === null ? null : await findFile(folder, decodeURIComponent(inside));
      const file = found ?? join(folder, '404.html');
      const type = types[extname(file)] ?? 'application/octet-stream';
      const packs = compressible.test(type) && (request.headers['accept-encoding'] ?? '').includes('gzip');
      const bytes = await readFile(file);
      response.writeHead(found ? 200 : 404, {
        'content-type': type,
        'cache-control': pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'max-age=600',
        vary: 'accept-encoding',
        ...(packs ? { 'content-encoding': 'gzip' } : {}),
      });
      response.end(packs ? gzipSync(bytes) : bytes);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function findFile(folder: string, path: string): Promise<string | null> {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}
