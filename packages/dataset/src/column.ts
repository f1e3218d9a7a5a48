import type { Names } from '@mujaz/knowledge';
import type { Dataset } from './dataset.ts';

/** `null` is written as an empty cell: nobody told. */
export type Cell = string | number | boolean | null;

/** A column of a CSV file; the types are those of Table Schema. */
export interface Column<Item> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  title: Names;
  description: Names;
  /** Every value that a cell can have, where the list is closed. */
  values?: readonly (string | number)[];
  /** Whether no cell is empty. */
  isRequired?: true;
  of: (item: Item, dataset: Dataset) => Cell;
}

/** A text in both languages, Arabic first. */
export const names = (ar: string, en: string): Names => ({ ar, en });

/** A list in one cell. A semicolon inside a value becomes a comma, so that the cell can be taken apart again. */
export function join(values: readonly string[], separator = ';'): string | null {
  return values.length === 0 ? null : values.map((value) => value.replaceAll(';', ',')).join(separator);
}
