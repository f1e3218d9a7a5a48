import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Answers requests with the files of a built site, as a plain file host would: `index.html` for a folder,
 * `404.html` for what is not there. Files are looked up at each request, so that a new build shows at once.
 *
 * @param base the path under which the site stands, `/` or `/name`
 */
export function createSiteHandler(folder: string, base: string) {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = join(folder, '404.html');
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.statusCode = 404;
      if (!existsSync(missing)) {
        response.end('Not found');
        return;
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      createReadStream(missing).pipe(response);
    };
    if (base !== '/') {
      if (url !== base && !url.startsWith(`${base}/`)) {
        notFound();
        return;
      }
      request.url = url.slice(base.length) || '/';
    }
    files(request, response, notFound);
  };
}
