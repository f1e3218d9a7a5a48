import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Legend,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { ChartConfig } from '../chart.ts';
import { valueLabels } from '../value-labels.ts';
import { resolveColours } from './resolve-colours.ts';

ChartJs.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip, valueLabels);

/** Puts a Chart.js canvas in the place of the figure's drawing. Throws, with the drawing back in place, if it cannot. */
export async function startChart(figure: HTMLElement): Promise<void> {
  // A page may hold one drawing for wide screens and one for narrow, and show one of them.
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('[data-chart-view] svg')];
  const drawing = drawings.find((svg) => svg.getClientRects().length > 0);
  const script = figure.querySelector('script[data-chart-config]');
  if (drawing === undefined || script === null) {
    throw new Error('Expected a visible [data-chart-view] svg and script[data-chart-config]');
  }
  const config = JSON.parse(script.textContent) as ChartConfig;
  await document.fonts.ready;

  const box = document.createElement('div');
  box.className = 'mujaz-chart-live';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', describe(drawing));
  box.append(canvas);

  // Set by script, not by an attribute, so that a strict Content-Security-Policy allows it.
  box.style.position = 'relative';
  box.style.height = `${drawing.getBoundingClientRect().height}px`;
  drawing.after(box);
  for (const svg of drawings) svg.style.display = 'none';
  let chart: ChartJs<'bar'> | undefined;
  try {
    chart = new ChartJs(canvas, liveConfig(config, box));
  } catch (error) {
    showDrawing();
    box.remove();
    throw error;
  }

  const live = chart;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  // A theme switch of the site's own sets an attribute or a class on the root.
  new MutationObserver(recolour).observe(document.documentElement, { attributes: true });
  // On paper the drawing is sharper, and takes the paper's colours.
  addEventListener('beforeprint', showDrawing);
  addEventListener('afterprint', showLive);

  function recolour(): void {
    const { data, options } = liveConfig(config, box);
    live.data = data;
    live.options = options ?? {};
    live.update('none');
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

/** The config with its colours resolved where `host` stands, the page's font, and titles in the tooltips. */
function liveConfig(config: ChartConfig, host: HTMLElement): ChartConfiguration<'bar'> {
  const { data, options, type } = resolveColours(config, host);
  ChartJs.defaults.font.family = getComputedStyle(host).fontFamily;
  const plugins = options['plugins'] as Record<string, object>;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const merged = {
    ...options,
    responsive: true,
    maintainAspectRatio: false,
    ...(calm ? { animation: false } : {}),
    interaction: { mode: 'index', intersect: false, axis: options['indexAxis'] },
    plugins: {
      ...plugins,
      tooltip: {
        ...plugins['tooltip'],
        callbacks: { title: (items: { dataIndex: number }[]) => data.titles[items[0]?.dataIndex ?? -1] ?? '' },
        // Weapons that a month does not have would only lengthen the list.
        filter: (item: { raw: unknown }) => item.raw !== 0,
      },
    },
  };
  return { type, data, options: merged } as unknown as ChartConfiguration<'bar'>;
}

function describe(drawing: SVGSVGElement): string {
  const parts = [drawing.querySelector('title')?.textContent, drawing.querySelector('desc')?.textContent];
  return parts.filter((part) => part !== undefined && part !== '').join('. ');
}
