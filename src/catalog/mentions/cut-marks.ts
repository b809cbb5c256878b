import type { Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { TextBlock } from './blocks.ts';
import { coverOf, isMark } from './cover.ts';
import type { Range } from './fold.ts';

/** Words of a block that are to become one link. */
export interface Stretch {
  block: TextBlock;
  range: Range;
}

/**
 * A tree in which no emphasis begins or ends within one of these stretches: `**great Argo** CD` becomes two marks, `great `
 * and `Argo`, so that a link can hold the second and ` CD`. The text of every block stays. A tree that needs no cut is
 * returned as it is.
 */
export function cutMarks(tree: Root, stretches: readonly Stretch[]): Root {
  const cuts: Cuts = { offsets: new Map(), places: new Map() };
  const placed = new Set<TextBlock>();
  for (const { block, range } of stretches) {
    const cover = coverOf(block, range);
    if (!cover) continue;
    const edges = [
      { child: cover.parent.children[cover.first], at: range.start, inside: cover.extent.start < range.start },
      { child: cover.parent.children[cover.last], at: range.end, inside: cover.extent.end > range.end },
    ];
    for (const { child, at, inside } of edges) {
      if (!inside || !isMark(child)) continue;
      if (!placed.has(block)) for (const piece of block.pieces) cuts.places.set(piece.node, piece);
      placed.add(block);
      cuts.offsets.set(child, [...(cuts.offsets.get(child) ?? []), at]);
    }
  }
  return cuts.offsets.size > 0 ? (rebuilt(tree, cuts) as Root) : tree;
}

interface Cuts {
  /** By mark: where in the text of its block it is cut. */
  offsets: Map<Nodes, number[]>;
  /** By text node: where in the text of its block it stands. */
  places: Map<Nodes, Range>;
}

/** A node, or a piece of one that was cut, with where its text begins. */
interface Part {
  node: Nodes;
  start: number;
}

function rebuilt(node: Nodes, cuts: Cuts): Nodes {
  if (!('children' in node)) return node;
  return withChildren(node, node.children.flatMap((child) => (cuts.offsets.has(child) ? partsOf(child, [], 0, cuts).map((part) => part.node) : rebuilt(child, cuts))));
}

/** Cuts a node at offsets of its block; `from` is where the text before it ends. */
function partsOf(node: Nodes, outer: readonly number[], from: number, cuts: Cuts): Part[] {
  const place = cuts.places.get(node);
  if (node.type === 'text' && place) return slicesOf(node.value, place, outer);
  if (!isMark(node)) return [{ node: rebuilt(node, cuts), start: startOf(node, cuts) ?? from }];
  const offsets = [...outer, ...(cuts.offsets.get(node) ?? [])];
  const groups = new Map<number, Part[]>();
  let here = from;
  for (const child of node.children) {
    for (const part of partsOf(child, offsets, here, cuts)) {
      const group = offsets.filter((offset) => offset <= part.start).length;
      const parts = groups.get(group);
      if (parts) parts.push(part);
      else groups.set(group, [part]);
      here = part.start;
    }
    here = endOf(child, cuts) ?? here;
  }
  return [...groups.values()].map((parts) => ({ node: withChildren(node, parts.map((part) => part.node)), start: parts[0]?.start ?? from }));
}

function slicesOf(value: string, { start, end }: Range, offsets: readonly number[]): Part[] {
  const bounds = [...new Set([start, ...offsets.filter((offset) => offset > start && offset < end), end])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((bound, index) => ({ node: { type: 'text', value: value.slice(bound - start, (bounds[index + 1] ?? end) - start) }, start: bound }));
}

const startOf = (node: Nodes, cuts: Cuts) => textPlaces(node, cuts)[0]?.start;
const endOf = (node: Nodes, cuts: Cuts) => textPlaces(node, cuts).at(-1)?.end;

function textPlaces(node: Nodes, { places }: Cuts): Range[] {
  const found: Range[] = [];
  visit(node, (inner) => {
    const place = places.get(inner);
    if (place) found.push(place);
    return place ? SKIP : true;
  });
  return found;
}

function withChildren(parent: Parents, children: readonly Nodes[]): Nodes {
  return { ...parent, children } as Nodes;
}
