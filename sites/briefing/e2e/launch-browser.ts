import { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
const quiet = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
  '--font-render-hinting=none',
];

interface Executable {
  path: string;
  env: Record<string, string>;
}

/**
 * Starts the Chromium of `CHROMIUM_PATH`, else the one that comes inside `@sparticuz/chromium`, else `/usr/bin/chromium`.
 * Each start has an empty profile of its own.
 * @param more further arguments of the command line
 */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const candidates: (() => Executable | Promise<Executable>)[] = process.env['CHROMIUM_PATH']
    ? [() => installed(process.env['CHROMIUM_PATH'] ?? '')]
    : [unpacked, () => installed('/usr/bin/chromium')];
  const failures: unknown[] = [];
  for (const candidate of candidates) {
    try {
      const { path, env } = await candidate();
      return await chromium.launch({
        executablePath: path,
        env: { ...inherited(), ...env },
        args: [...quiet, ...more],
      });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, 'No Chromium starts here. Set CHROMIUM_PATH to one that does.');
}

function installed(path: string): Executable {
  accessSync(path, constants.X_OK);
  return { path, env: {} };
}

/** Unpacks the browser once, with the libraries that a bare system lacks, and keeps it beside the other caches. */
async function unpacked(): Promise<Executable> {
  const caches = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.cache');
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as { version: string };
  const folder = join(caches, `chromium-${version}-fonts`);
  if (!existsSync(folder)) {
    mkdirSync(caches, { recursive: true });
    const fresh = mkdtempSync(join(caches, 'unpacking-'));
    const before = process.env['TMPDIR'];
    // The package unpacks into the system's temporary folder, whose name Node takes from here.
    process.env['TMPDIR'] = fresh;
    try {
      await Promise.all(archives.map((archive) => inflate(join(packageFolder, 'bin', archive))));
      writeFileSync(join(fresh, 'fonts.conf'), fontsConfig(folder));
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
    // A rename is whole or not at all, so that two runs at once cannot use a half-unpacked browser.
    try {
      renameSync(fresh, folder);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The package's own settings name folders of another system. Without a single font this Chromium does not start a page. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
