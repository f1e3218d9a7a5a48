/** Converts offsets of UTF-16 units, as JavaScript counts, into offsets of Unicode code points. Linear to build. */
export function createCodePointIndex(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(index + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        pairs.push(index);
        index += 1;
      }
    }
  }
  if (pairs.length === 0) return (unit) => unit;
  return (unit) => unit - countBelow(pairs, unit);
}

/** How many of the ascending `values` are below `limit`. */
function countBelow(values: number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
