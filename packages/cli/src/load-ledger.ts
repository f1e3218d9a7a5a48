import { readFile } from 'node:fs/promises';
import { createLedger, noLedger } from '@mujaz/incidents';
import type { Ledger } from '@mujaz/incidents';
import type { VFileMessage } from 'vfile-message';

/**
 * Reads the ledger of ids. One that is not there is that of a record which has just begun.
 * @param label the file as the user would name it
 */
export async function loadLedger(path: string, label: string): Promise<{ ledger: Ledger; messages: VFileMessage[] }> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { ledger: noLedger, messages: [] };
    throw error;
  }
  return createLedger(text, label);
}
