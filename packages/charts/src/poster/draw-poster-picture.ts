import { createCanvas } from '@napi-rs/canvas';
import { Chart as ChartJs } from 'chart.js';
import type { ChartConfig, Size } from '../chart.ts';
import { chartParts } from '../chart-parts.ts';
import { stillConfig } from '../draw-svg.ts';
import { registerMeasuredFaces } from '../measure-text.ts';
import { posterConfig, type Poster } from './poster-config.ts';

ChartJs.register(...chartParts);

/** Pixels of the picture for each of the drawing. */
const SCALE = 2;

/** The same as `renderPoster`, as PNG at twice the size, in the face that comes with the package: Arabic letters are joined. */
export async function drawPosterPicture(config: ChartConfig, poster: Poster, size: Size): Promise<Buffer> {
  registerMeasuredFaces();
  const { config: own, size: full, plugin } = posterConfig(config, poster, size);
  const canvas = createCanvas(full.width, full.height);
  // Chart.js sets the direction of text on a canvas element's style; the plugin sets it on the context.
  Object.assign(canvas, {
    style: { getPropertyValue: () => '', getPropertyPriority: () => '', setProperty: () => undefined },
  });
  const chart = new ChartJs(canvas as never, { ...stillConfig(own, SCALE), plugins: [plugin] });
  // Another thread packs the picture, which takes longer than drawing it.
  const picture = await canvas.encode('png');
  chart.destroy();
  return picture;
}
