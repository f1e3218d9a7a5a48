import type { countAcledLeftOut, Dataset } from '@mujaz/dataset';
import type { Names } from '@mujaz/knowledge';
import type { DrawnCharts } from './draw-charts.ts';
import type { DrawnMaps } from './draw-maps.ts';

/** What the pages are made of: the module `virtual:mujaz-published`. */
export interface Published {
  dataset: Dataset;
  /** Ids of the bases that an incident or a tally is about. */
  recorded: string[];
  charts: DrawnCharts;
  maps: DrawnMaps;
  /** The columns of each table that can be downloaded. */
  dictionaries: { file: string; columns: { name: string; type: string; title: Names; description: Names }[] }[];
  /** Which data this is; equal data has an equal version. */
  version: string;
  /** The files of the dataset, with the lines of a table or the features of a map. */
  files: { path: string; rows: number | null }[];
  /** How many incidents `acled.csv` leaves out, by reason. */
  acledLeftOut: ReturnType<typeof countAcledLeftOut>;
}
