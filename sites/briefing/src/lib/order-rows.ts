/** What a column holds: names, numbers or ISO days. */
export type ColumnKind = 'text' | 'number' | 'day';

export type Direction = 'ascending' | 'descending';

/**
 * The order of a table's rows by the keys of one column, as positions in `keys`. Equal keys stay in the order given;
 * an empty key, which is what nobody told, stands last in both directions.
 */
export function orderRows(
  keys: readonly string[],
  kind: ColumnKind,
  direction: Direction,
  compareNames: (a: string, b: string) => number,
): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = {
    text: compareNames,
    number: (a: string, b: string) => Number(a) - Number(b),
    day: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
  }[kind];
  return [...keys.keys()].sort((a, b) => {
    const [left = '', right = ''] = [keys[a], keys[b]];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return sign * compare(left, right);
  });
}
