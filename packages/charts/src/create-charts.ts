import type { Statistics, Table, CrossTable } from '@mujaz/statistics';
import type { Chart, ChartTable, Lang } from './chart.ts';
import { barOptions } from './bar-options.ts';
import { colour, colourOfWeapon } from './colours.ts';
import { formatMonth } from './format-month.ts';
import { barSeries, type Mark } from './bar-series.ts';
import type { ChartWords } from './words.ts';

const WIDTH = 640;
const ROW_HEIGHT = 30;
/** Beyond this many months, only some are labelled under the axis. */
const LABELLED_MONTHS = 9;

/** The tables that are drawn. */
export type ChartStatistics = Pick<Statistics, 'monthByWeapon' | 'byBase' | 'byGrade' | 'byWeapon'>;

/**
 * Turns the tables of statistics into charts: attacks by month stacked by weapon, by base, by grade and by weapon,
 * in this order. Each draws exactly the numbers of its `table`; without an attack there is no chart but a sentence.
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

function chartRows(id: string, title: string, counts: Table, context: Context, dimension: Dimension): Chart {
  const { words, lang } = context;
  const described = { id, title, description: describe(counts, sum(counts.rows.map((row) => row.count)), words) };
  if (counts.total === 0) return { ...described, config: null, table: null, size: null, empty: words.empty };

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
      data: { labels, titles: labels, datasets: [barSeries(words.columns.attacks, data, marks)] },
      options: barOptions({ lang, direction: 'horizontal' }),
    },
    table,
    size: { width: WIDTH, height: 48 + ROW_HEIGHT * labels.length },
    empty: null,
  };
}

function chartMonths(counts: CrossTable, nameOfWeapon: (key: string) => string, context: Context): Chart {
  const { words, lang } = context;
  const title = words.titles.monthByWeapon;
  const all = sum(counts.series.flatMap((series) => series.counts));
  const described = { id: 'month-by-weapon', title, description: describe(counts, all, words) };
  if (counts.total === 0) return { ...described, config: null, table: null, size: null, empty: words.empty };

  const names = counts.series.map(({ key }) => (isUnknown(key) ? words.unknown.weapon : nameOfWeapon(key)));
  const months = counts.columns.map((key) => (key === null ? null : formatMonth(key, lang)));
  const titles = months.map((month) => month?.join(' ') ?? words.unknown.month);

  return {
    ...described,
    config: {
      type: 'bar',
      data: {
        labels: thinOut(months).map(
          (month, i) => month ?? (counts.columns[i] === null ? splitWords(words.unknown.month) : ''),
        ),
        titles,
        datasets: counts.series.map(({ key, counts: data }, i) =>
          barSeries(names[i] ?? '', data, [mark(key, colourOfWeapon(key))]),
        ),
      },
      options: barOptions({ lang, direction: 'vertical' }),
    },
    table: {
      headers: [words.columns.month, ...names],
      rows: counts.columns.map((key, column) => ({
        key,
        label: titles[column] ?? '',
        values: counts.series.map((series) => series.counts[column] ?? 0),
        incidents: counts.series.map((series) => series.incidents[column] ?? []),
      })),
    },
    size: { width: WIDTH, height: 320 },
    empty: null,
  };
}

/**
 * Keeps about `LABELLED_MONTHS` months, evenly spaced from the first. The column before "not known" gives way to it.
 */
function thinOut<T>(months: (T | null)[]): (T | null)[] {
  const step = Math.ceil(months.length / LABELLED_MONTHS);
  if (step <= 1) return months;
  const last = months.length - 1;
  const room = months[last] === null ? last - step + 1 : months.length;
  return months.map((month, i) => (i % step === 0 && i < room ? month : null));
}

/** Two lines at most, broken at the space nearest to the middle, so that a long name fits under one column. */
function splitWords(text: string): string[] {
  const middle = text.length / 2;
  let best = -1;
  for (let i = text.indexOf(' '); i !== -1; i = text.indexOf(' ', i + 1)) {
    if (best === -1 || Math.abs(i - middle) < Math.abs(best - middle)) best = i;
  }
  return best === -1 ? [text] : [text.slice(0, best), text.slice(best + 1)];
}

function describe(counts: { counted: number; unknown: number; total: number }, all: number, words: ChartWords): string {
  const summary = words.summary
    .replace('{counted}', String(counts.counted))
    .replace('{total}', String(counts.total))
    .replace('{unknown}', String(counts.unknown));
  return all > counts.total ? `${summary} ${words.overlap}` : summary;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
