import { geoMercator, geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPoint } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A place to put on the map, in degrees. */
export interface Place {
  id: string;
  lat: number;
  lon: number;
}

export interface ProjectedMap {
  width: number;
  height: number;
  /** Outlines as SVG path data: of the countries asked for, by ISO 3166 numeric code, and of all others that are in sight as one. */
  countries: { code: string; path: string; x: number; y: number }[];
  others: string;
  /** In pixels, in the order given. */
  points: { id: string; x: number; y: number }[];
}

/** Room around the outermost places, in pixels. */
const MARGIN = 46;

/**
 * Projects places and the countries around them onto a map of `width` pixels. Borders are those of Natural Earth (1:10 million,
 * public domain), as the package `world-atlas` ships them; no tile and no request is needed.
 *
 * @throws {RangeError} without a place
 */
export function projectMap(places: readonly Place[], countries: readonly string[], width: number): ProjectedMap {
  if (places.length === 0) throw new RangeError('Unexpected no places, expected at least one to draw a map around');
  const extent: MultiPoint = { type: 'MultiPoint', coordinates: framed(places) };
  const ratio = ratioOf(extent.coordinates);
  const height = Math.round(Math.min(width * 1.1, Math.max(width * 0.5, (width - 2 * MARGIN) * ratio + 2 * MARGIN)));
  const inside: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  const projection = geoMercator()
    .fitExtent(inside, extent)
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ]);
  const toPath = geoPath(projection).digits(1);
  const world = readWorld();
  const visible = world.features.flatMap((country) => {
    const path = toPath(country);
    return path === null ? [] : [{ code: String(country.id), path, country }];
  });
  return {
    width,
    height,
    countries: countries.flatMap((code) => {
      const found = visible.find((other) => other.code === code);
      if (!found) return [];
      // The middle of what is in sight, where its name can stand.
      const [x, y] = toPath.centroid(found.country);
      return [{ code, path: found.path, x: round(x), y: round(y) }];
    }),
    others: visible
      .filter(({ code }) => !countries.includes(code))
      .map(({ path }) => path)
      .join(''),
    points: places.map(({ id, lat, lon }) => {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return { id, x: round(x), y: round(y) };
    }),
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

let world: FeatureCollection | undefined;

function readWorld(): FeatureCollection {
  if (world) return world;
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  return (world = feature(topology, topology.objects.countries));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
