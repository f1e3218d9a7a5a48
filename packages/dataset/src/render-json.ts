/** JSON with two spaces, `id` first and other keys by name, so that equal data has equal bytes. Ends with a line feed. */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareKeys(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

function compareKeys(a: string, b: string): number {
  if (a === 'id') return -1;
  if (b === 'id') return 1;
  return a < b ? -1 : 1;
}
