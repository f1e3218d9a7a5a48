import { describe, expect, it } from 'vitest';
import { fitColumnLabels, wrapLabel } from '../src/fit-labels.ts';

/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10;
const names = [
  { text: 'تشرين الأول', year: '2023' },
  { text: 'تشرين الثاني', year: '2023' },
  { text: 'شباط', year: '2024' },
  { text: 'Not known', year: null },
];

describe('fitColumnLabels', () => {
  it('writes names whole where there is room, and each year once, on one line', () => {
    expect(fitColumnLabels(names, 200, measure)).toEqual([
      ['تشرين الأول', '2023'],
      ['تشرين الثاني'],
      ['شباط', '2024'],
      ['Not known'],
    ]);
  });

  it('breaks names into words where there is less', () => {
    expect(fitColumnLabels(names, 80, measure)).toEqual([
      ['تشرين', 'الأول', '2023'],
      ['تشرين', 'الثاني'],
      ['شباط', '', '2024'],
      ['Not', 'known'],
    ]);
  });

  it('names some of many months, and always what is not known, which nothing comes near', () => {
    const months = Array.from({ length: 24 }, (_, i) => ({
      text: `M${i % 12}`,
      year: String(2022 + Math.floor(i / 12)),
    }));
    const room = 20;
    const labels = fitColumnLabels([...months, { text: 'Not known', year: null }], room, measure);
    const shown = labels.flatMap((lines, i) => (lines.join('') === '' ? [] : [{ i, lines }]));
    expect(shown.map(({ lines }) => lines)).toEqual([
      ['M0', '2022'],
      ['M3'],
      ['M6'],
      ['M9'],
      ['M0', '2023'],
      ['M3'],
      ['M6'],
      ['M9'],
      ['Not', 'known'],
    ]);
    for (const [at, { i, lines }] of shown.entries()) {
      const before = shown[at - 1];
      if (!before) continue;
      const half = (label: string[]) => Math.max(...label.map(measure)) / 2;
      expect((i - before.i) * room).toBeGreaterThan(half(lines) + half(before.lines));
    }
  });
});

describe('wrapLabel', () => {
  it('breaks at spaces, and leaves a long word as it is', () => {
    expect(wrapLabel('Islamic Resistance in Iraq', 130, measure)).toEqual(['Islamic', 'Resistance in', 'Iraq']);
    expect(wrapLabel('Resistance', 20, measure)).toEqual(['Resistance']);
  });
});
