import type { Lang } from './chart.ts';
import { colour } from './colours.ts';

interface Shape {
  lang: Lang;
  /** The column that stands apart because it has no place on the axis of time, or -1. */
  apart?: number;
  /** `horizontal`: one series, names beside the bars, the number at each bar's end. `vertical`: stacked columns. */
  direction: 'horizontal' | 'vertical';
}

const FONT_SIZE = 13;

/** Chart.js options. In Arabic time and length run from right to left and names stand on the right. */
export function barOptions({ lang, direction, apart = -1 }: Shape): Record<string, unknown> {
  const rtl = lang === 'ar';
  const horizontal = direction === 'horizontal';
  const text = { color: 'currentColor', font: { size: FONT_SIZE } };
  const names = {
    grid: { display: false },
    border: { color: 'currentColor' },
    ticks: { ...text, autoSkip: false, maxRotation: 0, ...(horizontal ? { padding: 8 } : {}) },
  };
  const numbers = {
    beginAtZero: true,
    // Where each bar ends in its number, an axis would only say it again.
    display: !horizontal,
    grid: { color: colour('grid'), drawTicks: false },
    border: { display: false },
    ticks: { ...text, precision: 0, maxTicksLimit: 6, padding: 6 },
  };
  const stacked = !horizontal;

  return {
    indexAxis: horizontal ? 'y' : 'x',
    locale: rtl ? 'ar-SY-u-nu-latn' : 'en-GB',
    font: { size: FONT_SIZE },
    // Room for the number at the end of the longest bar.
    layout: { padding: horizontal ? (rtl ? { left: 28 } : { right: 28 }) : 0 },
    scales: {
      x: { ...(horizontal ? numbers : names), stacked, reverse: rtl },
      y: {
        ...(horizontal ? { ...names, border: { display: false } } : numbers),
        stacked,
        position: rtl ? 'right' : 'left',
      },
    },
    plugins: {
      legend: {
        display: !horizontal,
        position: 'bottom',
        rtl,
        textDirection: rtl ? 'rtl' : 'ltr',
        labels: { ...text, boxWidth: 12, boxHeight: 12 },
      },
      tooltip: { rtl, textDirection: rtl ? 'rtl' : 'ltr' },
      valueLabels: { place: horizontal ? 'end' : 'inside', color: 'currentColor' },
      fittedLabels: { display: true },
      apart: { column: apart, color: colour('unknown') },
    },
  };
}
