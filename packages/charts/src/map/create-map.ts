import { measureText } from '../measure-text.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { projectMap, type Place, type ProjectedMap } from './project-map.ts';

/** A place with its name and the number that its disc stands for. */
export interface CountedPlace extends Place {
  name: string;
  count: number;
}

/** A map to draw: outlines, discs whose areas are as their counts, and names where there is room. */
export interface CreatedMap extends Omit<ProjectedMap, 'points'> {
  discs: { id: string; name: string; count: number; x: number; y: number; radius: number }[];
  labels: Label[];
}

/** The size in pixels at which names are to be written. */
export const LABEL_SIZE = 13;

const SMALLEST = 5;
const LARGEST = 22;

/**
 * Lays out a map of counted places, the largest first, so that no disc hides a smaller one. A place without a count gets the smallest
 * disc.
 */
export function createMap(places: readonly CountedPlace[], countries: readonly string[], width: number): CreatedMap {
  const ordered = [...places].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const { points, ...map } = projectMap(ordered, countries, width);
  const most = Math.max(1, ...ordered.map(({ count }) => count));
  // With few attacks a disc stays small: one attack is never a blot.
  const largest = Math.min(LARGEST, SMALLEST + 4 * Math.sqrt(most));
  const discs = ordered.map(({ id, name, count }, index) => ({
    id,
    name,
    count,
    x: points[index]?.x ?? 0,
    y: points[index]?.y ?? 0,
    radius: Math.max(SMALLEST, Math.round(Math.sqrt(count / most) * largest * 10) / 10),
  }));
  const labels = placeLabels(
    discs.map(({ id, name, x, y, radius }) => ({
      id,
      x,
      y,
      radius,
      width: measureText(name, LABEL_SIZE),
      height: LABEL_SIZE * 1.5,
    })),
    map,
  );
  return { ...map, discs, labels };
}
