import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseFigures, type Figures } from './figures.ts';

/** The committed figures. */
export const figuresFile = new URL('../../data/figures.json', import.meta.url);

/** The figures of a file; null where there is none. */
export function readFigures(file: URL = figuresFile): Figures | null {
  return existsSync(file) ? parseFigures(readFileSync(file, 'utf8')) : null;
}

export function writeFigures(figures: Figures, file: URL = figuresFile): void {
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
