import type { BarSeries, Colour } from './chart.ts';

/** How a bar looks. What is not known is hollow: told apart by shape as well as by colour. */
export interface Mark {
  colour: Colour;
  hollow: boolean;
}

/** One series; `marks` holds one look for all bars, or one for each. */
export function barSeries(label: string, data: number[], marks: Mark[], labelColor: Colour): BarSeries {
  const fill = marks.map((mark) => (mark.hollow ? 'transparent' : mark.colour));
  // A transparent edge leaves a gap between stacked bars, whatever the page's background is.
  const edge = marks.map((mark) => (mark.hollow ? mark.colour : 'transparent'));
  const width = marks.map((mark) => (mark.hollow ? 2 : 0.75));
  return {
    label,
    data,
    backgroundColor: oneOrAll(fill),
    borderColor: oneOrAll(edge),
    borderWidth: oneOrAll(width),
    borderSkipped: false,
    maxBarThickness: 44,
    labelColor,
  };
}

function oneOrAll<T>(values: T[]): T | T[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : values;
}
