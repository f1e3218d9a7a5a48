import { VFileMessage } from 'vfile-message';

/** What is wrong in a file, where, and what cures it. */
export interface Finding {
  file: string;
  /** From 1. */
  line: number;
  ruleId: string;
  reason: string;
  actual: string;
  expected: string[];
  /** The cure, in a sentence. */
  note: string;
}

/** A finding as an error message in the manner of vfile. */
export function createFinding({ file, line, ruleId, reason, actual, expected, note }: Finding): VFileMessage {
  const message = new VFileMessage(reason, { place: { line, column: 1 }, ruleId, source: 'mujaz-knowledge' });
  return Object.assign(message, { file, actual, expected, note, fatal: true, name: `${file}:${line}` });
}
