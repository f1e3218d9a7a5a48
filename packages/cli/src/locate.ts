/** A one-based line and column; columns count code points, as an editor's status line does. */
export interface Place {
  line: number;
  column: number;
}

/** Turns offsets in code points into lines and columns. Linear to make, quick to ask. */
export function createLocator(text: string): (offset: number) => Place {
  const starts = [0];
  let offset = 0;
  for (const character of text) {
    offset += 1;
    if (character === '\n') starts.push(offset);
  }
  return (wanted) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  };
}
