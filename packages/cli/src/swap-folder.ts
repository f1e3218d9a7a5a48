import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another, which stays whole until then. Both lie on one file system.
 * When the second step fails, the first is undone.
 */
export async function swapFolder(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  const had = await moveIfThere(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  if (had) await rm(old, { recursive: true, force: true });
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
