import { boxAt, isInside, meet, type Box } from './boxes.ts';
import type { Outline } from './project-map.ts';

/** Between the spots that are tried, in pixels. */
const STEP = 14;

/**
 * Where a country's name can stand: wholly in the country and in the frame, covering none of `taken`, as near to the middle of what is in
 * sight as that allows. Null where it fits nowhere.
 */
export function nameCountry(
  { middle, holds }: Pick<Outline, 'middle' | 'holds'>,
  size: { width: number; height: number },
  frame: { width: number; height: number },
  taken: readonly Box[],
): { x: number; y: number } | null {
  const spots: { x: number; y: number; distance: number }[] = [];
  for (let y = STEP; y < frame.height; y += STEP) {
    for (let x = STEP; x < frame.width; x += STEP) {
      spots.push({ x, y, distance: Math.hypot(x - middle.x, y - middle.y) });
    }
  }
  spots.sort((a, b) => a.distance - b.distance);
  const found = spots.find(({ x, y }) => {
    const box = boxAt(x, y, size.width, size.height);
    if (!isInside(box, frame) || taken.some((other) => meet(box, other))) return false;
    const corners = [
      [box.left, box.top],
      [box.right, box.top],
      [box.left, box.bottom],
      [box.right, box.bottom],
    ] as const;
    return corners.every(([px, py]) => holds(px, py));
  });
  return found ? { x: found.x, y: found.y } : null;
}
