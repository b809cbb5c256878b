import type { Piece } from '../views/comparison-table.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The node for markup kept as data; strings become text and never markup. */
export function nodeOf(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const { tag, attributes = {}, children = [] } = piece;
  const node = tag === 'svg' || tag === 'path' ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.map(nodeOf));
  return node;
}
