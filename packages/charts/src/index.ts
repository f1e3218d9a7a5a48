export type * from './chart.ts';
export { palette } from './colours.ts';
export { createCharts, type ChartStatistics } from './create-charts.ts';
export { drawPosterPicture } from './poster/draw-poster-picture.ts';
export { renderPoster, type PosterFace } from './poster/render-poster.ts';
export type { Poster } from './poster/poster-config.ts';
export { renderChart, type RenderOptions } from './render-chart.ts';
export { serializeConfig } from './serialize-config.ts';
export {
  COUNTRY_SIZE,
  createMap,
  LABEL_SIZE,
  TOWN_SIZE,
  type CountedPlace,
  type CreatedMap,
  type MapOptions,
} from './map/create-map.ts';
export type { LiveWords } from './live-words.ts';
export { chartWords, type ChartId, type ChartWords, type Counts } from './words.ts';
export { drawSharePicture, SHARE_SIZE, type SharePicture } from './share-picture.ts';
