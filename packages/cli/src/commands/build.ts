import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { renderFiles } from '@mujaz/dataset';
import type { VFileMessage } from 'vfile-message';
import { composeDataset } from '../compose-dataset.ts';
import { formatProblems } from '../format-problems.ts';
import type { Io } from '../io.ts';
import { listFiles } from '../list-files.ts';
import { loadProject } from '../load-project.ts';
import { isError } from '../problem.ts';
import { root } from '../root.ts';
import { runAstro } from '../run-astro.ts';
import { summarise } from '../summarise.ts';
import { swapFolder } from '../swap-folder.ts';
import { UserError } from '../user-error.ts';
import { writeFiles } from '../write-files.ts';

export interface BuildOptions {
  seeds?: string;
  corrections?: string;
  ledger?: string;
  out?: string;
  data?: string;
  verbose?: boolean;
}

const site = join(root, 'sites/briefing');

/**
 * Checks every input, then writes the dataset and the site. Both are made in fresh folders and put in place
 * when all is done, so that a failure leaves the last good ones as they were.
 * @returns the exit code
 */
export async function build(options: BuildOptions, io: Io): Promise<number> {
  const project = await loadProject(root, options);
  if (project.problems.some(isError)) return refuse(project.problems, io);
  const { dataset, problems } = composeDataset(project);
  const all = [...project.problems, ...problems];
  if (all.some(isError)) return refuse(all, io);

  const out = resolve(options.out ?? join(site, 'dist'));
  const data = resolve(options.data ?? join(site, '.data'));
  const fresh = { out: toFresh(out, '.dist'), data: toFresh(data, '.data') };
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFiles(fresh.data, renderFiles(dataset));
    const astro = await runAstro({
      site,
      data: fresh.data,
      out: fresh.out,
      verbose: options.verbose ?? false,
    });
    if (!astro.ok) {
      if (!options.verbose) io.stderr.write(astro.output);
      throw new UserError(
        'Astro could not build the pages. The last good site is as it was.',
        'Its lines above name the file. If it is not one of yours, run again with --verbose and report it.',
      );
    }
    const pages = await listFiles(fresh.out);
    const summary = summarise(dataset, pages.filter((path) => path.endsWith('.html')).length, all.length);
    const record = { dist: pages, '.data': await listFiles(fresh.data) };
    await swapFolder(fresh.data, data);
    await swapFolder(fresh.out, out);
    if (options.out === undefined) await writeRecord(summary, record);
    io.stdout.write(summary);
    return 0;
  } finally {
    await rm(fresh.out, { recursive: true, force: true });
    await rm(fresh.data, { recursive: true, force: true });
  }
}

/** Leaves for `scripts/` what the site's own build made: its summary, and its files by folder. */
async function writeRecord(summary: string, files: Record<string, string[]>): Promise<void> {
  await writeFiles(join(site, '.build'), [
    { path: 'summary.txt', content: summary },
    { path: 'files.json', content: `${JSON.stringify(files, null, 2)}\n` },
  ]);
}

function refuse(problems: VFileMessage[], io: Io): number {
  io.stderr.write(formatProblems(problems, io));
  io.stderr.write('\nNothing was built. The last good site is as it was.\n');
  return 1;
}

/** A folder beside the target, so that a rename can put it in place. */
function toFresh(target: string, prefix: string): string {
  return join(dirname(target), `${prefix}-${basename(target).replace(/^\./u, '')}-${process.pid}`);
}
