/** A rectangle on a drawing, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The rectangle of this size around a middle. */
export function boxAt(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether a rectangle lies in the frame, two pixels from its edge. */
export function isInside(
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean {
  return left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;
}

/** Whether two rectangles share a point. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
