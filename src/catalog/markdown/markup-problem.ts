import type { Nodes } from 'mdast';

/** Something a text must not contain; place (1-based, relative to the body), fact and way out. */
export interface MarkupProblem {
  line: number;
  column: number;
  message: string;
}

/** A problem at a node, or at an offset within the node's own text. */
export function problemAt(node: Nodes, message: string, text = '', offset = 0): MarkupProblem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + last.length, message }
    : { line: line + before.length - 1, column: last.length + 1, message };
}
