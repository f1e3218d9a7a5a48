import { createCanvas } from '@napi-rs/canvas';
import { ALLOWANCE } from './allowance.ts';
import { registerFace } from './register-face.ts';

/**
 * The face that text is measured with, whatever fonts the machine has: IBM Plex Sans Arabic, one file for each
 * script. The drawing itself names no font: it takes the page's.
 */
export const MEASURED_FAMILY = 'MujazLatin, MujazArabic';
export const MEASURED_FAMILY_BOLD = 'MujazLatinBold, MujazArabicBold';

let context: ReturnType<ReturnType<typeof createCanvas>['getContext']> | undefined;

/** The width in pixels to keep for `text` at a font size of `size` pixels, rounded to 0.01. */
export function measureText(text: string, size: number): number {
  context ??= openContext();
  context.font = `${size}px ${MEASURED_FAMILY}`;
  return Math.round(context.measureText(text).width * ALLOWANCE * 100) / 100;
}

function openContext() {
  registerMeasuredFaces();
  return createCanvas(1, 1).getContext('2d');
}

let isRegistered = false;

/** Makes both families known to the canvas. */
export function registerMeasuredFaces(): void {
  if (isRegistered) return;
  registerFace('latin', 400, 'MujazLatin');
  registerFace('arabic', 400, 'MujazArabic');
  registerFace('latin', 600, 'MujazLatinBold');
  registerFace('arabic', 600, 'MujazArabicBold');
  isRegistered = true;
}
