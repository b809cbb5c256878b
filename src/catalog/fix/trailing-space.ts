import type { Nodes, Root } from 'mdast';
import { isScalar, visit, type Document } from 'yaml';
import { isTooDeep, parseMarkdown } from '../markdown/parse.ts';
import { walk } from '../markdown/walk.ts';

/** YAML without blanks at the ends of its lines, but for those within text over several lines. */
export function trimmedYaml(text: string, document: Document.Parsed): string {
  const kept: [number, number][] = [];
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.range && text.slice(node.range[0], node.range[1]).includes('\n')) kept.push([node.range[0], node.range[2]]);
    },
  });
  return text.replace(/[ \t]+(?=\r?\n|$)/g, (blanks, offset: number) => (kept.some(([start, end]) => offset >= start && offset < end) ? blanks : ''));
}

/** Markdown without blanks where they mean nothing: on empty lines and one at the end of a line, outside code; two are a line break. */
export function trimmedBody(body: string, format: 'md' | 'mdx'): string {
  const tree = treeOf(body, format);
  if (!tree) return body;
  const code = new Set<number>();
  walk(tree, (node) => {
    if (!['code', 'html', 'mdxFlowExpression', 'mdxjsEsm'].includes(node.type) || !node.position) return;
    for (let line = node.position.start.line; line <= node.position.end.line; line++) code.add(line);
  });
  const lines = body.split('\n').map((line, index) => (code.has(index + 1) ? line : line.replace(/^[ \t]+(?=\r?$)|(?<![ \t])[ \t](?=\r?$)/, '')));
  const trimmed = lines.join('\n');
  const ended = trimmed === '' || trimmed.endsWith('\n') ? trimmed : `${trimmed}\n`;
  const after = ended === body ? undefined : treeOf(ended, format);
  return after && shapeOf(after) === shapeOf(tree) ? ended : body;
}

function treeOf(body: string, format: 'md' | 'mdx'): Root | undefined {
  try {
    const tree = parseMarkdown(body, format);
    return isTooDeep(tree) ? undefined : tree;
  } catch {
    return undefined;
  }
}

/** The tree without its places. */
const shapeOf = (tree: Nodes): string => JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
