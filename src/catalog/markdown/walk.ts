import type { Nodes } from 'mdast';

/**
 * Shows every node of a tree to a function, parents first: for looking only, and several times faster than a visitor that
 * knows ancestors and may change what it sees. The tree must not be nested too deep (`isTooDeep`).
 */
export function walk(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, look);
}
