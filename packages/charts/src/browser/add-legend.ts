import type { ChartConfig } from '../chart.ts';
import type { LiveWords } from '../live-words.ts';
import { resolveColours } from './resolve-colours.ts';

/**
 * Adds a button for each series, which shows or hides it, and one that shows all again. Escape shows all, too. A series
 * that is alone has only its name. The sample of a hollow series is hollow. `recolour` takes the colours anew.
 */
export function addLegend(
  host: HTMLElement,
  config: ChartConfig,
  words: LiveWords,
  toggle: (index: number, isShown: boolean) => void,
): { element: HTMLElement; recolour: () => void } {
  const group = document.createElement('div');
  group.className = 'mujaz-chart-legend';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.legend);
  host.append(group);

  const buttons = config.data.datasets.map(({ label }, index) => {
    const button = document.createElement(config.data.datasets.length > 1 ? 'button' : 'span');
    button.className = 'mujaz-chart-series';
    const sample = document.createElement('span');
    sample.className = 'mujaz-chart-sample';
    const name = document.createElement('span');
    name.textContent = label;
    button.append(sample, name);
    if (button instanceof HTMLButtonElement) {
      button.type = 'button';
      button.setAttribute('aria-pressed', 'true');
      button.addEventListener('click', () => show(index, button.getAttribute('aria-pressed') !== 'true'));
    }
    group.append(button);
    return { button, sample };
  });
  const all = document.createElement('button');
  all.type = 'button';
  all.className = 'mujaz-chart-all';
  all.textContent = words.showAll;
  all.addEventListener('click', showAll);
  group.append(all);
  group.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') showAll();
  });
  all.hidden = true;
  recolour();

  function show(index: number, isShown: boolean): void {
    const button = buttons[index]?.button;
    if (button === undefined || (button.getAttribute('aria-pressed') === 'true') === isShown) return;
    button.setAttribute('aria-pressed', String(isShown));
    const isWhole = buttons.every((item) => item.button.getAttribute('aria-pressed') === 'true');
    // A button that vanishes would take the focus with it.
    if (isWhole && document.activeElement === all) buttons[0]?.button.focus();
    all.hidden = isWhole;
    toggle(index, isShown);
  }
  function showAll(): void {
    for (const index of buttons.keys()) show(index, true);
  }
  function recolour(): void {
    const { datasets } = resolveColours(config.data, host);
    for (const [index, { sample }] of buttons.entries()) {
      const { backgroundColor, borderColor } = datasets[index] ?? {};
      const fill = [backgroundColor].flat()[0] ?? '';
      const isHollow = [config.data.datasets[index]?.backgroundColor].flat()[0] === 'transparent';
      sample.style.backgroundColor = isHollow ? 'transparent' : fill;
      sample.style.borderColor = isHollow ? ([borderColor].flat()[0] ?? '') : fill;
    }
  }
  return { element: group, recolour };
}
