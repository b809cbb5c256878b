/** A place on the map, in user units. */
export interface Place {
  x: number;
  y: number;
}

/** The part of the map that is seen. */
export interface Window extends Place {
  width: number;
  height: number;
}

export const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;

export type Direction = keyof typeof DIRECTIONS;

/**
 * Index of the next place in a direction: the nearest of those that lie more in that direction than beside it;
 * `undefined` when there is none.
 */
export function nextInDirection(places: readonly Place[], from: number, direction: Direction): number | undefined {
  const start = places[from];
  if (!start) return undefined;
  const [dx, dy] = DIRECTIONS[direction];
  let best: { index: number; cost: number } | undefined;
  places.forEach((place, index) => {
    const ahead = (place.x - start.x) * dx + (place.y - start.y) * dy;
    const aside = Math.abs((place.x - start.x) * dy) + Math.abs((place.y - start.y) * dx);
    if (index === from || ahead <= 0 || aside > ahead) return;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { index, cost };
  });
  return best?.index;
}

/** How far one can zoom: out until the window is `widest` wide, in until it is `closest` wide; and the map it stays on. */
export interface ZoomLimits {
  widest: number;
  closest: number;
  map: Window;
}

/** The window scaled about its own or a given centre, within the limits. */
export function zoomed(view: Window, factor: number, { widest, closest, map }: ZoomLimits, about: Place = { x: view.x + view.width / 2, y: view.y + view.height / 2 }): Window {
  const width = Math.max(Math.min(closest, widest), Math.min(widest, view.width / factor));
  const scale = width / view.width;
  return kept({ x: about.x - (about.x - view.x) * scale, y: about.y - (about.y - view.y) * scale, width, height: view.height * scale }, map);
}

/** The window moved so that a place is inside, with some room around it; unmoved when it already is. */
export function showing(view: Window, place: Place, room: number, map: Window): Window {
  const moved = (start: number, length: number, at: number) => {
    const margin = Math.min(room, length / 2);
    return Math.min(Math.max(start, at + margin - length), at - margin);
  };
  const [x, y] = [moved(view.x, view.width, place.x), moved(view.y, view.height, place.y)];
  return kept({ ...view, x, y }, map);
}

/** The window moved back onto the map; what is larger than the map is centred on it. */
export function kept(view: Window, map: Window): Window {
  const within = (start: number, length: number, least: number, all: number) =>
    length >= all ? least + (all - length) / 2 : Math.min(Math.max(start, least), least + all - length);
  return { ...view, x: within(view.x, view.width, map.x, map.width), y: within(view.y, view.height, map.y, map.height) };
}
