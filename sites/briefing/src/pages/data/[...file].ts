import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { dataFolder, listDataFiles } from '../../lib/data-folder.ts';

const types: Record<string, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
};

export function getStaticPaths() {
  return listDataFiles().map(({ path }) => ({ params: { file: path } }));
}

/** A file of the dataset, byte for byte, at an address without a language. */
export const GET: APIRoute = ({ params }) => {
  const file = params['file'] ?? '';
  const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(new Uint8Array(readFileSync(join(dataFolder(), file))), { headers: { 'content-type': type } });
};
