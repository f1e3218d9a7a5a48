import { renderChart, serializeConfig, type ChartTable, type Size } from '@mujaz/charts';
import type { Dataset } from '@mujaz/dataset';
import { languages, type Lang } from './languages.ts';
import { wordCharts, wordLive } from './word-charts.ts';

/** A chart as a page needs it: drawn at two widths, with what the browser brings to life. */
export type DrawnChart = {
  id: string;
  title: string;
  description: string;
} & (
  { wide: string; narrow: string; config: string; words: string; table: ChartTable; empty: null } | { empty: string }
);

/** By language, then by base; `all` is over every base. */
export type DrawnCharts = Record<Lang, { all: DrawnChart[]; byBase: Record<string, DrawnChart[]> }>;

/** Draws every chart of the dataset in both languages. */
export function drawCharts(dataset: Dataset): DrawnCharts {
  const of = (lang: Lang) => ({
    all: draw(dataset, undefined, lang),
    byBase: Object.fromEntries(Object.keys(dataset.statistics.byBase).map((base) => [base, draw(dataset, base, lang)])),
  });
  const [ar, en] = languages;
  return { [ar]: of(ar), [en]: of(en) } as DrawnCharts;
}

function draw(dataset: Dataset, base: string | undefined, lang: Lang): DrawnChart[] {
  return wordCharts(dataset, base, lang).map((chart) => {
    const { id, title, description } = chart;
    if (!chart.config) return { id, title, description, empty: chart.empty };
    const { config, table } = chart;
    const render = (name: string, size: Size) => renderChart(config, { id: name, lang, title, description, ...size });
    return {
      id,
      title,
      description,
      wide: render(id, chart.size),
      narrow: render(`${id}-narrow`, chart.narrow),
      config: serializeConfig(config),
      words: JSON.stringify(wordLive(id, lang)),
      table,
      empty: null,
    };
  });
}
