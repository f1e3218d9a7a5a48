import { Chart as ChartJs, type ChartConfiguration, type TooltipItem, type TooltipModel } from 'chart.js';
import { ALLOWANCE } from '../allowance.ts';
import type { ChartConfig } from '../chart.ts';
import type { LiveWords } from '../live-words.ts';
import { resolveColours } from './resolve-colours.ts';

const tip = {
  backgroundColor: 'var(--chart-tip, #16181d)',
  titleColor: 'var(--chart-tip-text, #ffffff)',
  bodyColor: 'var(--chart-tip-text, #ffffff)',
  // A hollow bar has a hollow sample.
  multiKeyBackground: 'transparent',
  padding: 10,
  boxPadding: 5,
  boxWidth: 11,
  boxHeight: 11,
  cornerRadius: 3,
};

/** The config with its colours resolved where `host` stands, the page's font, and the names of columns in the tooltips. */
export function liveConfig(config: ChartConfig, words: LiveWords, host: HTMLElement): ChartConfiguration<'bar'> {
  const plugins = config.options['plugins'] as Record<string, object>;
  const { data, options, type } = resolveColours(
    {
      ...structuredClone(config),
      options: {
        ...structuredClone(config.options),
        responsive: true,
        maintainAspectRatio: false,
        animation: false,
        interaction: { mode: 'index', intersect: false, axis: config.options['indexAxis'] },
        plugins: {
          ...structuredClone(plugins),
          // Buttons stand in its place.
          legend: { display: false },
          tooltip: { ...plugins['tooltip'], ...tip },
          // So that lines break where they break in the drawing.
          fittedLabels: { ...plugins['fittedLabels'], allowance: ALLOWANCE },
        },
      },
    },
    host,
  );
  ChartJs.defaults.font.family = getComputedStyle(host).fontFamily;
  const tooltip = (options.plugins as Record<string, object>)['tooltip'] as Record<string, unknown>;
  // A tooltip about a month without attacks has no items to tell which month it is.
  const columnOf = (model: TooltipModel<'bar'>) => model.getActiveElements()[0]?.index ?? -1;
  tooltip['callbacks'] = {
    title(this: TooltipModel<'bar'>) {
      return data.titles[columnOf(this)] ?? '';
    },
    // A hollow sample in the colour of the words around it, which the ground of the tooltip suits.
    labelColor({ datasetIndex, dataIndex }: TooltipItem<'bar'>) {
      const fills = [data.datasets[datasetIndex]?.backgroundColor ?? ''].flat();
      const fill = fills[dataIndex] ?? fills[0] ?? '';
      const isHollow = fill === 'transparent';
      return {
        backgroundColor: fill,
        borderColor: isHollow ? tooltip['bodyColor'] : fill,
        borderWidth: isHollow ? 2 : 0,
      };
    },
    beforeBody(items: TooltipItem<'bar'>[]) {
      return items.length === 0 ? words.none : [];
    },
  };
  // Series that a column does not have would only lengthen the list.
  tooltip['filter'] = ({ raw }: TooltipItem<'bar'>) => raw !== 0;
  return { type, data, options } as unknown as ChartConfiguration<'bar'>;
}
