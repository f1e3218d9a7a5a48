import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

/** Makes one file of IBM Plex Sans Arabic, which comes with the package, known to the canvas under a name. */
export function registerFace(script: 'arabic' | 'latin', weight: 400 | 600, family: string): void {
  const file = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`;
  const path = fileURLToPath(import.meta.resolve(file));
  if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`Unexpected unreadable font ${file}`);
}
