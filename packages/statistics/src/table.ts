/**
 * Statistics are tables of counts over incidents. No wording, colour or clock: rows are keyed by ids
 * (a base's id, `2023-11`, a weapon type, a grade), and what could not be counted is part of the table.
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

/** The tables that describe one set of incidents: the whole record, or one base. */
export interface Statistics {
  byBase: Table;
  byMonth: Table;
  byWeapon: Table;
  byGrade: Table;
  /** Columns are months without gaps, then null; series are weapon types. */
  monthByWeapon: CrossTable;
}
