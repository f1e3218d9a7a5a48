import type { Column } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { writeCsv } from './write-csv.ts';

/** A table of the dataset as `writeCsv` writes it. */
export function renderCsv<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  dataset: Dataset,
  bom = false,
): string {
  const rows = items.map((item) => columns.map(({ of }) => of(item, dataset)));
  return writeCsv(
    columns.map(({ name }) => name),
    rows,
    bom,
  );
}
