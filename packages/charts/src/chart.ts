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
}

/**
 * A Chart.js configuration of a bar chart: plain JSON, no functions. `data.titles` is ours: the full name of each
 * column, where `data.labels` may be shortened or blank for want of room. `options` is Chart.js's.
 */
export interface ChartConfig {
  type: 'bar';
  data: { labels: (string | string[])[]; titles: string[]; datasets: BarSeries[] };
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
      /** The size in pixels at which it reads well across a column of text. */
      size: { width: number; height: number };
      empty: null;
    })
  | (Described & { config: null; table: null; size: null; empty: string });
