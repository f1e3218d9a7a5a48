import type { Writable } from 'node:stream';

/** Where a command writes: results to `stdout`, problems and progress to `stderr`. */
export interface Io {
  stdout: Writable;
  stderr: Writable;
  /** Whether problems may be coloured. */
  color: boolean;
}
