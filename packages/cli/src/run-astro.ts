import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface AstroOptions {
  /** The site's folder. */
  site: string;
  /** The folder of the dataset. */
  data: string;
  /** Where the pages go. */
  out: string;
  /** Shows Astro's own output as it comes. */
  verbose: boolean;
}

/** Builds the pages with Astro. `output` is what it said, for the case that it failed. */
export async function runAstro({ site, data, out, verbose }: AstroOptions): Promise<{ ok: boolean; output: string }> {
  const program = await findAstro(site);
  const child = spawn(process.execPath, [program, 'build', '--outDir', out], {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MUJAZ_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (verbose) process.stderr.write(chunk);
    });
  }
  // Ctrl+C reaches Astro too; we outlive it to remove what is half built.
  const wait = () => {};
  process.on('SIGINT', wait);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.off('SIGINT', wait);
  return { ok: code === 0, output: Buffer.concat(chunks).toString('utf8') };
}

async function findAstro(site: string): Promise<string> {
  const manifest = createRequire(join(site, 'package.json')).resolve('astro/package.json');
  const { bin } = JSON.parse(await readFile(manifest, 'utf8')) as { bin: string | { astro: string } };
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin.astro);
}
