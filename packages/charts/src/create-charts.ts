import type { Statistics, Table, CrossTable } from '@mujaz/statistics';
import type { Chart, ChartTable, Lang } from './chart.ts';
import { barOptions } from './bar-options.ts';
import { colour, colourOfWeapon, inkOnWeapon } from './colours.ts';
import { formatMonth } from './format-month.ts';
import { barSeries, type Mark } from './bar-series.ts';
import type { ChartWords, Counts } from './words.ts';

const WIDTH = 640;
/** What is left on a screen 390 wide. */
const NARROW = 340;
const ROW_HEIGHT = 36;
/** On a narrow screen a name may need two lines. */
const NARROW_ROW_HEIGHT = 44;

/** The tables that are drawn. */
export type ChartStatistics = Pick<Statistics, 'monthByWeapon' | 'byBase' | 'byGrade' | 'byWeapon' | 'byClaimant'>;

/**
 * Turns the tables of statistics into charts: attacks by month stacked by weapon, by base, by grade, by weapon and by
 * claimant, in this order. Each draws exactly the numbers of its `table`; without an attack there is no chart but a sentence.
 */
export function createCharts(statistics: ChartStatistics, words: ChartWords, lang: Lang): Chart[] {
  const { titles, columns, unknown } = words;
  const nameOfBase = (key: string) => words.bases[key] ?? key;
  const nameOfWeapon = (key: string) => words.weapons[key] ?? key;
  const nameOfGrade = (key: string) => words.grades[key] ?? key;
  const context = { words, lang };

  return [
    chartMonths(statistics.monthByWeapon, nameOfWeapon, context),
    chartRows('by-base', titles.byBase, statistics.byBase, context, {
      head: columns.base,
      nameOf: (key) => (key === null ? unknown.base : nameOfBase(key)),
      markOf: (key) => mark(key, colour('bar')),
    }),
    chartRows('by-grade', titles.byGrade, statistics.byGrade, context, {
      head: columns.grade,
      nameOf: (key) => (key === null ? unknown.grade : nameOfGrade(key)),
      markOf: (key) => mark(key, colour('bar')),
    }),
    chartRows('by-weapon', titles.byWeapon, statistics.byWeapon, context, {
      head: columns.weapon,
      nameOf: (key) => (isUnknown(key) ? unknown.weapon : nameOfWeapon(key)),
      markOf: (key) => mark(key, colourOfWeapon(key)),
    }),
    chartRows('by-claimant', titles.byClaimant, statistics.byClaimant, context, {
      head: columns.claimant,
      nameOf: (key) => (key === null ? unknown.claimant : (words.actors[key] ?? key)),
      markOf: (key) => mark(key, colour('bar')),
    }),
  ];
}

interface Context {
  words: ChartWords;
  lang: Lang;
}

interface Dimension {
  head: string;
  nameOf: (key: string | null) => string;
  markOf: (key: string | null) => Mark;
}

/** A weapon that was not told is `unknown` in a reading and `null` in a table. */
function isUnknown(key: string | null): key is null | 'unknown' {
  return key === null || key === 'unknown';
}

function mark(key: string | null, filled: string): Mark {
  return isUnknown(key) ? { colour: colour('unknown'), hollow: true } : { colour: filled, hollow: false };
}

function chartRows(
  id: keyof ChartWords['summaries'],
  title: string,
  counts: Table,
  context: Context,
  dimension: Dimension,
): Chart {
  const { words, lang } = context;
  const described = { id, title, description: describe(id, counts, sum(counts.rows.map((row) => row.count)), words) };
  if (counts.total === 0) return { ...described, ...nothing, empty: words.empty };

  const table: ChartTable = {
    headers: [dimension.head, words.columns.attacks],
    rows: counts.rows.map(({ key, count, incidents }) => ({
      key,
      label: dimension.nameOf(key),
      values: [count],
      incidents: [incidents],
    })),
  };
  const labels = table.rows.map((row) => row.label);
  const data = table.rows.map((row) => row.values[0] ?? 0);
  const marks = table.rows.map((row) => dimension.markOf(row.key));

  return {
    ...described,
    config: {
      type: 'bar',
      data: {
        labels,
        titles: labels,
        names: labels.map((text) => ({ text, year: null })),
        datasets: [barSeries(words.columns.attacks, data, marks, 'currentColor')],
      },
      options: barOptions({ lang, direction: 'horizontal' }),
    },
    table,
    size: { width: WIDTH, height: 16 + ROW_HEIGHT * labels.length },
    narrow: { width: NARROW, height: 16 + NARROW_ROW_HEIGHT * labels.length },
    empty: null,
  };
}

const nothing = { config: null, table: null, size: null, narrow: null };
/** Of an attack in a column, where the columns are low: those of one base are drawn as large as those of another. */
const UNIT = 60;
const HIGHEST = 240;
/** What the labels, the legend and the margins take. */
const AROUND = 104;

function heightOfMonths({ columns, series }: CrossTable): number {
  const stacks = columns.map((_, column) => sum(series.map(({ counts }) => counts[column] ?? 0)));
  return AROUND + Math.min(HIGHEST, UNIT * Math.max(1, ...stacks));
}

function chartMonths(counts: CrossTable, nameOfWeapon: (key: string) => string, context: Context): Chart {
  const { words, lang } = context;
  const id = 'month-by-weapon';
  const all = sum(counts.series.flatMap((series) => series.counts));
  const described = { id, title: words.titles.monthByWeapon, description: describe(id, counts, all, words) };
  if (counts.total === 0) return { ...described, ...nothing, empty: words.empty };

  const series = counts.series.map(({ key }) => (isUnknown(key) ? words.unknown.weapon : nameOfWeapon(key)));
  const months = counts.columns.map((key) => (key === null ? null : formatMonth(key, lang)));
  const height = heightOfMonths(counts);
  const titles = months.map((month) => month?.join(' ') ?? words.unknown.month);
  const names = months.map((month) =>
    month === null ? { text: words.unknown.onAxis, year: null } : { text: month[0], year: month[1] },
  );

  return {
    ...described,
    config: {
      type: 'bar',
      data: {
        labels: names.map(({ text }) => text),
        titles,
        names,
        datasets: counts.series.map(({ key, counts: data }, i) =>
          barSeries(series[i] ?? '', data, [mark(key, colourOfWeapon(key))], inkOnWeapon(key)),
        ),
      },
      options: barOptions({ lang, direction: 'vertical', apart: counts.columns.indexOf(null) }),
    },
    table: {
      headers: [words.columns.month, ...series],
      rows: counts.columns.map((key, column) => ({
        key,
        label: titles[column] ?? '',
        values: counts.series.map((line) => line.counts[column] ?? 0),
        incidents: counts.series.map((line) => line.incidents[column] ?? []),
      })),
    },
    size: { width: WIDTH, height },
    narrow: { width: NARROW, height },
    empty: null,
  };
}

function describe(id: keyof ChartWords['summaries'], counts: Counts, all: number, words: ChartWords): string {
  const { counted, unknown, total } = counts;
  const summary = words.summaries[id]({ counted, unknown, total });
  return all > total ? `${summary} ${words.overlap}` : summary;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
