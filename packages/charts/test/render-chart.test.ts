import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chartWords, createCharts, renderChart, serializeConfig, type Lang } from '../src/index.ts';
import { manyMonths, threeAttacks } from './statistics.ts';

const bases = { ar: { conoco: 'حقل كونيكو' }, en: { conoco: 'Conoco <"&\'> field' } };
const weapons = { ar: { drone: 'طائرة مسيّرة' }, en: { drone: 'Drone' } };

function draw(id: string, lang: Lang, statistics = threeAttacks): string {
  const chart = createCharts(
    statistics,
    { ...chartWords[lang], bases: bases[lang], weapons: weapons[lang], actors: {} },
    lang,
  ).find((chart) => chart.id === id);
  if (!chart?.config) throw new Error(`no chart ${id}`);
  const { config, title, description, size } = chart;
  return renderChart(config, { id, lang, title, description, ...size });
}

/** The elements of one name, as attribute maps, in the order drawn. */
function elements(svg: string, name: string): Record<string, string>[] {
  return svg
    .split(`<${name} `)
    .slice(1)
    .map((part) =>
      Object.fromEntries(
        [...(part.split('>')[0] ?? '').matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
    );
}

function texts(svg: string): string[] {
  return svg
    .split('<text ')
    .slice(1)
    .map((part) => part.slice(part.indexOf('>') + 1, part.indexOf('</text>')));
}

describe('renderChart', () => {
  it('draws each bar as long as its number', () => {
    const [known, ...others] = elements(draw('by-weapon', 'en'), 'rect').map(({ width }) => Number(width));
    // Drones twice, rockets once; each bar is 1.5 shorter for its edges.
    expect(others).toHaveLength(1);
    expect(((known ?? 0) + 1.5) / ((others[0] ?? 0) + 1.5)).toBeCloseTo(2, 1);
  });

  it('writes names and numbers as real text, escaped', () => {
    const words = texts(draw('by-base', 'en'));
    expect(words).toContain("Conoco &lt;&quot;&amp;'&gt; field");
    expect(words).toContain('Base not known');
    expect(words.slice(-2)).toEqual(['2', '1']);
  });

  it('keeps Arabic text in its logical order and says that it runs from right to left', () => {
    const svg = draw('by-base', 'ar');
    expect(texts(svg)).toContain('حقل كونيكو');
    expect(elements(svg, 'svg')[0]).toMatchObject({ lang: 'ar', direction: 'rtl' });
  });

  it('puts Arabic names right of the bars and English ones left', () => {
    const place = (lang: Lang, name: string) => {
      const svg = draw('by-base', lang);
      const text = elements(svg, 'text')[texts(svg).indexOf(name)];
      return { text: Number(text?.['x']), anchor: text?.['text-anchor'], bar: Number(elements(svg, 'rect')[0]?.['x']) };
    };
    const ar = place('ar', 'حقل كونيكو');
    expect(ar.text).toBeGreaterThan(ar.bar);
    // The end of right-to-left text is its left edge: the name grows away from the bar.
    expect(ar.anchor).toBe('end');
    const en = place('en', 'Base not known');
    expect(en.text).toBeLessThan(en.bar);
    expect(en.anchor).toBe('end');
  });

  it('runs months from right to left in Arabic', () => {
    const across = (lang: Lang, years: string[]) => {
      const svg = draw('month-by-weapon', lang);
      return years.map((year) => Number(elements(svg, 'text')[texts(svg).indexOf(year)]?.['x']));
    };
    const [early, late] = across('en', ['2023', '2024']);
    expect(early).toBeLessThan(late ?? 0);
    const [earlyAr, lateAr] = across('ar', ['2023', '2024']);
    expect(earlyAr).toBeGreaterThan(lateAr ?? Infinity);
  });

  it('is named for those who cannot see it, by ids of its own', () => {
    const svg = draw('by-base', 'en');
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="by-base-title" aria-describedby="by-base-desc"');
    expect(svg).toContain('<title id="by-base-title">Attacks by base</title>');
    expect(svg).toContain('<desc id="by-base-desc">Counted: 2 of 3. Not known: 1.</desc>');
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.every((id) => id?.startsWith('by-base-'))).toBe(true);
  });

  it('needs no inline style, script or font, and scales', () => {
    for (const id of ['month-by-weapon', 'by-base', 'by-grade', 'by-weapon']) {
      const svg = draw(id, 'ar');
      expect(svg).not.toMatch(/ style=|<style|<script|font-family|href=| on[a-z]+=/);
      expect(svg).toMatch(/ viewBox="0 0 640 \d+"/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('keeps every label inside the drawing', () => {
    for (const id of ['month-by-weapon', 'by-base', 'by-grade', 'by-weapon']) {
      for (const text of elements(draw(id, 'ar'), 'text')) {
        expect(Number(text['x'])).toBeGreaterThanOrEqual(0);
        expect(Number(text['x'])).toBeLessThanOrEqual(640);
      }
    }
  });

  it('draws many months', () => {
    const svg = draw('month-by-weapon', 'en', manyMonths(48));
    expect(elements(svg, 'rect').filter(({ fill }) => fill?.includes('--chart-drone')).length).toBeGreaterThanOrEqual(
      49,
    );
  });

  it('leaves the config as it was', () => {
    const [chart] = createCharts(threeAttacks, { ...chartWords.en, bases: {}, weapons: {}, actors: {} }, 'en');
    if (!chart?.config) throw new Error('no chart');
    const before = JSON.stringify(chart.config);
    renderChart(chart.config, { id: 'x', lang: 'en', title: 't', description: 'd', width: 300, height: 200 });
    expect(JSON.stringify(chart.config)).toBe(before);
  });

  it('gives the same bytes in another process, with or without the fonts of the machine', () => {
    const script = fileURLToPath(new URL('draw-all.ts', import.meta.url));
    const drawWith = (env: object) =>
      execFileSync(process.execPath, [script], { env: { ...process.env, ...env }, encoding: 'utf8' });
    const here = drawWith({});
    expect(here).toContain('</svg>');
    expect(drawWith({ DISABLE_SYSTEM_FONTS_LOAD: '1' })).toBe(here);
  });
});

describe('serializeConfig', () => {
  it('cannot close the script that holds it', () => {
    const [chart] = createCharts(
      threeAttacks,
      { ...chartWords.en, bases: {}, weapons: { drone: '</script><b>' }, actors: {} },
      'en',
    );
    if (!chart?.config) throw new Error('no chart');
    const json = serializeConfig(chart.config);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(chart.config);
  });
});
