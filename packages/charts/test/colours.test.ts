import { expect, it } from 'vitest';
import { inkOn } from '../src/colours.ts';
import { palette } from '../src/index.ts';

type Three = [number, number, number];
const { grid: _grid, unknown: _unknown, bar: _bar, ...weapons } = palette;

/** Red, green and blue as linear light, 0 to 1 (sRGB, IEC 61966-2-1). */
function linear(hex: string): Three {
  const parts = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Three;
}

function luminance([r, g, b]: Three): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** CIE L*a*b* under D65. */
function lab(rgb: Three): Three {
  const [r, g, b] = rgb.map((part) => Math.min(1, Math.max(0, part))) as Three;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** What an eye without one kind of cone sees (Machado, Oliveira, Fernandes 2009, severity 1). */
const eyes: Record<string, Three[]> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

it.each(Object.entries(palette).filter(([token]) => token !== 'grid'))(
  '%s stands out on light and on dark',
  (_token, hex) => {
    expect(contrast(hex, '#ffffff')).toBeGreaterThanOrEqual(3);
    // Paper that is not quite white.
    expect(contrast(hex, '#f7f5f0')).toBeGreaterThanOrEqual(3);
    expect(contrast(hex, '#16181d')).toBeGreaterThanOrEqual(3);
  },
);

it.each(Object.entries(inkOn))('a number can be read on %s', (token, ink) => {
  expect(contrast(palette[token as keyof typeof inkOn], ink)).toBeGreaterThanOrEqual(4.5);
});

it.each(Object.entries(eyes))('weapons keep apart for eyes with %s', (_name, eye) => {
  const seen = Object.entries(weapons).map(([token, hex]) => {
    const light = linear(hex);
    const changed = eye.map((row) => row.reduce((sum, part, i) => sum + part * (light[i] ?? 0), 0)) as Three;
    return { token, lab: lab(changed) };
  });
  for (const [i, one] of seen.entries()) {
    for (const other of seen.slice(i + 1)) {
      const distance = Math.hypot(...one.lab.map((part, k) => part - (other.lab[k] ?? 0)));
      expect(distance, `${one.token} and ${other.token}`).toBeGreaterThan(18);
    }
  }
});
