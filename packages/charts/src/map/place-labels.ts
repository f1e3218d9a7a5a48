import { boxAt, isInside, meet, type Box } from './boxes.ts';

/** A disc with a name: its middle and radius, and the room its name takes, in pixels. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
}

export interface Label {
  id: string;
  /** The middle of the text's box. */
  x: number;
  y: number;
}

const GAP = 4;

/**
 * Places each name beside its disc, where it covers neither a disc nor another name and stays in the frame: to the right, the left,
 * above or below. The first given come first; a name that fits nowhere is left out. `obstacles` are covered neither.
 */
export function placeLabels(
  items: readonly Labelled[],
  frame: { width: number; height: number },
  obstacles: readonly Box[] = [],
): Label[] {
  const taken: Box[] = [...items.map(({ x, y, radius }) => boxAt(x, y, radius * 2, radius * 2)), ...obstacles];
  const labels: Label[] = [];
  for (const [index, item] of items.entries()) {
    const others = taken.filter((_, other) => other !== index);
    const spot = spotsOf(item).find(({ x, y }) => {
      const box = boxAt(x, y, item.width, item.height);
      return isInside(box, frame) && !others.some((other) => meet(box, other));
    });
    if (!spot) continue;
    labels.push({ id: item.id, ...spot });
    taken.push(boxAt(spot.x, spot.y, item.width, item.height));
  }
  return labels;
}

function spotsOf({ x, y, radius, width, height }: Labelled): { x: number; y: number }[] {
  const aside = radius + GAP + width / 2;
  const over = radius + GAP / 2 + height / 2;
  return [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y - over },
    { x, y: y + over },
    { x: x + aside, y: y - over / 2 },
    { x: x + aside, y: y + over / 2 },
    { x: x - aside, y: y - over / 2 },
    { x: x - aside, y: y + over / 2 },
  ];
}
