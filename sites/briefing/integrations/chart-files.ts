import { drawPosterPicture, renderPoster } from '@mujaz/charts';
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../src/lib/languages.ts';
import { listChartFiles } from '../src/lib/list-chart-files.ts';
import { loadDataset } from '../src/lib/load-dataset.ts';
import { createUrls } from '../src/lib/urls.ts';
import { cutFaces } from './cut-faces.ts';

/** Writes each chart as files that are good without their page: PNG and SVG with title, note and source, and CSV. */
export function chartFiles(): AstroIntegration {
  let urls = createUrls('/');
  let site: string | undefined;
  return {
    name: 'mujaz-chart-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        urls = createUrls(config.base);
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const write = (path: string, content: string | Uint8Array) => {
          const whole = `${fileURLToPath(dir)}${path}`;
          mkdirSync(dirname(whole), { recursive: true });
          writeFileSync(whole, content);
        };
        for (const lang of languages) {
          const files = listChartFiles(loadDataset(), lang, (page) => new URL(urls.page(lang, page), site).href);
          // One cut for all charts of a language: cutting takes longer than drawing.
          const faces = await cutFaces(
            files.map(({ chart, poster }) => renderPoster(chart.config, poster, chart.size)),
          );
          await Promise.all(
            files.map(async ({ chart, poster, csv, path }) => {
              write(path('svg'), renderPoster(chart.config, poster, chart.size, faces));
              write(path('csv'), csv);
              write(path('png'), await drawPosterPicture(chart.config, poster, chart.size));
            }),
          );
        }
      },
    },
  };
}
