import { stringify } from 'csv-stringify/sync';
import type { Cell } from './columns.ts';

/**
 * CSV by RFC 4180: UTF-8, CRLF, a header line. A text cell that a spreadsheet would run as a formula (it starts with
 * `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it. `bom`: for Excel, which otherwise
 * takes Arabic for another encoding.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[], bom = false): string {
  return stringify([header, ...rows] as Cell[][], {
    bom,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
