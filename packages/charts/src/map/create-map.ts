import type { Lang } from '../chart.ts';
import { measureText } from '../measure-text.ts';
import { boxAt, type Box } from './boxes.ts';
import { nameCountry } from './name-country.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { projectMap, type Place } from './project-map.ts';
import { readTowns } from './read-geography.ts';

/** A place with its name and the number that its disc stands for. */
export interface CountedPlace extends Place {
  name: string;
  count: number;
}

export interface MapOptions {
  /** Pixels. */
  width: number;
  lang: Lang;
  /** Countries that the map is about, by ISO 3166 numeric code. */
  countries: readonly string[];
  /** The name of a country, by ISO 3166 numeric code; null for one that is not to be named. */
  nameOfCountry: (code: string) => string | null;
}

/** A map to draw, in pixels: outlines, rivers, towns, discs whose areas are as their counts, and names where there is room. */
export interface CreatedMap {
  width: number;
  height: number;
  /** Every country in sight as SVG path data; `isSubject`: the map is about it. */
  countries: { code: string; path: string; isSubject: boolean }[];
  countryNames: { code: string; name: string; x: number; y: number; isSubject: boolean }[];
  rivers: string;
  towns: { id: string; name: string; x: number; y: number; label: { x: number; y: number } }[];
  discs: { id: string; name: string; count: number; x: number; y: number; radius: number }[];
  labels: Label[];
  /** Discs that explain the sizes, the smallest first. */
  sizes: { count: number; radius: number }[];
  /** A length to measure by. */
  scale: { kilometres: number; width: number };
}

/** The sizes in pixels at which names are to be written: of places, of countries, of towns. */
export const LABEL_SIZE = 13;
export const COUNTRY_SIZE = 15;
export const TOWN_SIZE = 11.5;

const SMALLEST = 5;
const LARGEST = 22;
/** The room in the lower corner where reading begins, which is kept for the scale. */
const SCALE_ROOM = { width: 150, height: 40 };
/** Beyond this width there is room for every town. */
const WIDE = 600;

/**
 * Lays out a map of counted places, the largest first, so that no disc hides a smaller one. A place without a count gets the smallest
 * disc.
 */
export function createMap(places: readonly CountedPlace[], options: MapOptions): CreatedMap {
  const { width, lang } = options;
  const ordered = [...places].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const { height, countries, rivers, pixelsPerKilometre, at } = projectMap(ordered, width);
  const frame = { width, height };
  const isSubject = (code: string) => options.countries.includes(code);

  const most = Math.max(1, ...ordered.map(({ count }) => count));
  const radiusOf = createRadius(most);
  const discs = ordered.map((place) => ({
    id: place.id,
    name: place.name,
    count: place.count,
    ...at(place),
    radius: radiusOf(place.count),
  }));
  const scaleX = lang === 'ar' ? width - SCALE_ROOM.width / 2 : SCALE_ROOM.width / 2;
  const reserved = boxAt(scaleX, height - SCALE_ROOM.height / 2, SCALE_ROOM.width, SCALE_ROOM.height);
  const measured = discs.map(({ id, name, x, y, radius }) => ({ id, x, y, radius, ...sizeOf(name, LABEL_SIZE) }));
  const labels = placeLabels(measured, frame, [reserved]);

  const taken: Box[] = [
    reserved,
    ...discs.map(({ x, y, radius }) => boxAt(x, y, radius * 2 + 6, radius * 2 + 6)),
    ...labels.map(({ id, x, y }) => {
      const { width: own, height: tall } = measured.find((item) => item.id === id) ?? sizeOf('', LABEL_SIZE);
      return boxAt(x, y, own + 4, tall);
    }),
  ];
  const countryNames = countries.flatMap((outline) => {
    const name = options.nameOfCountry(outline.code);
    const size = sizeOf(name ?? '', COUNTRY_SIZE);
    const spot = name === null ? null : nameCountry(outline, size, frame, taken);
    if (name === null || spot === null) return [];
    taken.push(boxAt(spot.x, spot.y, size.width, size.height));
    return [{ code: outline.code, name, ...spot, isSubject: isSubject(outline.code) }];
  });

  return {
    width,
    height,
    countries: countries.map(({ code, path }) => ({ code, path, isSubject: isSubject(code) })),
    countryNames,
    rivers,
    towns: placeTowns(frame, lang, at, taken),
    discs,
    labels,
    sizes: [...new Set([1, most])].map((count) => ({ count, radius: radiusOf(count) })),
    scale: scaleOf(pixelsPerKilometre),
  };
}

/** The radius of a count's disc. With few attacks a disc stays small: one attack is never a blot. */
function createRadius(most: number): (count: number) => number {
  const largest = Math.min(LARGEST, SMALLEST + 4 * Math.sqrt(most));
  return (count) => Math.max(SMALLEST, Math.round(Math.sqrt(count / most) * largest * 10) / 10);
}

/** Towns with a name that covers nothing, the most important first. */
function placeTowns(
  frame: { width: number; height: number },
  lang: Lang,
  at: (place: { lat: number; lon: number }) => { x: number; y: number },
  taken: readonly Box[],
): CreatedMap['towns'] {
  const mostRank = frame.width >= WIDE ? 4 : 2;
  const candidates = readTowns()
    .filter(({ rank }) => rank <= mostRank)
    .sort((a, b) => a.rank - b.rank)
    .map((town) => ({ id: town.id, name: town.names[lang], ...at(town) }))
    .filter(({ x, y }) => x > 8 && y > 8 && x < frame.width - 8 && y < frame.height - 8)
    .filter(({ x, y }) => !taken.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom));
  const spots = placeLabels(
    candidates.map(({ id, name, x, y }) => ({ id, x, y, radius: 2, ...sizeOf(name, TOWN_SIZE) })),
    frame,
    taken,
  );
  return candidates.flatMap((town) => {
    const spot = spots.find(({ id }) => id === town.id);
    return spot ? [{ ...town, label: { x: spot.x, y: spot.y } }] : [];
  });
}

function sizeOf(text: string, size: number): { width: number; height: number } {
  return { width: measureText(text, size), height: size * 1.5 };
}

/** The longest round length that stays under a hundred pixels. */
function scaleOf(pixelsPerKilometre: number): CreatedMap['scale'] {
  const lengths = [500, 200, 100, 50, 20, 10];
  const kilometres = lengths.find((length) => length * pixelsPerKilometre <= 100) ?? 10;
  return { kilometres, width: Math.round(kilometres * pixelsPerKilometre * 10) / 10 };
}
