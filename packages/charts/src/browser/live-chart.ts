import { Chart as ChartJs, Tooltip } from 'chart.js';
import type { ChartConfig } from '../chart.ts';
import { chartParts } from '../chart-parts.ts';
import type { LiveWords } from '../live-words.ts';
import { addKeyboard } from './add-keyboard.ts';
import { addLegend } from './add-legend.ts';
import { liveConfig } from './live-config.ts';

ChartJs.register(...chartParts, Tooltip);

/** Puts a Chart.js canvas in the place of the figure's drawing. Throws, with the drawing back in place, if it cannot. */
export async function startChart(figure: HTMLElement): Promise<void> {
  // A page may hold one drawing for wide screens and one for narrow, and show one of them.
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('[data-chart-view] svg')];
  const drawing = drawings.find((svg) => svg.getClientRects().length > 0);
  const script = figure.querySelector('script[data-chart-config]');
  const given = figure.dataset['chartWords'];
  if (drawing === undefined || script === null || given === undefined) {
    throw new Error('Expected a visible [data-chart-view] svg, script[data-chart-config] and data-chart-words');
  }
  const config = JSON.parse(script.textContent) as ChartConfig;
  const words = JSON.parse(given) as LiveWords;
  await document.fonts.ready;

  const box = document.createElement('div');
  box.className = 'mujaz-chart-live';
  const room = document.createElement('div');
  const canvas = document.createElement('canvas');
  // An application, so that a screen reader hands the arrow keys over; the table beside it holds the same numbers.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', `${describe(drawing)} ${words.how}`);
  canvas.tabIndex = 0;
  const speech = document.createElement('p');
  speech.className = 'mujaz-chart-speech';
  speech.setAttribute('role', 'status');
  room.append(canvas);
  box.append(room, speech);

  // Set by script, not by an attribute, so that a strict Content-Security-Policy allows it.
  room.style.position = 'relative';
  const { height, width } = drawing.getBoundingClientRect();
  // After all of them: a style sheet may tell one from the other by its place.
  drawings.at(-1)?.after(box);
  for (const svg of drawings) svg.style.display = 'none';
  let legend: ReturnType<typeof addLegend> | undefined;
  let chart: ChartJs<'bar'>;
  try {
    if (hasLegend(config)) legend = addLegend(box, config, words, toggle);
    // The legend takes its room from the drawing's, so that the page does not jump; a narrow screen gives a little more.
    const least = Math.min(height, width * 0.75);
    room.style.height = `${Math.max(least, height - (legend?.element.offsetHeight ?? 0))}px`;
    chart = new ChartJs(canvas, liveConfig(config, words, box));
  } catch (error) {
    showDrawing();
    box.remove();
    throw error;
  }
  addKeyboard(canvas, chart, config, words, (text) => {
    speech.textContent = text;
  });
  // The drawing gives way to its likeness without a motion; what a reader changes may move.
  chart.options.animation = isCalm() ? false : { duration: 250 };

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  // A theme switch of the site's own sets an attribute or a class on the root.
  new MutationObserver(recolour).observe(document.documentElement, { attributes: true });
  // On paper the drawing is sharper, and takes the paper's colours.
  addEventListener('beforeprint', showDrawing);
  addEventListener('afterprint', showLive);

  function toggle(index: number, isShown: boolean): void {
    chart.setDatasetVisibility(index, isShown);
    chart.update();
  }
  function recolour(): void {
    const { data, options } = liveConfig(config, words, box);
    const hidden = config.data.datasets.map((_, index) => !chart.isDatasetVisible(index));
    chart.data = data;
    chart.options = options ?? {};
    for (const [index, isHidden] of hidden.entries()) chart.setDatasetVisibility(index, !isHidden);
    chart.update('none');
    legend?.recolour();
  }
  function showDrawing(): void {
    for (const svg of drawings) svg.style.removeProperty('display');
    box.style.display = 'none';
  }
  function showLive(): void {
    for (const svg of drawings) svg.style.display = 'none';
    box.style.removeProperty('display');
  }
}

/** As in the drawing: where bars have their names beside them, none is needed. */
function hasLegend({ options }: ChartConfig): boolean {
  return (options['plugins'] as { legend?: { display?: boolean } }).legend?.display === true;
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function describe(drawing: SVGSVGElement): string {
  const parts = [drawing.querySelector('title')?.textContent, drawing.querySelector('desc')?.textContent];
  return parts.filter((part) => part !== undefined && part !== '').join('. ');
}
