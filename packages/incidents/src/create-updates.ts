import * as v from 'valibot';
import { VFileMessage } from 'vfile-message';
import { LineCounter, isMap, parseDocument } from 'yaml';
import type { RecordUpdate } from './record-update.ts';
import { compareUpdates, replayUpdates } from './replay-updates.ts';
import { updateSchema } from './update-schema.ts';
import { describeIssue, findOffset, keysOf, type Keys } from './yaml-issues.ts';

export interface UpdateFile {
  /** As messages should name it, such as `ledger/updates/2026-11-21-a.yaml`. */
  path: string;
  text: string;
}

const RESTORE =
  'Only `pnpm mujaz ids` writes these files, and none is changed afterwards. Take it back from the commit that added it.';
const AGAIN =
  'Two branches may have recorded one change. Delete the later of the two files and run `pnpm mujaz ids`: what it still lacks is recorded again.';

/**
 * Reads the log of updates, one YAML object a file; the id is the file's name without its ending. A log that is
 * broken or contradicts itself gives errors with their lines and no updates: nothing may be recorded on top of it.
 */
export function createUpdates(files: readonly UpdateFile[]): { updates: RecordUpdate[]; messages: VFileMessage[] } {
  const messages: VFileMessage[] = [];
  const updates: RecordUpdate[] = [];
  const reporters = new Map<string, (ruleId: string, reason: string, keys: Keys, note: string) => void>();

  for (const { path, text } of files) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const reportAt = (ruleId: string, reason: string, offset: number, note = RESTORE) => {
      const { line, col } = lines.linePos(offset);
      const message = new VFileMessage(reason, { place: { line, column: col }, ruleId, source: 'mujaz-incidents' });
      messages.push(Object.assign(message, { file: path, fatal: true, note }));
    };
    const name = path.slice(path.lastIndexOf('/') + 1);
    const id = /^(?<id>\d{4}-\d{2}-\d{2}-[a-z]+)\.yaml$/u.exec(name)?.groups?.['id'];
    if (id === undefined) {
      reportAt('invalid-update', `Unexpected file name \`${name}\`, expected one as \`2026-11-21-a.yaml\``, 0);
    } else if (reporters.has(id)) {
      reportAt('invalid-update', `Unexpected second update \`${id}\`, expected one file of a name`, 0, AGAIN);
    } else if (document.errors.length > 0) {
      for (const { message, pos } of document.errors) {
        reportAt('invalid-yaml', `Unexpected YAML: ${message.split(' at line ')[0] ?? message}`, pos[0]);
      }
    } else if (!isMap(document.contents)) {
      reportAt('invalid-update', 'Unexpected file without keys, expected what the update changed', 0);
    } else {
      const result = v.safeParse(updateSchema, document.toJS());
      for (const issue of result.issues ?? []) {
        const keys = keysOf(issue);
        reportAt('invalid-update', describeIssue(issue, keys, 'an update'), findOffset(document, keys));
      }
      reporters.set(id, (ruleId, reason, keys, note) => reportAt(ruleId, reason, findOffset(document, keys), note));
      if (result.success) updates.push({ id, day: id.slice(0, 10), ...result.output });
    }
  }
  if (messages.length > 0) return { updates: [], messages };
  for (const { update, keys, reason } of replayUpdates(updates).contradictions) {
    reporters.get(update)?.('update-contradiction', reason, keys, AGAIN);
  }
  return { updates: messages.length > 0 ? [] : updates.sort(compareUpdates), messages };
}
