import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { chartWords, createCharts, drawPosterPicture, renderPoster, type Lang, type Poster } from '../src/index.ts';
import { threeAttacks } from './statistics.ts';

const said: Record<Lang, Omit<Poster, 'lang' | 'title' | 'text'>> = {
  ar: { kicker: 'حقل كونيكو', source: 'موجز. الرخصة: CC BY 4.0', address: 'https://example.org/ar/' },
  en: { kicker: 'Conoco & field', source: 'Mujaz. Licence: CC BY 4.0', address: 'https://example.org/en/' },
};

function posterOf(lang: Lang, id = 'month-by-weapon') {
  const words = { ...chartWords[lang], bases: {}, weapons: {}, actors: {} };
  const chart = createCharts(threeAttacks, words, lang).find((chart) => chart.id === id);
  if (!chart?.config) throw new Error(`no chart ${id}`);
  const poster: Poster = { lang, title: chart.title, text: chart.description, ...said[lang] };
  return { chart, poster };
}

describe.each(['ar', 'en'] as const)('a poster in %s', (lang) => {
  it('says as text whose numbers they are, what was counted, who published it and where', () => {
    const { chart, poster } = posterOf(lang);
    const svg = renderPoster(chart.config, poster, chart.size);
    const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    for (const part of [poster.kicker, poster.title, poster.text, poster.source, poster.address]) {
      expect(words).toContain(part.replace('&', '&amp;'));
    }
  });

  it('stands alone: no page to take a colour from, nothing asked of another place', () => {
    const { chart, poster } = posterOf(lang);
    const svg = renderPoster(chart.config, poster, chart.size);
    expect(svg).not.toMatch(/currentColor|var\(|href=|url\(http|<style|<script|NaN|undefined/);
    expect(svg).toContain('font-family=');
    expect(svg).toContain('fill="#ffffff"');
  });

  it('carries the faces it is given, before those of the machine', () => {
    const { chart, poster } = posterOf(lang);
    const face = { family: 'Own', weight: 600, woff2: new Uint8Array([1, 2, 3]) } as const;
    const svg = renderPoster(chart.config, poster, chart.size, [face]);
    expect(svg).toContain("@font-face{font-family:'Own';font-weight:600;src:url(data:font/woff2;base64,AQID)");
    expect(svg).toContain(`font-family="'Own', 'IBM Plex Sans Arabic'`);
  });

  it('is a picture twice as large, white, with its title where reading begins', async () => {
    const { chart, poster } = posterOf(lang);
    const svg = renderPoster(chart.config, poster, chart.size);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const picture = await loadImage(await drawPosterPicture(chart.config, poster, chart.size));
    expect([picture.width, picture.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    const canvas = createCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    expect([...context.getImageData(2, 2, 1, 1).data]).toEqual([255, 255, 255, 255]);
    const inkIn = (x: number) => {
      const { data } = context.getImageData(x, 60, picture.width / 2, 140);
      return data.filter((value, at) => at % 4 === 0 && value < 160).length;
    };
    const [left, right] = [inkIn(0), inkIn(picture.width / 2)];
    if (lang === 'ar') expect(right).toBeGreaterThan(left * 3);
    else expect(left).toBeGreaterThan(right * 3);
  });

  it('gives the same bytes again', async () => {
    const { chart, poster } = posterOf(lang, 'by-base');
    const [one, other] = await Promise.all([1, 2].map(() => drawPosterPicture(chart.config, poster, chart.size)));
    expect(one?.toString('base64')).toBe(other?.toString('base64'));
  });
});
