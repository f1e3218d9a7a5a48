import type { Chart as ChartJs } from 'chart.js';
import type { ChartConfig } from '../chart.ts';
import type { LiveWords } from '../live-words.ts';

/**
 * Lets the arrow keys walk through the columns in reading order (from right to left where time runs so; up and down
 * where bars lie below each other), Home and End go to the ends, and Escape leave. The tooltip follows, and `say` gets
 * each column in words.
 */
export function addKeyboard(
  canvas: HTMLCanvasElement,
  chart: ChartJs<'bar'>,
  config: ChartConfig,
  words: LiveWords,
  say: (text: string) => void,
): void {
  const isHorizontal = config.options['indexAxis'] === 'y';
  const scales = config.options['scales'] as { x: { reverse?: boolean } };
  const [back, on] = isHorizontal
    ? ['ArrowUp', 'ArrowDown']
    : scales.x.reverse === true
      ? ['ArrowRight', 'ArrowLeft']
      : ['ArrowLeft', 'ArrowRight'];
  const { titles, datasets } = config.data;
  const last = titles.length - 1;
  let column = -1;

  canvas.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const goal = {
      [on]: Math.min(last, column + 1),
      [back]: column === -1 ? last : Math.max(0, column - 1),
      Home: 0,
      End: last,
      Escape: -1,
    }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    visit(goal);
  });
  canvas.addEventListener('blur', () => visit(-1));
  // A pointer takes the tooltip away to where it is.
  canvas.addEventListener('pointermove', () => {
    column = -1;
  });

  function visit(goal: number): void {
    column = goal;
    const shown = datasets.flatMap((_, datasetIndex) => (chart.isDatasetVisible(datasetIndex) ? [datasetIndex] : []));
    const active = goal === -1 ? [] : shown.map((datasetIndex) => ({ datasetIndex, index: goal }));
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update();
    say(goal === -1 ? '' : describe(shown));
  }

  function describe(shown: number[]): string {
    const told = shown
      .map((index) => ({ series: datasets[index]?.label ?? '', count: datasets[index]?.data[column] ?? 0 }))
      .filter(({ count }) => count > 0)
      .map(({ series, count }) =>
        datasets.length === 1
          ? String(count)
          : words.value.replace('{series}', () => series).replace('{count}', () => String(count)),
      );
    const values = told.length === 0 ? words.none : told.join(words.separator);
    return words.column.replace('{column}', () => titles[column] ?? '').replace('{values}', () => values);
  }
}
