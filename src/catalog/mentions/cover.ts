import type { Delete, Emphasis, Nodes, Parents, Strong } from 'mdast';
import type { Ancestor, Piece, TextBlock } from './blocks.ts';
import type { Range } from './fold.ts';

/** The children of one parent that hold a stretch of a block's text. */
export interface Cover {
  parent: Parents;
  /** Indices of the first and the last of them. */
  first: number;
  last: number;
  /** Their own stretch of the block's text; longer than the one asked for when it begins or ends inside a node. */
  extent: Range;
}

/** The smallest cover of a stretch of text; `undefined` when no text node holds any of it. */
export function coverOf(block: TextBlock, range: Range): Cover | undefined {
  const pieces = piecesIn(block, range);
  const [head, ...others] = pieces;
  if (!head) return undefined;
  let shared: Ancestor | undefined = head.up;
  while (shared && !others.every((piece) => placeIn(shared?.parent, piece))) shared = shared.up;
  if (!shared) return undefined;
  const { parent } = shared;
  const places = pieces.map((piece) => placeIn(parent, piece)?.index ?? 0);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const isHeld = (piece: Piece | undefined): piece is Piece => {
    const index = piece && placeIn(parent, piece)?.index;
    return index !== undefined && index >= first && index <= last;
  };
  let from = block.pieces.indexOf(head);
  let to = from + others.length;
  while (isHeld(block.pieces[from - 1])) from--;
  while (isHeld(block.pieces[to + 1])) to++;
  return { parent, first, last, extent: { start: block.pieces[from]?.start ?? range.start, end: block.pieces[to]?.end ?? range.end } };
}

/** The pieces that hold some of a stretch of text, in order. */
export function piecesIn({ pieces }: TextBlock, { start, end }: Range): Piece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((pieces[last]?.start ?? end) < end) last++;
  return pieces.slice(low, last);
}

/** Whether these words can become one link: prose throughout, and nothing but emphasis begins or ends within them. */
export function isLinkable(block: TextBlock, range: Range): boolean {
  if (block.isHeading) return false;
  if (piecesIn(block, range).some(({ style }) => style !== 'prose')) return false;
  const cover = coverOf(block, range);
  return cover !== undefined && isWhole(cover, range);
}

/** Whether a cover holds nothing but the stretch of text and whole nodes, text and emphasis at its ends aside: those can be cut. */
export function isWhole({ parent, first, last, extent }: Cover, range: Range): boolean {
  const children = parent.children.slice(first, last + 1);
  if (children.some(({ type }) => type === 'html')) return false;
  const canBeCut = (node: Nodes | undefined) => node?.type === 'text' || (isMark(node) && !hasHtml(node));
  return (extent.start === range.start || canBeCut(children[0])) && (extent.end === range.end || canBeCut(children.at(-1)));
}

/** Whether a node is emphasis of some strength or struck-out text, of which two halves look like the whole. */
export const isMark = (node: Nodes | undefined): node is Emphasis | Strong | Delete => node !== undefined && MARKS.has(node.type);

const MARKS: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete']);

/** Tags that open in one half and close in the other would not. */
const hasHtml = (mark: Parents): boolean => mark.children.some((child) => child.type === 'html' || ('children' in child && hasHtml(child)));

function placeIn(parent: Parents | undefined, piece: Piece): Ancestor | undefined {
  let place: Ancestor | undefined = piece.up;
  while (place && place.parent !== parent) place = place.up;
  return place;
}
