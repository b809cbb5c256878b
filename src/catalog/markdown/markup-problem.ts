import type { Nodes } from 'mdast';

/** Something a text must not contain; place (1-based, relative to the body), fact and way out. */
export interface MarkupProblem {
  line: number;
  column: number;
  message: string;
}

/**
 * A problem at a node, or at an offset within the node's own text. That text lacks what lists and quotations put before
 * each line; with `source`, the lines of the whole body, the column is right nevertheless.
 */
export function problemAt(node: Nodes, message: string, text = '', offset = 0, source: readonly string[] = []): MarkupProblem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const before = text.slice(0, offset).split('\n');
  const inLine = before.at(-1)?.length ?? 0;
  if (before.length === 1) return { line, column: column + inLine, message };
  const own = text.split('\n', before.length).at(-1) ?? '';
  const whole = source[line + before.length - 2]?.replace(/\r$/, '') ?? own;
  const indent = whole.endsWith(own) ? whole.length - own.length : 0;
  return { line: line + before.length - 1, column: indent + inLine + 1, message };
}
