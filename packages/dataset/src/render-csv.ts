import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './columns.ts';
import type { Dataset } from './dataset.ts';

/**
 * CSV by RFC 4180: UTF-8, CRLF, a header line. A text cell that a spreadsheet would run as a formula (it starts with
 * `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it. `bom`: for Excel, which otherwise
 * takes Arabic for another encoding.
 */
export function renderCsv<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  dataset: Dataset,
  bom = false,
): string {
  const rows = items.map((item) => columns.map(({ of }): Cell => of(item, dataset)));
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
