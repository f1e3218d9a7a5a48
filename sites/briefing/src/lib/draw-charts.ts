import {
  chartWords,
  createCharts,
  renderChart,
  serializeConfig,
  type Chart,
  type ChartConfig,
  type ChartTable,
} from '@mujaz/charts';
import type { Dataset } from '@mujaz/dataset';
import type { Grade } from '@mujaz/incidents';
import type { Statistics } from '@mujaz/statistics';
import { languages, type Lang } from './languages.ts';
import { createNames } from './names.ts';
import { createTranslate } from './translate.ts';

/** A chart as a page needs it: drawn at two widths, with the config that the browser brings to life. */
export type DrawnChart = {
  id: string;
  title: string;
  description: string;
} & ({ wide: string; narrow: string; config: string; table: ChartTable; empty: null } | { empty: string });

/** By language, then by base; `all` is over every base. */
export type DrawnCharts = Record<Lang, { all: DrawnChart[]; byBase: Record<string, DrawnChart[]> }>;

const grades: Grade[] = ['claimed', 'reported', 'corroborated', 'acknowledged', 'contested'];
/** What is left on a screen 390 wide. A drawing wider than its room would shrink its text. */
const narrowWidth = 340;

/** Draws every chart of the dataset in both languages. */
export function drawCharts(dataset: Dataset): DrawnCharts {
  const of = (lang: Lang) => ({
    all: draw(dataset.statistics.all, dataset, lang),
    byBase: Object.fromEntries(
      Object.entries(dataset.statistics.byBase).map(([base, statistics]) => [base, draw(statistics, dataset, lang)]),
    ),
  });
  const [ar, en] = languages;
  return { [ar]: of(ar), [en]: of(en) } as DrawnCharts;
}

/** Month names of two words, side by side, run into each other on a narrow screen: each word gets a line. */
function withShortLines<C extends Chart & { config: ChartConfig }>(chart: C): C {
  if (chart.id !== 'month-by-weapon') return chart;
  const labels = chart.config.data.labels.map((label) => [label].flat().flatMap((line) => line.split(' ')));
  return { ...chart, config: { ...chart.config, data: { ...chart.config.data, labels } } };
}

function draw(statistics: Statistics, { knowledge }: Dataset, lang: Lang): DrawnChart[] {
  const names = createNames(knowledge, lang);
  const t = createTranslate(lang);
  const words = {
    ...chartWords[lang],
    bases: Object.fromEntries(knowledge.bases.map(({ id }) => [id, names.base(id)])),
    weapons: Object.fromEntries(knowledge.weapons.map(({ id }) => [id, names.weapon(id)])),
    grades: Object.fromEntries(grades.map((grade) => [grade, t(`grade.${grade}`)])),
  };
  return createCharts(statistics, words, lang).map((chart) => {
    const { id, title, description } = chart;
    if (!chart.config) return { id, title, description, empty: chart.empty };
    const { config, size, table } = withShortLines(chart);
    const render = (name: string, width: number) =>
      renderChart(config, { id: name, lang, title, description, width, height: size.height });
    return {
      id,
      title,
      description,
      wide: render(id, size.width),
      narrow: render(`${id}-narrow`, narrowWidth),
      config: serializeConfig(config),
      table,
      empty: null,
    };
  });
}
