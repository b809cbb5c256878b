import type { Nodes } from 'mdast';
import type { Place } from '../source-file.ts';

/** Something a text must not contain; place (1-based, relative to the body), fact and way out. */
export interface MarkupProblem extends Place {
  message: string;
}

/** A problem at the beginning of a node. */
export function problemAt(node: Nodes, message: string): MarkupProblem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, message };
}

/**
 * Finds the places of offsets within the text of a node; the offsets asked for must not decrease. That text lacks what
 * lists and quotations put before each line; with `source`, the lines of the whole body, the column is right nevertheless.
 */
export function placesIn(node: Nodes, text: string, source: readonly string[] = []): (offset: number) => Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const lines = text.split('\n');
  let index = 0;
  let start = 0;
  return (offset) => {
    for (let length = lines[index]?.length ?? 0; index < lines.length - 1 && start + length < offset; length = lines[index]?.length ?? 0) {
      start += length + 1;
      index += 1;
    }
    if (index === 0) return { line, column: column + offset };
    const own = lines[index] ?? '';
    const whole = source[line + index - 1]?.replace(/\r$/, '') ?? own;
    const indent = whole.endsWith(own) ? whole.length - own.length : 0;
    return { line: line + index, column: indent + offset - start + 1 };
  };
}
