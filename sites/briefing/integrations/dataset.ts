import { basesWithRecord, columns, countAcledLeftOut, renderFiles, versionOf } from '@mujaz/dataset';
import type { AstroIntegration } from 'astro';
import { drawCharts } from '../src/lib/draw-charts.ts';
import { drawMaps } from '../src/lib/draw-maps.ts';
import { loadDataset } from '../src/lib/load-dataset.ts';
import type { Published } from '../src/lib/published.ts';

const id = 'virtual:mujaz-published';
const resolved = `\0${id}`;

/**
 * Gives pages the dataset and the drawn charts as the module `virtual:mujaz-published`. They are read and drawn here,
 * not in a page: a page is bundled, and neither a native module nor the files beside a package's source can be.
 */
export function dataset(): AstroIntegration {
  return {
    name: 'mujaz-dataset',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'mujaz-dataset',
          resolveId: (source: string) => (source === id ? resolved : undefined),
          load: (source: string) => (source === resolved ? `export default ${JSON.stringify(publish())};` : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

function publish(): Published {
  const dataset = loadDataset();
  const dictionaries = Object.entries(columns).map(([name, all]) => ({
    file: `${name}.csv`,
    columns: all.map(({ name, type, title, description }) => ({ name, type, title, description })),
  }));
  return {
    dataset,
    recorded: basesWithRecord(dataset).map((base) => base.id),
    charts: drawCharts(dataset),
    maps: drawMaps(dataset),
    dictionaries,
    version: versionOf(dataset),
    files: renderFiles(dataset).map(({ path, rows }) => ({ path, rows })),
    acledLeftOut: countAcledLeftOut(dataset),
  };
}
