/**
 * Drops the points of SVG path data that lie nearer to the last one kept than `least` pixels: no eye sees them, and every reader loads
 * them. Takes the absolute `M`, `L` and `Z` of d3-geo; the ends of each line stay.
 */
export function thinPath(path: string, least: number): string {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const isClosed = line.endsWith('Z');
      const points = (isClosed ? line.slice(0, -1) : line).split('L');
      const kept = keepApart(points, least);
      return `M${kept.join('L')}${isClosed ? 'Z' : ''}`;
    })
    .join('');
}

function keepApart(points: readonly string[], least: number): string[] {
  const [first = ''] = points;
  const kept = [first];
  let [x, y] = read(first);
  for (const point of points.slice(1, -1)) {
    const [nextX, nextY] = read(point);
    if (Math.hypot(nextX - x, nextY - y) < least) continue;
    kept.push(point);
    [x, y] = [nextX, nextY];
  }
  const last = points.at(-1);
  if (points.length > 1 && last !== undefined) kept.push(last);
  return kept;
}

function read(point: string): [number, number] {
  const [x = 0, y = 0] = point.split(',').map(Number);
  return [x, y];
}
