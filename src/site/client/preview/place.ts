/** A rectangle of the visible part of the page, in pixels. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels between a link and its preview, and between a preview and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * Where the left upper corner of a preview goes: below its link, above it where there is more room, and always within
 * the window from left to right.
 */
export function placeBeside(link: Rectangle, card: { width: number; height: number }, view: { width: number; height: number }): { left: number; top: number } {
  const [above, below] = [link.top, view.height - link.bottom];
  const needed = card.height + GAP + EDGE;
  const goesBelow = below >= needed || below >= above;
  return {
    left: Math.max(EDGE, Math.min(link.left, view.width - card.width - EDGE)),
    top: goesBelow ? link.bottom + GAP : link.top - GAP - card.height,
  };
}

/** Of the lines over which a link runs, the one at a height; the first where none is. */
export function lineAt<T extends Rectangle>(lines: readonly T[], height: number | undefined): T | undefined {
  return lines.find(({ top, bottom }) => height !== undefined && top <= height && height <= bottom) ?? lines[0];
}
