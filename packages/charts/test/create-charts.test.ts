import { describe, expect, it } from 'vitest';
import { chartWords, createCharts, type Chart, type Counts, type Lang } from '../src/index.ts';
import { manyMonths, noAttacks, threeAttacks } from './statistics.ts';

const words = {
  ar: {
    ...chartWords.ar,
    bases: { conoco: 'حقل كونيكو' },
    weapons: { drone: 'طائرة مسيّرة', rocket: 'قذيفة صاروخية' },
    actors: { irq: 'المقاومة' },
  },
  en: {
    ...chartWords.en,
    bases: { conoco: 'Conoco' },
    weapons: { drone: 'Drone', rocket: 'Rocket' },
    actors: { irq: 'Resistance' },
  },
};

function chartOf(id: string, lang: Lang, statistics = threeAttacks): Chart & { empty: null } {
  const chart = createCharts(statistics, words[lang], lang).find((chart) => chart.id === id);
  if (chart === undefined || chart.config === null) throw new Error(`no chart ${id}`);
  return chart;
}

describe('createCharts', () => {
  it('gives five charts in the order of a page', () => {
    const ids = createCharts(threeAttacks, words.en, 'en').map(({ id }) => id);
    expect(ids).toEqual(['month-by-weapon', 'by-base', 'by-grade', 'by-weapon', 'by-claimant']);
  });

  it('tells months in words, with a column for each weapon and a row for what has no month', () => {
    const { table } = chartOf('month-by-weapon', 'en');
    expect(table.headers).toEqual(['Month', 'Drone', 'Rocket', 'Weapon not told']);
    expect(table.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['Nov 2023', 1, 1, 0],
      ['Dec 2023', 0, 0, 0],
      ['Jan 2024', 1, 0, 0],
      ['Month not known', 0, 0, 1],
    ]);
  });

  it('writes Arabic months as the articles do, with Latin digits', () => {
    const labels = chartOf('month-by-weapon', 'ar').table.rows.map(({ label }) => label);
    expect(labels).toEqual(['تشرين الثاني 2023', 'كانون الأول 2023', 'كانون الثاني 2024', 'شهر غير معلوم']);
  });

  it('walks each number back to its incidents', () => {
    const [first, second] = chartOf('by-base', 'en').table.rows;
    expect(first).toEqual({ key: 'conoco', label: 'Conoco', values: [2], incidents: [['a', 'b']] });
    expect(second).toEqual({ key: null, label: 'Base not known', values: [1], incidents: [['c']] });
  });

  it.each(['ar', 'en'] as const)('draws exactly the numbers of the table (%s)', (lang) => {
    for (const { config, table } of createCharts(threeAttacks, words[lang], lang)) {
      const drawn = config?.data.datasets.map(({ data }) => data);
      const told = table?.headers.slice(1).map((_, column) => table.rows.map(({ values }) => values[column]));
      expect(drawn).toEqual(told);
      expect(config?.data.titles).toEqual(table?.rows.map(({ label }) => label));
    }
  });

  it('draws what is not known hollow, and what is known filled', () => {
    const [series] = chartOf('by-base', 'en').config.data.datasets;
    expect(series?.backgroundColor).toEqual(['var(--chart-bar, #3178b8)', 'transparent']);
    const byMonth = chartOf('month-by-weapon', 'en').config.data.datasets;
    expect(byMonth.map(({ backgroundColor }) => backgroundColor === 'transparent')).toEqual([false, false, true]);
  });

  it('says what was counted, and that two weapons count twice', () => {
    expect(chartOf('by-base', 'en').description).toBe('Counted: 2 of 3. Not known: 1.');
    expect(chartOf('by-weapon', 'ar').description).toBe(
      'المحسوب: 2 من أصل 3. غير المعلوم: 1. قد يُحسب الهجوم الواحد تحت أكثر من سلاح.',
    );
  });

  it('runs Arabic from right to left and English from left to right', () => {
    const scales = (lang: Lang) => chartOf('month-by-weapon', lang).config.options['scales'];
    expect(scales('ar')).toMatchObject({ x: { reverse: true }, y: { position: 'right' } });
    expect(scales('en')).toMatchObject({ x: { reverse: false }, y: { position: 'left' } });
    expect(chartOf('month-by-weapon', 'ar').config.options['plugins']).toMatchObject({
      legend: { rtl: true, textDirection: 'rtl' },
      tooltip: { rtl: true, textDirection: 'rtl' },
    });
  });

  it('names who claims, and says that nobody does', () => {
    const rows = chartOf('by-claimant', 'ar').table.rows.map(({ label, values }) => [label, ...values]);
    expect(rows).toEqual([
      ['المقاومة', 2],
      ['لم يتبنّه أحد', 1],
    ]);
  });

  it('is as high as its highest column, up to a limit', () => {
    const one = chartOf('month-by-weapon', 'en', manyMonths(3)).size.height;
    const two = chartOf('month-by-weapon', 'en').size.height;
    expect(two - one).toBe(60);
  });

  it('keeps the month that is not known apart from the months', () => {
    const plugins = chartOf('month-by-weapon', 'en').config.options['plugins'];
    expect(plugins).toMatchObject({ apart: { column: 3 } });
  });

  it('is plain JSON', () => {
    for (const { config } of createCharts(threeAttacks, words.ar, 'ar')) {
      expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    }
  });

  it('has a sentence and no chart where there is no attack', () => {
    for (const chart of createCharts(noAttacks, words.en, 'en')) {
      expect(chart.config).toBeNull();
      expect(chart.table).toBeNull();
      expect(chart.empty).toBe('No attacks are recorded, so there is nothing to draw.');
    }
  });

  it('shows the id of a base that has no name', () => {
    const { table } = createCharts(threeAttacks, { ...words.en, bases: {} }, 'en')[1] ?? {};
    expect(table?.rows[0]?.label).toBe('conoco');
  });
});

describe('chartWords', () => {
  it('says everything in both languages, differently', () => {
    const flat = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(flat)
        : [
            typeof value === 'function'
              ? (value as (counts: Counts) => string)({ counted: 2, unknown: 1, total: 3 })
              : value,
          ];
    const [ar, en] = [flat(chartWords.ar), flat(chartWords.en)];
    expect(ar).toHaveLength(en.length);
    for (const [i, word] of ar.entries()) expect(word).not.toBe(en[i]);
  });
});
