export { basesWithRecord } from './bases-with-record.ts';
export { countAcledLeftOut, whyNoAcledEvent, type AcledEvent, type AcledReason } from './acled-event.ts';
export {
  columns,
  type Cell,
  type Column,
  type IdLine,
  type Source,
  type TallyLine,
  type UpdateLine,
} from './columns.ts';
export { composeDataset, createDataset, type ComposedDataset, type DatasetInput } from './create-dataset.ts';
export type * from './dataset.ts';
export { diffRecord } from './diff-record.ts';
export { formatEdtf, formatEdtfInterval } from './format-edtf.ts';
export { renderFiles, type DataFile } from './render-files.ts';
export { DatasetError, validateDataset } from './validate-dataset.ts';
export { versionOf } from './version-of.ts';
export { writeCsv } from './write-csv.ts';
