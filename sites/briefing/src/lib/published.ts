import type { Dataset } from '@mujaz/dataset';
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
}
