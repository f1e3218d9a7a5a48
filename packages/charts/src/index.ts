export type * from './chart.ts';
export { palette } from './colours.ts';
export { createCharts, type ChartStatistics } from './create-charts.ts';
export { renderChart, type RenderOptions } from './render-chart.ts';
export { serializeConfig } from './serialize-config.ts';
export { chartWords, type ChartWords } from './words.ts';
export {
  COUNTRY_SIZE,
  createMap,
  LABEL_SIZE,
  TOWN_SIZE,
  type CountedPlace,
  type CreatedMap,
  type MapOptions,
} from './map/create-map.ts';
export { drawSharePicture, SHARE_SIZE, type SharePicture } from './share-picture.ts';
