import { isMap, isScalar, visit, type Document } from 'yaml';

/**
 * The fields of a YAML text in the order of the model, each with the remarks right above it. The text as it is where
 * they are in order already, where one is unknown, and where the order may matter to YAML itself.
 */
export function inOrder(text: string, document: Document.Parsed, names: readonly string[]): string {
  const { contents } = document;
  if (!isMap(contents) || contents.flow || !contents.range || hasAnchors(document)) return text;
  const keys = contents.items.map(({ key }) => (isScalar(key) ? { name: String(key.value), offset: key.range?.[0] ?? 0 } : { name: '', offset: 0 }));
  const ranks = keys.map(({ name }) => names.indexOf(name));
  if (ranks.includes(-1) || new Set(ranks).size < ranks.length || ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) < rank)) return text;
  const starts = keys.map(({ offset }) => startOfRemarks(text, lineStart(text, offset)));
  const end = endOfLast(text, contents.items.at(-1)?.value, keys.at(-1)?.offset ?? 0);
  const parts = starts.map((start, index) => ({ rank: ranks[index] ?? 0, text: text.slice(start, starts[index + 1] ?? end) }));
  const sorted = parts.toSorted((a, b) => a.rank - b.rank).map((part) => (part.text.endsWith('\n') ? part.text : `${part.text}\n`)).join('');
  const rest = text.slice(end);
  return text.slice(0, starts[0]) + (rest === '' && !text.endsWith('\n') ? sorted.replace(/\r?\n$/, '') : sorted) + rest;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Remarks belong to the field below them, up to a blank line. */
function startOfRemarks(text: string, start: number): number {
  let first = start;
  while (first > 0) {
    const above = lineStart(text, first - 1);
    if (!/^[ \t]*#/.test(text.slice(above, first))) break;
    first = above;
  }
  return first;
}

/** Behind the last line of the last field; what follows (remarks, blank lines) stays at the end. */
function endOfLast(text: string, value: unknown, keyOffset: number): number {
  const last = (value as { range?: [number, number, number] } | null)?.range?.[1] ?? keyOffset;
  const content = text.slice(0, last).trimEnd().length;
  const line = text.indexOf('\n', Math.max(content - 1, keyOffset));
  return line < 0 ? text.length : line + 1;
}

function hasAnchors(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Node(_key, node) {
      if (!('anchor' in node) || node.anchor === undefined) return undefined;
      found = true;
      return visit.BREAK;
    },
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
