import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits until the reader has room for more, so that many seeds need little memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
