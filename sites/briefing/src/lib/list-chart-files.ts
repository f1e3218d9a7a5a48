import type { Chart, Poster } from '@mujaz/charts';
import { basesWithRecord, writeCsv, type Dataset } from '@mujaz/dataset';
import { chartFile, type ChartFormat } from './chart-file.ts';
import type { Lang } from './languages.ts';
import { createNames } from './names.ts';
import { shownCharts } from './shown-charts.ts';
import { createTranslate } from './translate.ts';
import { wordCharts } from './word-charts.ts';

/** A chart that a page shows, with what is written around it when it leaves the page. */
export interface ChartFile {
  chart: Chart & { empty: null };
  poster: Poster;
  csv: string;
  /** Where each form of it lies, below the base. */
  path: (format: ChartFormat) => string;
}

/** Every chart that a page of this language shows and that has something to draw. */
export function listChartFiles(dataset: Dataset, lang: Lang, addressOf: (page: string) => string): ChartFile[] {
  const t = createTranslate(lang);
  const names = createNames(dataset.knowledge, lang);
  const bases = [undefined, ...basesWithRecord(dataset).map(({ id }) => id)];
  return bases.flatMap((base) =>
    wordCharts(dataset, base, lang).flatMap((chart) => {
      if (chart.empty !== null || !shownCharts[base === undefined ? 'summary' : 'base'].includes(chart.id)) return [];
      const source = t('chart.source', { site: t('site.name') });
      const address = addressOf(base === undefined ? '' : `bases/${base}`);
      const kicker = base === undefined ? t('chart.allBases') : names.base(base);
      const { headers, rows } = chart.table;
      // The source stands in a column of its own, so that it stays with each row. The mark at the start is for
      // spreadsheets, which a reader opens it with: without it Arabic is garbled.
      const csv = writeCsv(
        [...headers, t('chart.sourceColumn')],
        rows.map(({ label, values }) => [label, ...values, `${source} ${address}`]),
        true,
      );
      const poster = { lang, kicker, title: chart.title, text: chart.description, source, address };
      return [{ chart, poster, csv, path: (format: ChartFormat) => chartFile(lang, base, chart.id, format) }];
    }),
  );
}
