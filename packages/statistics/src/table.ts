/**
 * Statistics are tables of counts over incidents. No wording, colour or clock: rows are keyed by ids
 * (a base's id, `2023-11`, a weapon type, an actor's id, a grade), and what could not be counted is part of the table.
 */
export interface Row {
  /** The id of what is counted, or null for "not known" (never left out when it is not empty). */
  key: string | null;
  count: number;
  /** The incidents counted, so that every number can be walked back. */
  incidents: string[];
}

export interface Table {
  id: string;
  rows: Row[];
  /** Incidents counted in one row or more. */
  counted: number;
  /** Incidents that the table could not place; equal to the null row's count. */
  unknown: number;
  /** Incidents given. counted + unknown = total. A row sum may exceed it where one incident has two weapons. */
  total: number;
}

/** Two-way counts: one series per key of the second dimension, aligned with `columns`. */
export interface CrossTable {
  id: string;
  columns: (string | null)[];
  series: { key: string | null; counts: number[]; incidents: string[][] }[];
  counted: number;
  unknown: number;
  total: number;
}

/** Of those of which something is told, the part of which it is so. */
export interface Share {
  id: 'intercepted' | 'casualties' | 'claimed';
  /** How many of `counted` it is so of; `incidents` are these. */
  part: number;
  incidents: string[];
  /** Incidents of which it is told whether it is so. counted + unknown = total. */
  counted: number;
  unknown: number;
  total: number;
  /** part / counted; null where fewer than ten are counted: then only the numbers may be said. */
  share: number | null;
  /** What the counted say of those like them, with 95 % confidence; null as `share` is, and where nothing is sampled. */
  interval: Interval | null;
}

/** A share from 0 to 1, both ends included. */
export interface Interval {
  low: number;
  high: number;
}

/** A number of days, from the least to the most that it can be; two equal ends where it is certain. */
export interface DayRange {
  low: number;
  high: number;
}

/** The days between each dated attack and the next. Two on one day are 0 days apart. */
export interface Gaps {
  id: 'gaps';
  /** How many gaps there are: one less than `counted`, or none. */
  count: number;
  /** Null without a gap. It may end in a half. */
  median: DayRange | null;
  /**
   * Null without a gap. `after` and `before` are the incidents at its two ends, several where they may have happened in
   * any order; empty where it is not certain which gap is the longest. Of two equally long, the earlier.
   */
  longest: (DayRange & { after: string[]; before: string[] }) | null;
  /** Incidents whose span has both ends. counted + unknown = total. */
  counted: number;
  unknown: number;
  total: number;
}

/** What describes one set of incidents: the whole record, or one base. */
export interface Statistics {
  byBase: Table;
  byMonth: Table;
  byWeapon: Table;
  byClaimant: Table;
  byGrade: Table;
  /** Columns are months without gaps, then null; series are weapon types. */
  monthByWeapon: CrossTable;
  gaps: Gaps;
  shares: { intercepted: Share; casualties: Share; claimed: Share };
}
