import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { CoMentionMap } from '../catalog/co-mentions.ts';
import type { WeightedEdge } from '../catalog/communities.ts';

/** A rectangle by its centre and half its sides, in user units (one is one CSS pixel at natural size). */
export interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Where everything on the map lies; the top left corner is 0, 0. */
export interface MapLayout {
  width: number;
  height: number;
  nodes: Map<string, Box & { r: number }>;
  /** In the order of the clusters; the room for the name is at the top. */
  clusters: Box[];
}

type Body = SimulationNodeDatum & Box & { id: string };

/** Room for the name of a cluster above its nodes, and around them. */
const TITLE = 30;
const AROUND = 12;
const TICKS = 250;
/** Width of the map over its height. */
const SHAPE = 1.6;

/**
 * Lays clusters out one by one, then in rows; no two names overlap.
 * Equal input gives an equal map: d3-force begins from a fixed spiral and has its own fixed source of randomness.
 */
export function layOutMap({ nodes, edges, clusters }: CoMentionMap, nameOf: (id: string) => string, titles: readonly string[]): MapLayout {
  const notes = new Map(nodes.map((node) => [node.id, node.notes]));
  const most = Math.max(1, ...notes.values());
  const radius = (id: string) => 4 + 12 * Math.sqrt((notes.get(id) ?? 0) / most);
  const clusterOf = new Map(clusters.flatMap(({ members }, index) => members.map((id) => [id, index] as const)));
  const inside = clusters.map(({ members }) => {
    const bodies = members.map((id): Body => ({ id, x: Number.NaN, y: Number.NaN, halfWidth: Math.max(14, nameOf(id).length * 3.9 + 4), halfHeight: radius(id) + 13 }));
    const here = new Set(members);
    settle(bodies, edges.filter(({ a, b }) => here.has(a) && here.has(b)), 60, 1.4);
    return bodies;
  });
  const islands = inside.map((bodies, index): Body => {
    const frame = frameOf(bodies);
    for (const body of bodies) {
      body.x -= frame.x;
      body.y -= frame.y - TITLE / 2;
    }
    return { id: String(index), x: 0, y: 0, halfWidth: Math.max(frame.halfWidth, (titles[index]?.length ?? 0) * 4.8) + AROUND, halfHeight: frame.halfHeight + AROUND + TITLE / 2 };
  });
  const between = edges
    .map(({ a, b, weight }) => ({ a: String(clusterOf.get(a)), b: String(clusterOf.get(b)), weight }))
    .filter(({ a, b }) => a !== b);
  inRows(islands, between);
  const world = frameOf(islands);
  const [left, top] = [world.x - world.halfWidth - AROUND, world.y - world.halfHeight - AROUND];
  return {
    width: Math.ceil(2 * (world.halfWidth + AROUND)),
    height: Math.ceil(2 * (world.halfHeight + AROUND)),
    clusters: islands.map((island) => ({ x: round(island.x - left), y: round(island.y - top), halfWidth: round(island.halfWidth), halfHeight: round(island.halfHeight) })),
    nodes: new Map(
      inside.flatMap((bodies, index) =>
        bodies.map(({ id, x, y, halfWidth, halfHeight }) => {
          const island = islands[index] ?? { x: 0, y: 0 };
          return [id, { x: round(x + island.x - left), y: round(y + island.y - top), halfWidth, halfHeight, r: round(radius(id)) }] as const;
        }),
      ),
    ),
  };
}

/** Puts the clusters in rows like the columns of a newspaper page, each beside the one it is tied to most or below one that leaves room. */
function inRows(islands: readonly Body[], edges: readonly WeightedEdge[]): void {
  const area = islands.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight, 0);
  const width = Math.max(Math.sqrt(area * SHAPE) * 1.05, ...islands.map(({ halfWidth }) => 2 * halfWidth));
  let [y, rowHeight] = [0, 0];
  let columns: { x: number; width: number; filled: number }[] = [];
  const left = tiedInTurn(islands, edges);
  const under = ({ halfWidth, halfHeight }: Body) => columns.find(({ width: room, filled }) => room >= 2 * halfWidth && filled + 2 * halfHeight <= rowHeight);
  while (left.length > 0) {
    // Below a low one there is often room for another.
    const [island] = left.splice(Math.max(0, left.findIndex(under)), 1);
    if (!island) return;
    const [across, down] = [2 * island.halfWidth, 2 * island.halfHeight];
    let column = under(island);
    if (!column) {
      const x = columns.reduce((sum, above) => sum + above.width, 0);
      if (x > 0 && x + across > width) [y, rowHeight, columns] = [y + rowHeight, 0, []];
      column = { x: columns.length > 0 ? x : 0, width: across, filled: 0 };
      columns.push(column);
    }
    island.x = column.x + island.halfWidth;
    island.y = y + column.filled + island.halfHeight;
    column.filled += down;
    rowHeight = Math.max(rowHeight, column.filled);
  }
}

/** The largest first, then always the one tied most to the one before it; where none is, the next largest. */
function tiedInTurn(islands: readonly Body[], edges: readonly WeightedEdge[]): Body[] {
  const left = [...islands];
  const turn: Body[] = [];
  while (left.length > 0) {
    const last = turn.at(-1)?.id;
    const tie = ({ id }: Body) => edges.filter(({ a, b }) => (a === last && b === id) || (a === id && b === last)).reduce((sum, { weight }) => sum + weight, 0);
    const ties = left.map(tie);
    turn.push(...left.splice(ties.indexOf(Math.max(...ties)), 1));
  }
  return turn;
}

/** Pulls tied bodies together, more so from above and below, since screens are wide; then takes overlaps away. */
function settle(bodies: Body[], edges: readonly { a: string; b: string }[], distance: number, sideways: number): void {
  const links = edges.map(({ a, b }) => ({ source: a, target: b }));
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, { source: string | Body; target: string | Body }>(links).id(({ id }) => id).distance(distance))
    .force('apart', forceManyBody().strength(-distance))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06 * sideways))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    separate(bodies, sideways);
  }
  for (let pass = 0; pass < 2000 && separate(bodies, sideways); pass += 1);
}

/** Pushes overlapping boxes apart along the shorter way, `sideways` times as far sideways as up and down; says whether any did overlap. */
function separate(boxes: readonly Box[], sideways: number): boolean {
  let found = false;
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const overlapX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
      const overlapY = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
      if (overlapX <= 0.01 || overlapY <= 0.01) continue;
      found = true;
      const axis = overlapX < overlapY * sideways ? 'x' : 'y';
      const push = ((axis === 'x' ? overlapX : overlapY) / 2 + 0.02) * (a[axis] <= b[axis] ? -1 : 1);
      a[axis] += push;
      b[axis] -= push;
    }
  });
  return found;
}

function frameOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(...boxes.map(({ x, halfWidth }) => x + halfWidth));
  const top = Math.min(...boxes.map(({ y, halfHeight }) => y - halfHeight));
  const foot = Math.max(...boxes.map(({ y, halfHeight }) => y + halfHeight));
  return boxes.length === 0 ? { x: 0, y: 0, halfWidth: 0, halfHeight: 0 } : { x: (left + right) / 2, y: (top + foot) / 2, halfWidth: (right - left) / 2, halfHeight: (foot - top) / 2 };
}

const round = (value: number) => Math.round(value * 10) / 10;
