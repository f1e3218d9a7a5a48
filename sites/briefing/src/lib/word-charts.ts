import { chartWords, createCharts, type Chart, type ChartId, type ChartWords, type LiveWords } from '@mujaz/charts';
import type { Dataset } from '@mujaz/dataset';
import type { Grade } from '@mujaz/incidents';
import type { Lang } from './languages.ts';
import { createNames } from './names.ts';
import { createTranslate } from './translate.ts';

const grades: Grade[] = ['claimed', 'reported', 'corroborated', 'acknowledged', 'contested'];
const ids: ChartId[] = ['month-by-weapon', 'by-base', 'by-grade', 'by-weapon', 'by-claimant'];

/** The charts of one base, or of all, in the words of the site. A base has no chart by base. */
export function wordCharts({ statistics, knowledge }: Dataset, base: string | undefined, lang: Lang): Chart[] {
  const counted = base === undefined ? statistics.all : statistics.byBase[base];
  if (!counted) return [];
  const names = createNames(knowledge, lang);
  const t = createTranslate(lang);
  const own = chartWords[lang];
  const words: ChartWords = {
    ...own,
    bases: Object.fromEntries(knowledge.bases.map(({ id }) => [id, names.base(id)])),
    weapons: Object.fromEntries(knowledge.weapons.map(({ id }) => [id, names.weapon(id)])),
    actors: Object.fromEntries(knowledge.actors.map(({ id }) => [id, names.actor(id)])),
    grades: Object.fromEntries(grades.map((grade) => [grade, t(`grade.${grade}`)])),
    columns: { ...own.columns, claimant: t('chart.claimant') },
    unknown: { ...own.unknown, claimant: t('chart.noClaim') },
    summaries: Object.fromEntries(
      ids.map((id) => [id, (counts) => t(`chartAbout.${id}`, { ...counts })]),
    ) as ChartWords['summaries'],
  };
  const charts = createCharts(counted, words, lang);
  return base === undefined ? charts : charts.filter(({ id }) => id !== 'by-base');
}

/** What a chart says when it is live. `{column}` and the like are left for the numbers that the browser puts in. */
export function wordLive(chart: string, lang: Lang): LiveWords {
  const t = createTranslate(lang);
  return {
    how: t('chart.how', { keys: chart === 'month-by-weapon' ? 'across' : 'down' }),
    legend: t('chart.legend'),
    showAll: t('chart.showAll'),
    column: t('chart.column', { column: '{column}', values: '{values}' }),
    value: t('chart.value', { series: '{series}', count: '{count}' }),
    separator: t('chart.separator'),
    none: t('chart.none'),
  };
}
