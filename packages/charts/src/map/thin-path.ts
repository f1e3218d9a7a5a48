/**
 * Writes SVG path data shorter: drops the points that lie nearer to the last one kept than `least` pixels, which no eye sees, and gives
 * each point by its distance from the one before, in tenths of a pixel. Takes the absolute `M`, `L` and `Z` of d3-geo; the ends of each
 * line stay.
 */
export function thinPath(path: string, least: number): string {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const isClosed = line.endsWith('Z');
      const points = (isClosed ? line.slice(0, -1) : line).split('L').map(read);
      return `${writeLine(keepApart(points, least))}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

/** In tenths of a pixel, so that distances add up without a remainder. */
type Point = readonly [x: number, y: number];

function read(point: string): Point {
  const [x = 0, y = 0] = point.split(',').map((value) => Math.round(Number(value) * 10));
  return [x, y];
}

function keepApart(points: readonly Point[], least: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const before = kept.at(-1);
    const isEnd = index === 0 || index === points.length - 1;
    const distance = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : Infinity;
    if (isEnd || distance >= least * 10) kept.push(point);
  });
  return kept;
}

function writeLine([first = [0, 0], ...rest]: readonly Point[]): string {
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = writePair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${writePair(first[0], first[1])}${steps.map((step) => `l${step}`).join('')}`;
}

/** Two numbers; a minus parts them as well as a space. */
function writePair(x: number, y: number): string {
  const [first, second] = [writeTenths(x), writeTenths(y)];
  return second.startsWith('-') ? first + second : `${first} ${second}`;
}

/** Tenths as a decimal without a needless nought: `.5`, `-.5`, `10.5`, `-12`. */
function writeTenths(value: number): string {
  const text = String(value / 10);
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}
