import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Lang } from '../chart.ts';

/** A town that helps a reader to find their way on the map. */
export interface Town {
  id: string;
  names: Record<Lang, string>;
  /** Degrees, rounded to a tenth. */
  lat: number;
  lon: number;
  /** 1 is written first, 4 where there is much room. */
  rank: number;
}

let countries: FeatureCollection | undefined;
let rivers: FeatureCollection<MultiLineString> | undefined;
let towns: Town[] | undefined;

/** The countries of the world, Natural Earth 1:10 million, as the package `world-atlas` ships them. */
export function readCountries(): FeatureCollection {
  if (countries) return countries;
  const topology = readJson(import.meta.resolve('world-atlas/countries-10m.json')) as Topology<{
    countries: GeometryCollection;
  }>;
  const { type, features } = feature(topology, topology.objects.countries);
  // An outline wound the wrong way round (one of atolls is) would cover the world but for itself.
  return (countries = { type, features: features.filter((country) => geoArea(country) < 2 * Math.PI) });
}

/** The Euphrates, the Tigris and the Shatt al-Arab: `data/rivers.json`. */
export function readRivers(): FeatureCollection<MultiLineString> {
  return (rivers ??= readJson(import.meta.resolve('../../data/rivers.json')) as FeatureCollection<MultiLineString>);
}

/** Towns of Syria, Iraq and Jordan: `data/towns.json`. */
export function readTowns(): Town[] {
  return (towns ??= readJson(import.meta.resolve('../../data/towns.json')) as Town[]);
}

function readJson(url: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(url), 'utf8'));
}
