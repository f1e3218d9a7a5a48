import { drawSharePicture } from '@mujaz/charts';
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basesWithRecord } from '@mujaz/dataset';
import { languages } from '../src/lib/languages.ts';
import { loadDataset } from '../src/lib/load-dataset.ts';
import { createNames } from '../src/lib/names.ts';
import { sharePicture } from '../src/lib/share-picture-path.ts';
import { createTranslate } from '../src/lib/translate.ts';

/** Draws the pictures that links to the summary and to each base are shared with, in both languages. */
export function sharePictures(): AstroIntegration {
  return {
    name: 'mujaz-share-pictures',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dataset = loadDataset();
        for (const lang of languages) {
          const t = createTranslate(lang);
          const names = createNames(dataset.knowledge, lang);
          const brand = t('site.name');
          const draw = (page: string, words: { kicker: string; title: string; text: string }) => {
            const path = `${fileURLToPath(dir)}${sharePicture(lang, page)}`;
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, drawSharePicture({ lang, brand, ...words }));
          };
          const { byBase } = dataset.statistics.all;
          draw('', {
            kicker: t('nav.summary'),
            title: t('summary.title'),
            text: t('summary.read', { seeds: dataset.seeds.length, attacks: byBase.total }),
          });
          for (const base of basesWithRecord(dataset)) {
            const statistics = dataset.statistics.byBase[base.id];
            draw(`bases/${base.id}`, {
              kicker: `${t('base.kicker')} · ${names.country(base.country)}`,
              title: base.names[lang],
              text: t('base.lead', { count: statistics?.byMonth.total ?? 0 }),
            });
          }
        }
      },
    },
  };
}
