/**
 * A copy of `value` in which every `var(…)` and `currentColor` is the colour it has inside `host`: a canvas does not
 * know the page's custom properties.
 */
export function resolveColours<T>(value: T, host: HTMLElement): T {
  const probe = document.createElement('span');
  host.append(probe);
  const resolved = walk(value, (text) => {
    probe.style.color = '';
    probe.style.color = text;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return resolved as T;
}

function walk(value: unknown, resolve: (text: string) => string): unknown {
  if (typeof value === 'string') return value === 'currentColor' || value.startsWith('var(') ? resolve(value) : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, resolve));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, resolve)]));
}
