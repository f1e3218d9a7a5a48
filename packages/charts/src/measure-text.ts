import { createCanvas } from '@napi-rs/canvas';
import { registerFace } from './register-face.ts';

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
  registerFace('latin', 400, 'MujazLatin');
  registerFace('arabic', 400, 'MujazArabic');
  return createCanvas(1, 1).getContext('2d');
}
