import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/**
 * The face that text is measured with, whatever fonts the machine has: IBM Plex Sans Arabic, one file for each
 * script. The drawing itself names no font: it takes the page's.
 */
export const MEASURED_FAMILY = 'MujazLatin, MujazArabic';

let context: ReturnType<ReturnType<typeof createCanvas>['getContext']> | undefined;

/** The page's font is not known here and may be wider; labels get this much more room than they measure. */
const ALLOWANCE = 1.1;

/** The width in pixels to keep for `text` at a font size of `size` pixels, rounded to 0.01. */
export function measureText(text: string, size: number): number {
  context ??= openContext();
  context.font = `${size}px ${MEASURED_FAMILY}`;
  return Math.round(context.measureText(text).width * ALLOWANCE * 100) / 100;
}

function openContext() {
  registerFace('latin', 'MujazLatin');
  registerFace('arabic', 'MujazArabic');
  return createCanvas(1, 1).getContext('2d');
}

function registerFace(script: string, family: string): void {
  const file = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-400-normal.woff2`;
  const path = fileURLToPath(import.meta.resolve(file));
  if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`Unexpected unreadable font ${file}`);
}
