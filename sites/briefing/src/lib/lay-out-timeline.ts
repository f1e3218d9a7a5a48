import type { IsoDay } from '@mujaz/parsing';

/** What the timeline places: something with an id and the days on which it can have been. */
export interface Dated {
  id: string;
  earliest: IsoDay | null;
  latest: IsoDay | null;
}

export interface Lane<T extends Dated> {
  key: string;
  items: T[];
}

/** A mark in its lane: from `x` on, `width` wide; a point where the day is known. `row` counts from 0 within the lane. */
export interface Mark<T extends Dated> {
  item: T;
  x: number;
  width: number;
  row: number;
  isPoint: boolean;
}

/** A stretch of time drawn to scale, from pixel `x` on. Days are counted since 1970. */
export interface Stretch {
  first: number;
  last: number;
  x: number;
  width: number;
}

export interface Tick {
  x: number;
  /** `2023-11`. */
  month: string;
  /** The year is to be written: at the first tick of a stretch, and at the first of each year. */
  withYear: boolean;
}

/** Between two stretches nothing is held: the axis is broken there. Both days are those of attacks. */
export interface Gap {
  x: number;
  width: number;
  after: IsoDay;
  before: IsoDay;
}

export interface Timeline<T extends Dated> {
  stretches: Stretch[];
  gaps: Gap[];
  ticks: Tick[];
  lanes: { key: string; marks: Mark<T>[]; rows: number; undated: T[] }[];
}

const day = 86_400_000;
const number = (iso: IsoDay) => Date.parse(iso) / day;
const iso = (value: number) => new Date(value * day).toISOString().slice(0, 10);

/** The width of a point, and the least of a span. */
export const POINT = 13;
const GAP_WIDTH = 40;
const TICK_ROOM = 74;
/** Shorter pauses are drawn to scale. */
const SHORTEST_GAP = 75;
const MOST_STRETCHES = 4;

/**
 * Places lanes of dated things on one axis of `width` pixels, from earliest to latest; a reader from right to left mirrors it. Time
 * is to scale within a stretch; where nothing is held for long, the axis is broken, so that what is held can be told apart.
 */
export function layOutTimeline<T extends Dated>(lanes: readonly Lane<T>[], width: number): Timeline<T> {
  const spans = lanes
    .flatMap(({ items }) => items)
    .flatMap(({ earliest, latest }) =>
      earliest === null || latest === null ? [] : [{ first: number(earliest), last: number(latest) }],
    )
    .sort((a, b) => a.first - b.first);
  const clusters = clustersOf(spans);
  const stretches = place(clusters, width);
  const xOf = (value: number) => {
    const stretch = stretches.find(({ last }) => value <= last) ?? stretches.at(-1);
    if (!stretch) return 0;
    return stretch.x + ((value - stretch.first) / (stretch.last - stretch.first)) * stretch.width;
  };
  return {
    stretches,
    gaps: stretches.slice(1).flatMap((stretch, index) => {
      const before = stretches[index];
      const [left, right] = [clusters[index], clusters[index + 1]];
      if (!before || !left || !right) return [];
      const x = before.x + before.width;
      return [{ x, width: stretch.x - x, after: iso(left.last), before: iso(right.first) }];
    }),
    ticks: stretches.flatMap(ticksOf),
    lanes: lanes.map(({ key, items }) => layOutLane(key, items, xOf)),
  };
}

interface Cluster {
  first: number;
  last: number;
}

/** Spans that lie near each other; the longer a pause must be to break the axis, the fewer there are. */
function clustersOf(spans: readonly Cluster[]): Cluster[] {
  for (let pause = SHORTEST_GAP; ; pause *= 1.5) {
    const clusters: Cluster[] = [];
    for (const { first, last } of spans) {
      const open = clusters.at(-1);
      if (open && first - open.last <= pause) open.last = Math.max(open.last, last);
      else clusters.push({ first, last });
    }
    if (clusters.length <= MOST_STRETCHES) return clusters;
  }
}

function place(clusters: readonly Cluster[], width: number): Stretch[] {
  const padded = clusters.map(({ first, last }) => {
    const room = Math.max(4, Math.round((last - first) * 0.04));
    return { first: first - room, last: last + 1 + room };
  });
  const free = width - GAP_WIDTH * Math.max(0, padded.length - 1);
  const days = padded.map(({ first, last }) => last - first);
  const all = days.reduce((sum, value) => sum + value, 0);
  // A short stretch keeps room for its marks; the longer ones give it.
  const least = free / (padded.length * 2.2);
  const wanted = days.map((value) => Math.max(least, (value / all) * free));
  const scale = free / wanted.reduce((sum, value) => sum + value, 0);
  let x = 0;
  return padded.map((stretch, index) => {
    const own = (wanted[index] ?? 0) * scale;
    const placed = { ...stretch, x, width: own };
    x += own + GAP_WIDTH;
    return placed;
  });
}

function ticksOf({ first, last, x, width }: Stretch): Tick[] {
  const starts: string[] = [];
  const from = new Date(first * day);
  for (let month = from.getUTCMonth() + 1, year = from.getUTCFullYear(); ; month += 1) {
    const start = new Date(Date.UTC(year, month, 1));
    if (start.getTime() / day > last) break;
    starts.push(start.toISOString().slice(0, 7));
    year = from.getUTCFullYear();
  }
  // A stretch within one month is labelled where it begins.
  if (starts.length === 0) return [{ x, month: iso(first).slice(0, 7), withYear: true }];
  const room = width / starts.length;
  const step = Math.max(1, Math.ceil(TICK_ROOM / room));
  return starts
    .filter((_, index) => index % step === 0)
    .map((month, index, shown) => ({
      x: x + ((number(`${month}-01`) - first) / (last - first)) * width,
      month,
      withYear: month.slice(0, 4) !== shown[index - 1]?.slice(0, 4),
    }));
}

function layOutLane<T extends Dated>(key: string, items: readonly T[], xOf: (value: number) => number) {
  const marks: Mark<T>[] = [];
  const ends: number[] = [];
  const dated = items
    .flatMap((item) =>
      item.earliest === null || item.latest === null
        ? []
        : [{ item, first: number(item.earliest), last: number(item.latest) }],
    )
    .sort((a, b) => a.first - b.first || a.last - b.last);
  for (const { item, first, last } of dated) {
    const isPoint = first === last;
    const from = xOf(first);
    const middle = (from + xOf(last + 1)) / 2;
    const width = isPoint ? POINT : Math.max(POINT, xOf(last + 1) - from);
    const x = Math.max(0, middle - width / 2);
    let row = ends.findIndex((end) => end + 3 <= x);
    if (row === -1) row = ends.length;
    ends[row] = x + width;
    marks.push({ item, x, width, row, isPoint });
  }
  return {
    key,
    marks,
    rows: Math.max(1, ends.length),
    undated: items.filter(({ earliest, latest }) => earliest === null || latest === null),
  };
}
