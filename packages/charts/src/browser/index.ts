/**
 * Makes the drawn charts of a page interactive. With Chart.js in it: load this module when a reader comes near a chart,
 * not before. The DOM contract is in the package's README.
 */
import { startChart } from './live-chart.ts';

/** Watches every `[data-chart]` under `root`; each comes to life once, when it is about to be seen. Returns a way to stop. */
export function enlivenCharts(root: ParentNode = document): () => void {
  if (!('IntersectionObserver' in globalThis)) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void enliven(target as HTMLElement);
      }
    },
    { rootMargin: '100px' },
  );
  for (const figure of root.querySelectorAll<HTMLElement>('[data-chart]')) observer.observe(figure);
  return () => observer.disconnect();
}

/** Whatever fails, the drawing stays: a reader loses the tooltips and nothing else. */
async function enliven(figure: HTMLElement): Promise<void> {
  try {
    await startChart(figure);
    figure.dataset['chartState'] = 'live';
  } catch (error) {
    figure.dataset['chartState'] = 'still';
    console.warn('Chart left as a drawing:', error);
  }
}
