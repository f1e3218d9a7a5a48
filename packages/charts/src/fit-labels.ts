import type { ColumnName } from './chart.ts';

type Measure = (text: string) => number;

/** Room between two labels side by side. */
const GAP = 8;

/**
 * The labels of columns that are `room` pixels apart: each name on one line if all fit, else a word a line, else only
 * every second, third … column has one, from the first. What is not a month (it has no year) always has one. A year
 * stands below the first label that it belongs to, on one line with the others.
 */
export function fitColumnLabels(names: readonly ColumnName[], room: number, measure: Measure): string[][] {
  const months = names.filter(({ year }) => year !== null);
  const widest = (texts: string[]) => Math.max(0, ...texts.map(measure));
  const lines = (text: string) => text.split(' ');
  const isWhole = widest(months.map(({ text }) => text)) + GAP <= room;
  const broken = months.flatMap(({ text, year }) => [...(isWhole ? [text] : lines(text)), year ?? '']);
  const step = Math.max(1, Math.ceil((widest(broken) + GAP) / room));
  const height = Math.max(1, ...months.map(({ text }) => (isWhole ? 1 : lines(text).length)));

  // The label of the column that stands apart may be wider than the column, and takes the room of those beside it.
  const other = names.findIndex(({ year }) => year === null);
  const otherLines = wrapLabel(names[other]?.text ?? '', Math.max(room, 1) - GAP, measure);
  const reach = (widest(otherLines) + widest(broken)) / 2 + GAP;

  let year: string | null = null;
  return names.map((name, i) => {
    if (name.year === null) return otherLines;
    if (i % step !== 0 || (other !== -1 && (other - i) * room < reach)) return [''];
    const label = isWhole ? [name.text] : lines(name.text);
    if (name.year === year) return label;
    year = name.year;
    return [...label, ...Array.from({ length: height - label.length }, () => ''), name.year];
  });
}

/** Breaks at spaces so that each line fits, if it can. */
export function wrapLabel(text: string, room: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
