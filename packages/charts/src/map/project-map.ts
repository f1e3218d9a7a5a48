import { geoContains, geoMercator, geoPath } from 'd3-geo';
import type { Feature, MultiPoint } from 'geojson';
import { readCountries, readRivers } from './read-geography.ts';
import { thinPath } from './thin-path.ts';

/** A place to put on the map, in degrees. */
export interface Place {
  id: string;
  lat: number;
  lon: number;
}

/** A country as far as it is in sight. */
export interface Outline {
  /** ISO 3166 numeric code. */
  code: string;
  /** SVG path data. */
  path: string;
  /** The middle of what is in sight, in pixels. */
  middle: { x: number; y: number };
  /** Whether a point of the drawing, in pixels, lies in the country. */
  holds: (x: number, y: number) => boolean;
}

export interface ProjectedMap {
  width: number;
  height: number;
  /** Every country in sight. */
  countries: Outline[];
  /** Path data of the Euphrates, the Tigris and the Shatt al-Arab. */
  rivers: string;
  /** Pixels to a kilometre in the middle of the map. */
  pixelsPerKilometre: number;
  /** Where a place stands, in pixels. */
  at: (place: Pick<Place, 'lat' | 'lon'>) => { x: number; y: number };
}

/** Room around the outermost places, in pixels. */
const MARGIN = 46;
/** Beyond the frame, so that no outline shows where it is cut. */
const OVERHANG = 4;
/** Finer turns of a line are not drawn, in pixels. */
const FINEST = 2;
const KILOMETRES_PER_DEGREE = 111.2;

/**
 * Projects the country around places onto a map of `width` pixels, tall enough for all of them. Borders and rivers are those of Natural
 * Earth (1:10 million, public domain); no tile and no request is needed.
 *
 * @throws {RangeError} without a place
 */
export function projectMap(places: readonly Place[], width: number): ProjectedMap {
  if (places.length === 0) throw new RangeError('Unexpected no places, expected at least one to draw a map around');
  const extent: MultiPoint = { type: 'MultiPoint', coordinates: framed(places) };
  const ratio = ratioOf(extent.coordinates);
  const wanted = (width - 2 * MARGIN) * ratio + 2 * MARGIN;
  const height = Math.round(Math.min(width * 1.1, 560, Math.max(width * 0.5, wanted)));
  const projection = geoMercator()
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      extent,
    )
    .clipExtent([
      [-OVERHANG, -OVERHANG],
      [width + OVERHANG, height + OVERHANG],
    ]);
  const toPath = geoPath(projection).digits(1);
  const at = ({ lat, lon }: Pick<Place, 'lat' | 'lon'>) => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return { x: round(x), y: round(y) };
  };
  const outline = (country: Feature): Outline[] => {
    const path = toPath(country);
    if (path === null) return [];
    const [x, y] = toPath.centroid(country);
    const holds = (px: number, py: number) => {
      const point = projection.invert?.([px, py]);
      return point ? geoContains(country, point) : false;
    };
    return [{ code: String(country.id), path: thinPath(path, FINEST), middle: { x: round(x), y: round(y) }, holds }];
  };
  const [lon = 0, lat = 0] = projection.invert?.([width / 2, height / 2]) ?? [];
  const degree = at({ lat: lat + 0.5, lon }).y - at({ lat: lat - 0.5, lon }).y;
  return {
    width,
    height,
    countries: readCountries().features.flatMap(outline),
    rivers: thinPath(toPath(readRivers()) ?? '', FINEST),
    pixelsPerKilometre: Math.abs(degree) / KILOMETRES_PER_DEGREE,
    at,
  };
}

/** One place alone is shown with a degree of land on each side. */
function framed(places: readonly Place[]): [number, number][] {
  const points = places.map(({ lat, lon }): [number, number] => [lon, lat]);
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const missing = (values: number[], least: number) =>
    Math.max(0, (least - (Math.max(...values) - Math.min(...values))) / 2);
  const [wide, high] = [missing(lons, 3), missing(lats, 2)];
  return [
    ...points,
    [Math.min(...lons) - wide, Math.min(...lats) - high],
    [Math.max(...lons) + wide, Math.max(...lats) + high],
  ];
}

/** Height to width of the places as Mercator shows them. */
function ratioOf(points: readonly (readonly number[])[]): number {
  const flat = geoMercator().scale(1).translate([0, 0]);
  const projected = points.map(([lon = 0, lat = 0]) => flat([lon, lat]) ?? [0, 0]);
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  return span(projected.map(([, y = 0]) => y)) / span(projected.map(([x = 0]) => x));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
