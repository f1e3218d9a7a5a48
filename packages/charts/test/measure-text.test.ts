import { expect, it } from 'vitest';
import { measureText } from '../src/measure-text.ts';

it('measures with the font of the package, not with one of the machine', () => {
  // Every digit of IBM Plex Sans is 0.6 of the font size wide; a tenth is kept to spare.
  expect(measureText('0123456789', 100)).toBeCloseTo(10 * 0.6 * 100 * 1.1, 5);
});

it('joins Arabic letters', () => {
  const apart = [...'قاعدة'].reduce((sum, letter) => sum + measureText(letter, 100), 0);
  expect(measureText('قاعدة', 100)).toBeLessThan(apart);
});
