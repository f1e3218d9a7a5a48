import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeFiles } from '../src/write-files.ts';

/** A folder with these files, removed when the test ends. */
export async function createTempFolder(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(
    folder,
    Object.entries(files).map(([path, content]) => ({ path, content })),
  );
  return folder;
}
