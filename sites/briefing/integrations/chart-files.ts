import { drawPosterPicture, renderPoster, type ChartTable } from '@mujaz/charts';
import { basesWithRecord, writeCsv } from '@mujaz/dataset';
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartFile, type ChartFormat } from '../src/lib/chart-file.ts';
import { languages } from '../src/lib/languages.ts';
import { loadDataset } from '../src/lib/load-dataset.ts';
import { createNames } from '../src/lib/names.ts';
import { createTranslate } from '../src/lib/translate.ts';
import { createUrls } from '../src/lib/urls.ts';
import { wordCharts } from '../src/lib/word-charts.ts';

/** Writes each chart as files that are good without their page: PNG and SVG with title, note and source, and CSV. */
export function chartFiles(): AstroIntegration {
  let site = '';
  let root = '/';
  return {
    name: 'mujaz-chart-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        root = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const began = performance.now();
        const dataset = loadDataset();
        const urls = createUrls(root);
        const bases = [undefined, ...basesWithRecord(dataset).map(({ id }) => id)];
        let count = 0;
        for (const lang of languages) {
          const t = createTranslate(lang);
          const names = createNames(dataset.knowledge, lang);
          for (const base of bases) {
            const address = new URL(urls.page(lang, base === undefined ? '' : `bases/${base}`), site).href;
            const source = t('chart.source', { site: t('site.name') });
            const kicker = base === undefined ? t('chart.allBases') : names.base(base);
            for (const { id, title, description, config, table, size } of wordCharts(dataset, base, lang)) {
              if (!config) continue;
              const poster = { lang, kicker, title, text: description, source, address };
              const write = (format: ChartFormat, content: string | Uint8Array) => {
                const path = `${fileURLToPath(dir)}${chartFile(lang, base, id, format)}`;
                mkdirSync(dirname(path), { recursive: true });
                writeFileSync(path, content);
                count += 1;
              };
              write('png', drawPosterPicture(config, poster, size));
              write('svg', renderPoster(config, poster, size));
              write('csv', renderTable(table, t('chart.sourceColumn'), `${source} ${address}`));
            }
          }
        }
        logger.info(`${count} files of charts in ${Math.round(performance.now() - began)} ms`);
      },
    },
  };
}

/** The table of a chart as CSV. The source stands in a column of its own, so that it stays with each row. */
function renderTable({ headers, rows }: ChartTable, sourceHead: string, source: string): string {
  return writeCsv(
    [...headers, sourceHead],
    rows.map(({ label, values }) => [label, ...values, source]),
    // A reader opens it in a spreadsheet, where Arabic without the mark is garbled.
    true,
  );
}
