import { Writable } from 'node:stream';

class TextStream extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Streams that keep what a command writes. */
export function createIo() {
  return { stdout: new TextStream(), stderr: new TextStream(), color: false };
}
