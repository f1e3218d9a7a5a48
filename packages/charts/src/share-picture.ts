import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Lang } from './chart.ts';
import { registerFace } from './register-face.ts';

/** What a picture says: who publishes it, what the page is about, its title and a sentence. */
export interface SharePicture {
  lang: Lang;
  brand: string;
  kicker: string;
  title: string;
  text: string;
}

/** The size that social networks and messengers show whole. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const margin = 84;
const colours = { paper: '#fbfaf7', ink: '#1c1f22', quiet: '#565c62', accent: '#0a5566' };

/**
 * Draws the picture that a link to a page is shared with, as PNG. Text is shaped by Skia, so that Arabic letters join; the face comes with
 * the package, so that every machine draws the same.
 */
export function drawSharePicture({ lang, brand, kicker, title, text }: SharePicture): Buffer {
  registerFaces();
  const { width, height } = SHARE_SIZE;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = colours.accent;
  context.fillRect(0, 0, width, 14);

  const isArabic = lang === 'ar';
  context.direction = isArabic ? 'rtl' : 'ltr';
  context.textAlign = isArabic ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  const x = isArabic ? width - margin : margin;
  const room = width - 2 * margin;

  write(context, kicker, { x, y: 132, size: 32, weight: 400, colour: colours.quiet });
  const size = wrap(context, title, room, 68, 600).length > 2 ? 56 : 68;
  const leading = size * (isArabic ? 1.45 : 1.2);
  const lines = wrap(context, title, room, size, 600).slice(0, 3);
  let y = 132 + size * 1.5;
  for (const line of lines) {
    write(context, line, { x, y, size, weight: 600, colour: colours.ink });
    y += leading;
  }
  y += 12;
  for (const line of wrap(context, text, room, 34, 400).slice(0, 3)) {
    write(context, line, { x, y, size: 34, weight: 400, colour: colours.quiet });
    y += 34 * (isArabic ? 1.65 : 1.4);
  }
  write(context, brand, { x, y: height - 60, size: 40, weight: 600, colour: colours.accent });
  return canvas.toBuffer('image/png');
}

interface Line {
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  colour: string;
}

function write(context: SKRSContext2D, text: string, { x, y, size, weight, colour }: Line): void {
  context.font = fontOf(size, weight);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** Breaks at spaces so that each line fits. */
function wrap(context: SKRSContext2D, text: string, room: number, size: number, weight: 400 | 600): string[] {
  context.font = fontOf(size, weight);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || context.measureText(longer).width > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function fontOf(size: number, weight: 400 | 600): string {
  return `${size}px MujazShareArabic${weight}, MujazShareLatin${weight}`;
}

let isRegistered = false;

function registerFaces(): void {
  if (isRegistered) return;
  for (const weight of [400, 600] as const) {
    registerFace('arabic', weight, `MujazShareArabic${weight}`);
    registerFace('latin', weight, `MujazShareLatin${weight}`);
  }
  isRegistered = true;
}
