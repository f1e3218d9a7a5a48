import type { Colour } from './chart.ts';

/**
 * Fallbacks of the palette. Each has a contrast of 3:1 or more against white, off-white and near-black (#16181d), so
 * that one value serves light and dark; weapons also keep apart under the three kinds of colour blindness. A site may set
 * the custom properties to finer ones.
 */
export const palette = {
  bar: '#3178b8',
  drone: '#3b90e6',
  rocket: '#f55800',
  missile: '#5f3cff',
  mortar: '#6b9a5d',
  artillery: '#ad2da6',
  ied: '#c66fa9',
  gunfire: '#63685c',
  airstrike: '#b2411c',
  unknown: '#7d7d7d',
  grid: '#80808040',
} as const;

export type Token = keyof typeof palette;

/** What a number is written in where it stands inside a bar of each colour: 4.5:1 or more. */
export const inkOn: Record<Exclude<Token, 'grid' | 'unknown'>, string> = {
  bar: '#ffffff',
  drone: '#16181d',
  rocket: '#16181d',
  missile: '#ffffff',
  mortar: '#16181d',
  artillery: '#ffffff',
  ied: '#16181d',
  gunfire: '#ffffff',
  airstrike: '#ffffff',
};

/** The token as CSS: `var(--chart-drone, #3b90e6)`. */
export function colour(token: Token): Colour {
  return `var(--chart-${token}, ${palette[token]})`;
}

/** The colour of a weapon type; of anything else, the one that stands for "not known". */
export function colourOfWeapon(key: string | null): Colour {
  return key !== null && key in palette ? colour(key as Token) : colour('unknown');
}

/** The colour of a number inside a bar of this weapon; on a hollow bar, that of the text around. */
export function inkOnWeapon(key: string | null): Colour {
  return key !== null && key in inkOn ? inkOn[key as keyof typeof inkOn] : 'currentColor';
}
