/** The two languages of the site. */
export type Lang = 'ar' | 'en';

/** A colour as the config writes it: a CSS custom property with its fallback, `currentColor` or `transparent`. */
export type Colour = string;

/** One series of bars, as Chart.js takes it. A list gives each bar its own value. */
export interface BarSeries {
  label: string;
  data: number[];
  backgroundColor: Colour | Colour[];
  borderColor: Colour | Colour[];
  borderWidth: number | number[];
  borderSkipped: boolean;
  maxBarThickness: number;
  /** Ours: the colour of a number written inside a bar. */
  labelColor: Colour;
}

/** What stands under or beside a bar: it is broken, shortened to some, or written whole, as there is room. */
export interface ColumnName {
  text: string;
  /** Written once, under the first column that has it. */
  year: string | null;
}

/**
 * A Chart.js configuration of a bar chart: plain JSON, no functions. Two lists are ours: `data.titles`, the full name of
 * each column, and `data.names`, from which the labels are fitted into the room there is. `options` is Chart.js's.
 */
export interface ChartConfig {
  type: 'bar';
  data: { labels: (string | string[])[]; titles: string[]; names: ColumnName[]; datasets: BarSeries[] };
  options: Record<string, unknown>;
}

/** The numbers of a chart in words and figures; `headers` has one entry more than each row has `values`. */
export interface ChartTable {
  headers: string[];
  rows: {
    /** The id that the label names, or null for "not known". */
    key: string | null;
    label: string;
    values: number[];
    /** For each value, the incidents that it counts. */
    incidents: string[][];
  }[];
}

/** Pixels. */
export interface Size {
  width: number;
  height: number;
}

interface Described {
  id: string;
  title: string;
  /** What was counted and what could not be, in a sentence. */
  description: string;
}

/** A chart, or the sentence that says why there is none. */
export type Chart =
  | (Described & {
      config: ChartConfig;
      table: ChartTable;
      /** The sizes at which it reads well: across a column of text, and on a phone. */
      size: Size;
      narrow: Size;
      empty: null;
    })
  | (Described & { config: null; table: null; size: null; narrow: null; empty: string });
