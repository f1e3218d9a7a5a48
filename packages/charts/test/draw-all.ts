/** Prints every chart of the three attacks in both languages: run by a test on machines of different fonts. */
import { chartWords, createCharts, renderChart } from '../src/index.ts';
import { threeAttacks } from './statistics.ts';

for (const lang of ['ar', 'en'] as const) {
  const words = { ...chartWords[lang], bases: {}, weapons: {}, actors: {} };
  for (const { id, config, title, description, size } of createCharts(threeAttacks, words, lang)) {
    if (config !== null) console.log(renderChart(config, { id, lang, title, description, ...size }));
  }
}
